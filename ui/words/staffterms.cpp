// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tables.h"

#include <QtGlobal>

namespace words {

namespace {

constexpr Term StaffFunction[] = {
    {"lead", QT_TRANSLATE_NOOP("staff-function", "Lead")},
    {"integration-management", QT_TRANSLATE_NOOP("staff-function", "Integration management")},
    {"social", QT_TRANSLATE_NOOP("staff-function", "Social work")},
    {"child-care", QT_TRANSLATE_NOOP("staff-function", "Child care")},
    {"volunteers", QT_TRANSLATE_NOOP("staff-function", "Volunteer coordination")},
    {"technical", QT_TRANSLATE_NOOP("staff-function", "Technical service")},
    {"security", QT_TRANSLATE_NOOP("staff-function", "Security")},
};

constexpr Term PostStatus[] = {
    {"approved", QT_TRANSLATE_NOOP("post-status", "approved")},
    {"intended", QT_TRANSLATE_NOOP("post-status", "intended")},
    {"dropped", QT_TRANSLATE_NOOP("post-status", "dropped")},
};

constexpr Term DeploymentMode[] = {
    {"on-site", QT_TRANSLATE_NOOP("deployment-mode", "on site")},
    {"mobile", QT_TRANSLATE_NOOP("deployment-mode", "mobile")},
};

constexpr Term StaffTask[] = {
    {"work", QT_TRANSLATE_NOOP("staff-task", "Work and training")},
    {"language", QT_TRANSLATE_NOOP("staff-task", "Language")},
    {"move-out", QT_TRANSLATE_NOOP("staff-task", "Move-out management")},
    {"benefit-transition", QT_TRANSLATE_NOOP("staff-task", "Change of benefit regime")},
    {"firms", QT_TRANSLATE_NOOP("staff-task", "Contact with firms")},
    {"cooperation", QT_TRANSLATE_NOOP("staff-task", "Cooperation with operators and volunteers")},
    {"recognition", QT_TRANSLATE_NOOP("staff-task", "Recognition of degrees")},
    {"first-supply", QT_TRANSLATE_NOOP("staff-task", "First supply in emergency shelters")},
    {"office-hour", QT_TRANSLATE_NOOP("staff-task", "Office hour")},
};

constexpr Term RuleStanding[] = {
    {"standard", QT_TRANSLATE_NOOP("rule-standing", "standard")},
    {"derived", QT_TRANSLATE_NOOP("rule-standing", "derived, no standard")},
};

constexpr Term RatioBase[] = {
    {"places", QT_TRANSLATE_NOOP("ratio-base", "places")},
    {"residents", QT_TRANSLATE_NOOP("ratio-base", "residents")},
    {"residents-of-regime", QT_TRANSLATE_NOOP("ratio-base", "residents of the benefit regime")},
    {"households", QT_TRANSLATE_NOOP("ratio-base", "households")},
};

constexpr Term ValueRule[] = {
    {"deployment-on-site-residents",
     QT_TRANSLATE_NOOP("value-rule", "On-site service from this many residents on")},
};

} // namespace

std::vector<Group> staffGroups()
{
    return {{"staff-function", StaffFunction},
            {"post-status", PostStatus},
            {"deployment-mode", DeploymentMode},
            {"staff-task", StaffTask},
            {"rule-standing", RuleStanding},
            {"ratio-base", RatioBase},
            {"value-rule", ValueRule}};
}

} // namespace words
