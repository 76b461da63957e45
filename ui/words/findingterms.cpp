// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tables.h"

#include <QtGlobal>

namespace words {

namespace {

constexpr Term Severity[] = {
    {"critical", QT_TRANSLATE_NOOP("severity", "critical")},
    {"check", QT_TRANSLATE_NOOP("severity", "to be checked")},
    {"hint", QT_TRANSLATE_NOOP("severity", "hint")},
};

constexpr Term Finding[] = {
    {"over-occupied", QT_TRANSLATE_NOOP("finding", "More people than places")},
    {"double-booked", QT_TRANSLATE_NOOP("finding", "More people than beds in a room")},
    {"designation-not-followed", QT_TRANSLATE_NOOP("finding", "Room meant for others")},
    {"overlapping-stays", QT_TRANSLATE_NOOP("finding", "In two places at once")},
    {"stay-in-closed-site", QT_TRANSLATE_NOOP("finding", "Residents in a closed site")},
    {"stay-in-blocked-room", QT_TRANSLATE_NOOP("finding", "Residents in a room out of service")},
    {"stay-in-blocked-site", QT_TRANSLATE_NOOP("finding", "Residents in a site out of service")},
    {"unknown-room", QT_TRANSLATE_NOOP("finding", "Room not known")},
    {"period-without-capacity", QT_TRANSLATE_NOOP("finding", "Number of places not known")},
    {"capacity-published-jointly", QT_TRANSLATE_NOOP("finding", "Places known only together")},
    {"reported-differs", QT_TRANSLATE_NOOP("finding", "Reported and recorded figures differ")},
    {"operating-periods-overlap", QT_TRANSLATE_NOOP("finding", "Two operating periods at once")},
    {"site-twice", QT_TRANSLATE_NOOP("finding", "Possibly the same accommodation twice")},
    {"worker-over-100", QT_TRANSLATE_NOOP("finding", "Deployed more than contracted")},
    {"contracts-over-100", QT_TRANSLATE_NOOP("finding", "Contracts for more than one post")},
    {"contract-ended", QT_TRANSLATE_NOOP("finding", "Deployed without a contract")},
    {"threshold-not-followed", QT_TRANSLATE_NOOP("finding", "Served otherwise than the rule says")},
    {"person-twice", QT_TRANSLATE_NOOP("finding", "Possibly the same person twice")},
    {"status-ended", QT_TRANSLATE_NOOP("finding", "Residence status has ended")},
    {"regime-ended", QT_TRANSLATE_NOOP("finding", "Benefits have ended")},
    {"follow-up-due", QT_TRANSLATE_NOOP("finding", "Follow-up due")},
    {"status-ends-soon", QT_TRANSLATE_NOOP("finding", "Residence status ends soon")},
    {"regime-ends-soon", QT_TRANSLATE_NOOP("finding", "Benefits end soon")},
    {"broken-row", QT_TRANSLATE_NOOP("finding", "Record cannot be read")},
    {"conflict", QT_TRANSLATE_NOOP("finding", "Two versions of one entry")},
    {"deleted-with-conflict", QT_TRANSLATE_NOOP("finding", "Deleted here, changed elsewhere")},
    {"dangling-reference", QT_TRANSLATE_NOOP("finding", "Names a deleted record")},
    {"chain-broken", QT_TRANSLATE_NOOP("finding", "Changes altered afterwards")},
    {"quarantine", QT_TRANSLATE_NOOP("finding", "Changes set aside")},
    {"clock-drift", QT_TRANSLATE_NOOP("finding", "Clocks differ")},
    {"awaiting", QT_TRANSLATE_NOOP("finding", "Changes wait for others")},
};

constexpr Term FindingDetail[] = {
    {"over-occupied",
     QT_TRANSLATE_NOOP("finding-detail", "%1: %2n {person|persons} on %3n {place|places}, %4n too many")},
    {"double-booked",
     QT_TRANSLATE_NOOP("finding-detail", "%2, room %1: %3n {person|persons} in %4n {bed|beds}")},
    {"designation-not-followed",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%2, room %1: meant for %3g, %4n {person lives|persons live} there otherwise")},
    {"overlapping-stays",
     QT_TRANSLATE_NOOP("finding-detail", "%1 is recorded from %4d to %5d both in %2 and in %3")},
    {"stay-in-closed-site",
     QT_TRANSLATE_NOOP(
         "finding-detail",
         "%1: %2n {person is|persons are} recorded there, but the site is not in operation on this day")},
    {"stay-in-blocked-room",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%2, room %1: %3n {person lives|persons live} there, but the room is out of service")},
    {"stay-in-blocked-site",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%1: %2n {person lives|persons live} there, but the site is out of service")},
    {"unknown-room", QT_TRANSLATE_NOOP("finding-detail", "%1: the room recorded in %2 does not exist there")},
    {"period-without-capacity",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%1: no source states the number of places since %2d; it counts as 0 in sums")},
    {"period-without-capacity-undated",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%1: no source states the number of places; it counts as 0 in sums")},
    {"capacity-published-jointly",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%1: %2n places are published for them together; how they are shared "
                       "is not known, so they count as 0 in sums")},
    {"reported-differs", QT_TRANSLATE_NOOP("finding-detail", "%1: %4q %2u reported for %6d, %5n recorded")},
    {"reported-differs-undated",
     QT_TRANSLATE_NOOP("finding-detail", "%1: %4q %2u reported without a day, %5n recorded")},
    {"operating-periods-overlap",
     QT_TRANSLATE_NOOP("finding-detail", "%1: two operating periods hold from %2d to %3d")},
    {"operating-periods-overlap-undated",
     QT_TRANSLATE_NOOP("finding-detail", "%1: two operating periods hold from %2d on")},
    {"site-twice",
     QT_TRANSLATE_NOOP("finding-detail", "%1 is entered %2n times and in operation at the same time")},
    {"worker-over-100",
     QT_TRANSLATE_NOOP("finding-detail", "%1 is deployed with %2f FTE and has a contract for %3f")},
    {"contracts-over-100",
     QT_TRANSLATE_NOOP("finding-detail", "%1 has contracts for %2f FTE together on this day")},
    {"contract-ended",
     QT_TRANSLATE_NOOP("finding-detail", "%1 is deployed in %2; the contract ended on %3d")},
    {"threshold-not-followed",
     QT_TRANSLATE_NOOP(
         "finding-detail",
         "%1: %2n {resident|residents}, the rule applies from %3n on; by the rule %4m, in fact %5m")},
    {"person-twice", QT_TRANSLATE_NOOP("finding-detail", "%1, born %2d, is recorded more than once")},
    {"status-ended",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%1: the residence status of %2n {person|persons} ended, first on %3d; "
                       "nothing is recorded that follows")},
    {"regime-ended",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%1: the benefits of %2n {person|persons} ended, first on %3d; nothing "
                       "is recorded that follows")},
    {"follow-up-due", QT_TRANSLATE_NOOP("finding-detail", "%1: %2 (since %3d)")},
    {"status-ends-soon",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%1: the residence status of %2n {person|persons} ends, first on %3d")},
    {"regime-ends-soon",
     QT_TRANSLATE_NOOP("finding-detail", "%1: the benefits of %2n {person|persons} end, first on %3d")},
    {"broken-row", QT_TRANSLATE_NOOP("finding-detail", "%1k: the values recorded make no valid entry")},
    {"conflict", QT_TRANSLATE_NOOP("finding-detail", "%1k: the entry %3r was changed on two copies")},
    {"deleted-with-conflict",
     QT_TRANSLATE_NOOP("finding-detail", "%1k: deleted on one copy and changed on another")},
    {"dangling-reference",
     QT_TRANSLATE_NOOP("finding-detail", "%1k %2: the entry %3r names a deleted record (%4k)")},
    {"chain-broken",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%2n {change|changes} of the copy %1 {is|are} not as {it was|they were} written")},
    {"quarantine",
     QT_TRANSLATE_NOOP(
         "finding-detail",
         "%2n {change|changes} of the copy %1 {contradicts|contradict} others with the same number")},
    {"clock-drift",
     QT_TRANSLATE_NOOP("finding-detail",
                       "%1: its clock is %2n minutes behind that of another copy, or that one is ahead")},
    {"awaiting", QT_TRANSLATE_NOOP("finding-detail",
                                   "%1k: the change of another copy that this one builds on is missing")},
};

constexpr Term Remedy[] = {
    {"move-residents", QT_TRANSLATE_NOOP("remedy", "Move residents")},
    {"open-overload-places", QT_TRANSLATE_NOOP("remedy", "Open overload places")},
    {"correct-stays", QT_TRANSLATE_NOOP("remedy", "Correct stays")},
    {"correct-beds", QT_TRANSLATE_NOOP("remedy", "Correct the number of beds")},
    {"change-designation", QT_TRANSLATE_NOOP("remedy", "Change the designation")},
    {"end-stay", QT_TRANSLATE_NOOP("remedy", "End one of the stays")},
    {"remove-stay", QT_TRANSLATE_NOOP("remedy", "Delete one of the stays")},
    {"reopen-site", QT_TRANSLATE_NOOP("remedy", "Extend the operating period")},
    {"end-stays", QT_TRANSLATE_NOOP("remedy", "End the stays")},
    {"end-block", QT_TRANSLATE_NOOP("remedy", "End the time out of service")},
    {"choose-room", QT_TRANSLATE_NOOP("remedy", "Choose a room")},
    {"create-room", QT_TRANSLATE_NOOP("remedy", "Add the room")},
    {"set-capacity", QT_TRANSLATE_NOOP("remedy", "Enter the number of places")},
    {"correct-figure", QT_TRANSLATE_NOOP("remedy", "Correct the reported figure")},
    {"change-deployment", QT_TRANSLATE_NOOP("remedy", "Change the deployment")},
    {"change-contract", QT_TRANSLATE_NOOP("remedy", "Change the contract")},
    {"end-deployment", QT_TRANSLATE_NOOP("remedy", "End the deployment")},
    {"extend-contract", QT_TRANSLATE_NOOP("remedy", "Extend the contract")},
    {"override-rule", QT_TRANSLATE_NOOP("remedy", "Keep as an exception with a reason")},
    {"merge-persons", QT_TRANSLATE_NOOP("remedy", "Merge the persons")},
    {"not-the-same", QT_TRANSLATE_NOOP("remedy", "They are two persons: keep both, with a reason")},
    {"keep-both", QT_TRANSLATE_NOOP("remedy", "Keep both figures side by side, with a reason")},
    {"keep-finding", QT_TRANSLATE_NOOP("remedy", "Keep as it is, with a reason")},
    {"correct-period", QT_TRANSLATE_NOOP("remedy", "Correct the operating periods")},
    {"remove-period", QT_TRANSLATE_NOOP("remedy", "Delete one of the operating periods")},
    {"rename-site", QT_TRANSLATE_NOOP("remedy", "They are two: give them different names or addresses")},
    {"close-double-site", QT_TRANSLATE_NOOP("remedy", "Close the one entered by mistake")},
    {"take-next-step",
     QT_TRANSLATE_NOOP("remedy", "Take the step and tick it as done, or give it a later day")},
    {"record-status", QT_TRANSLATE_NOOP("remedy", "Record the residence status that follows")},
    {"record-regime", QT_TRANSLATE_NOOP("remedy", "Record the benefits that follow")},
    {"delete-record", QT_TRANSLATE_NOOP("remedy", "Delete the record")},
    {"resolve-conflict", QT_TRANSLATE_NOOP("remedy", "Choose a version")},
    {"keep-record", QT_TRANSLATE_NOOP("remedy", "Keep the record")},
    {"restore-record", QT_TRANSLATE_NOOP("remedy", "Bring the deleted record back")},
    {"delete-naming-record", QT_TRANSLATE_NOOP("remedy", "Delete the record that names it as well")},
};

/// Ways for which the program has no action of its own: what people can do.
constexpr Term Instruction[] = {
    {"correct-values", QT_TRANSLATE_NOOP("instruction", "Enter the record anew and delete this one")},
    {"ask-sender", QT_TRANSLATE_NOOP("instruction", "Ask the sender which of the two copies is to go on; "
                                                    "nothing of it is lost until then")},
    {"compare-copies",
     QT_TRANSLATE_NOOP("instruction", "Compare with a backup or another copy and go on with the one that "
                                      "checks without this note")},
    {"set-clock", QT_TRANSLATE_NOOP("instruction", "Set the computers' clocks")},
    {"import-missing",
     QT_TRANSLATE_NOOP("instruction", "Ask the sender for the earlier bundle and import it")},
};

} // namespace

std::vector<Group> findingGroups()
{
    return {{"severity", Severity},
            {"finding", Finding},
            {"finding-detail", FindingDetail},
            {"remedy", Remedy},
            {"instruction", Instruction}};
}

} // namespace words
