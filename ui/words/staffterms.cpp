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
    {"validity-warning-days",
     QT_TRANSLATE_NOOP("value-rule", "Warning before a residence status or benefits end")},
    {"funding-warning-days", QT_TRANSLATE_NOOP("value-rule", "Warning before the funding of a post ends")},
    {"site-size-cap", QT_TRANSLATE_NOOP("value-rule", "Largest size of an accommodation")},
    {"space-per-person", QT_TRANSLATE_NOOP("value-rule", "Living space")},
    {"tender-weighting-care", QT_TRANSLATE_NOOP("value-rule", "Weight of the care concept in a tender")},
    {"cost-cap", QT_TRANSLATE_NOOP("value-rule", "Largest cost")},
    {"persons-per-tent", QT_TRANSLATE_NOOP("value-rule", "Persons per tent")},
    {"persons-per-parcel", QT_TRANSLATE_NOOP("value-rule", "Persons per parcel of a hall")},
    {"persons-per-toilet", QT_TRANSLATE_NOOP("value-rule", "Persons per toilet")},
    {"women-per-toilet", QT_TRANSLATE_NOOP("value-rule", "Women per toilet")},
    {"men-per-toilet", QT_TRANSLATE_NOOP("value-rule", "Men per toilet and urinal")},
    {"persons-per-shower", QT_TRANSLATE_NOOP("value-rule", "Persons per shower")},
    {"persons-per-washbasin", QT_TRANSLATE_NOOP("value-rule", "Persons per washbasin")},
    {"flat-size-1", QT_TRANSLATE_NOOP("value-rule", "Flat size on a housing entitlement, 1 person")},
    {"flat-size-2", QT_TRANSLATE_NOOP("value-rule", "Flat size on a housing entitlement, 2 persons")},
    {"flat-size-3", QT_TRANSLATE_NOOP("value-rule", "Flat size on a housing entitlement, 3 persons")},
    {"flat-size-extra",
     QT_TRANSLATE_NOOP("value-rule", "Flat size on a housing entitlement, each further person")},
    {"rent-ceiling-1", QT_TRANSLATE_NOOP("value-rule", "Gross cold rent up to, 1 person")},
    {"rent-ceiling-2", QT_TRANSLATE_NOOP("value-rule", "Gross cold rent up to, 2 persons")},
    {"rent-ceiling-3", QT_TRANSLATE_NOOP("value-rule", "Gross cold rent up to, 3 persons")},
    {"rent-ceiling-4", QT_TRANSLATE_NOOP("value-rule", "Gross cold rent up to, 4 persons")},
    {"rent-ceiling-5", QT_TRANSLATE_NOOP("value-rule", "Gross cold rent up to, 5 persons")},
    {"rent-ceiling-extra", QT_TRANSLATE_NOOP("value-rule", "Gross cold rent up to, each further person")},
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
