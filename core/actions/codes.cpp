// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/codes.h"

#include "core/actions/references.h"
#include "core/domain/record/kinds.h"

#include <algorithm>

namespace actions {

namespace {

/// Kinds that people do not edit one by one.
bool isEdited(const domain::KindInfo& kind)
{
    return kind.name != "action" && kind.name != "device" && kind.name != "tool_user" &&
           kind.name != "erasure" && kind.name != "person_alias" && kind.name != "kept_finding";
}

} // namespace

QStringList actionCodes()
{
    QStringList codes{
        QStringLiteral("open-site"),
        QStringLiteral("change-operation"),
        QStringLiteral("close-site"),
        QStringLiteral("reopen-site"),
        QStringLiteral("create-rooms"),
        QStringLiteral("end-block"),
        QStringLiteral("end-reservation"),
        QStringLiteral("add-person"),
        QStringLiteral("leave-household"),
        QStringLiteral("move-membership"),
        QStringLiteral("split-household"),
        QStringLiteral("merge-households"),
        QStringLiteral("merge-persons"),
        QStringLiteral("separate-persons"),
        QStringLiteral("set-status"),
        QStringLiteral("set-regime"),
        QStringLiteral("record-presence"),
        QStringLiteral("withdraw-consent"),
        QStringLiteral("plan-placement"),
        QStringLiteral("place-household"),
        QStringLiteral("move-household"),
        QStringLiteral("end-stay"),
        QStringLiteral("undo-stay-end"),
        QStringLiteral("deploy-worker"),
        QStringLiteral("end-deployment"),
        QStringLiteral("end-contract"),
        QStringLiteral("change-rule"),
        QStringLiteral("end-rule"),
        QStringLiteral("resolve-conflict"),
        QStringLiteral("keep-record"),
        QStringLiteral("confirm-deletion"),
        QStringLiteral("keep-finding"),
        QStringLiteral("reopen-finding"),
        QStringLiteral("name-person"),
        QStringLiteral("name-copy"),
        QStringLiteral("import-housing"),
        QStringLiteral("create-sample"),
        QStringLiteral("generate-city"),
        QStringLiteral("device-joined"),
        QStringLiteral("erase-again"),
        QStringLiteral("undo"),
        QStringLiteral("redo"),
    };
    for (const domain::KindInfo* kind : domain::allKinds())
        if (isEdited(*kind))
            for (const char* verb : {"create", "edit", "remove"})
                codes.append(QLatin1String(verb) + QLatin1Char('-') + dashedName(*kind));
    return codes;
}

const std::vector<ProblemCode>& problemCodes()
{
    static const std::vector<ProblemCode> codes{
        {"required", "", "a field must be filled in"},
        {"out-of-range", "lowest,highest", "a number is too small or too large"},
        {"invalid-value", "", "a value of several parts is not valid as a whole"},
        {"ends-before-start", "", "a period ends before it starts"},
        {"unknown-record", "kind", "the record named does not exist"},
        {"record-gone", "", "the record was removed meanwhile"},
        {"record-too-large", "kib", "the texts of the record would not fit a bundle"},
        {"still-in-use", "count", "other records name this one, so it cannot be removed"},
        {"arrived-before-birth", "", "the arrival lies before the birth"},
        {"same-person", "", "a pair needs two different persons"},
        {"merged-already", "", "the rows are one person already"},
        {"not-merged", "", "the row is a person of its own already"},
        {"fixed-term-without-end", "", "a fixed-term post needs an end"},
        {"on-site-without-site", "", "a deployment on site needs a site"},
        {"not-in-operation", "", "the site does not run on that day"},
        {"closes-before-end", "day", "the site does not run during the whole stay"},
        {"later-periods", "", "the site is to run again after that day"},
        {"residents-remain", "count", "persons still live at the site on the day of closing"},
        {"periods-overlap", "", "another operating period holds on some of the days"},
        {"bad-room-names", "", "the pattern of room names cannot be read"},
        {"name-taken", "name", "a room of this name is there already"},
        {"persons-missing", "", "nobody is named"},
        {"not-a-member", "", "the person belongs to no (or another) household on that day"},
        {"same-household", "", "the persons belong to that household already"},
        {"nobody-left", "", "nobody would stay in the household"},
        {"person-twice-in-placement", "", "a person is given two rooms"},
        {"room-unknown", "", "the room does not exist at this site on that day"},
        {"room-blocked", "room", "the room is blocked"},
        {"no-free-bed", "room,free", "the room has too few free beds"},
        {"no-free-place", "free", "the site has too few free places"},
        {"designation", "room,designation", "the room is meant for others"},
        {"family-room", "room", "a household lives in the room or needs it alone"},
        {"mixed-room", "room", "women and men of different households would share the room"},
        {"premises-ban", "", "the person is banned from the site"},
        {"conflict-pair", "", "somebody lives there with whom the person must not share a house"},
        {"need-not-met", "room,need", "the room lacks what a person must have"},
        {"not-living-there", "", "the stay does not cover that day"},
        {"not-ended", "", "none of the stays has an end"},
        {"over-contract", "deployed-hundredths,contract-hundredths", "the shares exceed the contracts"},
        {"no-contract", "", "the worker has no contract on that day"},
        {"contract-goes-on", "", "deployments go on under another contract"},
        {"not-valid-then", "", "the rule does not hold on that day"},
        {"rule-unchanged", "", "nothing about the rule is different"},
        {"version-gone", "", "no such version stands in conflict, or not any more"},
        {"cannot-be-kept", "", "damage and conflicts are no matter of acceptance"},
        {"not-kept", "", "the finding counts as open already"},
        {"done-without-step", "", "a next step is said to be done, but none is named"},
        {"not-in-question", "", "the record is not deleted on one copy and changed on another"},
    };
    return codes;
}

const Remedy* findRemedy(const QString& code)
{
    static const std::vector<Remedy> remedies{
        {"move-residents", {"move-household"}},
        {"open-overload-places", {"change-operation"}},
        {"correct-stays", {"edit-stay", "end-stay", "undo-stay-end"}},
        {"correct-beds", {"edit-room"}},
        {"change-designation", {"edit-room"}},
        {"end-stay", {"end-stay"}},
        {"remove-stay", {"remove-stay"}},
        {"reopen-site", {"reopen-site", "edit-operating-period"}},
        {"end-stays", {"end-stay"}},
        {"end-block", {"end-block"}},
        {"choose-room", {"edit-stay"}},
        {"create-room", {"create-room"}},
        {"set-capacity", {"change-operation", "edit-operating-period"}},
        {"correct-figure", {"edit-reported-figure"}},
        {"keep-both", {"keep-finding"}},
        {"change-deployment", {"edit-deployment"}},
        {"change-contract", {"edit-contract"}},
        {"end-deployment", {"end-deployment"}},
        {"extend-contract", {"edit-contract"}},
        {"override-rule", {"keep-finding"}},
        {"merge-persons", {"merge-persons"}},
        {"not-the-same", {"keep-finding"}},
        {"keep-finding", {"keep-finding"}},
        {"correct-period", {"edit-operating-period"}},
        {"remove-period", {"remove-operating-period"}},
        {"rename-site", {"edit-accommodation"}},
        {"close-double-site", {"close-site"}},
        {"correct-values", {}},
        {"delete-record", {"confirm-deletion"}},
        {"resolve-conflict", {"resolve-conflict"}},
        {"keep-record", {"keep-record"}},
        {"restore-record", {"keep-record"}},
        {"delete-naming-record", {"confirm-deletion"}},
        {"ask-sender", {}},
        {"compare-copies", {}},
        {"import-missing", {}},
        {"set-clock", {}},
        {"take-next-step", {"edit-contact"}},
        {"record-status", {"create-residence-status", "edit-residence-status"}},
        {"record-regime", {"create-benefit-regime", "edit-benefit-regime"}},
    };
    const auto at = std::find_if(remedies.begin(), remedies.end(),
                                 [=](const Remedy& remedy) { return code == QLatin1String(remedy.code); });
    return at == remedies.end() ? nullptr : &*at;
}

} // namespace actions
