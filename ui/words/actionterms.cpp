// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tables.h"

#include <QtGlobal>

namespace words {

namespace {

constexpr Term ActionOnKind[] = {
    {"create", QT_TRANSLATE_NOOP("action-on-kind", "Add: %1 %2")},
    {"edit", QT_TRANSLATE_NOOP("action-on-kind", "Change: %1 %2")},
    {"remove", QT_TRANSLATE_NOOP("action-on-kind", "Delete: %1 %2")},
};

constexpr Term Action[] = {
    {"open-site", QT_TRANSLATE_NOOP("action", "Open %1")},
    {"change-operation", QT_TRANSLATE_NOOP("action", "Change the operation of %1")},
    {"close-site", QT_TRANSLATE_NOOP("action", "Close %1")},
    {"reopen-site", QT_TRANSLATE_NOOP("action", "Reopen %1")},
    {"create-rooms", QT_TRANSLATE_NOOP("action", "Add rooms in %1")},
    {"end-block", QT_TRANSLATE_NOOP("action", "End the time out of service of %1")},
    {"end-reservation", QT_TRANSLATE_NOOP("action", "End the reservation %1")},
    {"add-person", QT_TRANSLATE_NOOP("action", "Add a person to %1")},
    {"leave-household", QT_TRANSLATE_NOOP("action", "%1 leaves the household")},
    {"move-membership", QT_TRANSLATE_NOOP("action", "Change the household of %1")},
    {"split-household", QT_TRANSLATE_NOOP("action", "Split household %1")},
    {"merge-households", QT_TRANSLATE_NOOP("action", "Merge households into %1")},
    {"merge-persons", QT_TRANSLATE_NOOP("action", "Merge persons: %1")},
    {"separate-persons", QT_TRANSLATE_NOOP("action", "Separate persons: %1")},
    {"set-status", QT_TRANSLATE_NOOP("action", "Record the residence status of %1")},
    {"set-regime", QT_TRANSLATE_NOOP("action", "Record the benefit regime of %1")},
    {"record-presence", QT_TRANSLATE_NOOP("action", "Record the presence of %1")},
    {"withdraw-consent", QT_TRANSLATE_NOOP("action", "Withdraw the consent of %1")},
    {"plan-placement", QT_TRANSLATE_NOOP("action", "Plan the placement of household %1")},
    {"place-household", QT_TRANSLATE_NOOP("action", "Place household %1")},
    {"move-household", QT_TRANSLATE_NOOP("action", "Move household %1")},
    {"end-stay", QT_TRANSLATE_NOOP("action", "End the stay of %1")},
    {"undo-stay-end", QT_TRANSLATE_NOOP("action", "Take back the end of the stay of %1")},
    {"deploy-worker", QT_TRANSLATE_NOOP("action", "Deploy %1")},
    {"end-deployment", QT_TRANSLATE_NOOP("action", "End the deployment of %1")},
    {"end-contract", QT_TRANSLATE_NOOP("action", "End the contract of %1")},
    {"change-rule", QT_TRANSLATE_NOOP("action", "Change the rule %1")},
    {"end-rule", QT_TRANSLATE_NOOP("action", "End the rule %1")},
    {"resolve-conflict", QT_TRANSLATE_NOOP("action", "Choose a version of %1")},
    {"keep-record", QT_TRANSLATE_NOOP("action", "Keep %1")},
    {"confirm-deletion", QT_TRANSLATE_NOOP("action", "Delete %1 for good")},
    {"keep-finding", QT_TRANSLATE_NOOP("action", "Keep a finding as it is: %1")},
    {"reopen-finding", QT_TRANSLATE_NOOP("action", "Reopen a finding: %1")},
    {"name-person", QT_TRANSLATE_NOOP("action", "Call this person %1")},
    {"name-copy", QT_TRANSLATE_NOOP("action", "Call this copy %1")},
    {"import-housing", QT_TRANSLATE_NOOP("action", "Import accommodations and figures")},
    {"create-sample", QT_TRANSLATE_NOOP("action", "Create the sample")},
    {"generate-city", QT_TRANSLATE_NOOP("action", "Generate trial data")},
    {"device-joined", QT_TRANSLATE_NOOP("action", "Copy %1 joined")},
    {"erase-again", QT_TRANSLATE_NOOP("action", "Erase what was erased before the backup was restored")},
    {"undo", QT_TRANSLATE_NOOP("action", "Undo")},
    {"redo", QT_TRANSLATE_NOOP("action", "Redo")},
};

} // namespace

std::vector<Group> actionGroups()
{
    return {{"action-on-kind", ActionOnKind}, {"action", Action}};
}

} // namespace words
