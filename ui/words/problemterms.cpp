// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tables.h"

#include <QtGlobal>

namespace words {

namespace {

constexpr Term Problem[] = {
    {"ends-before-start", QT_TRANSLATE_NOOP("problem", "The end lies before the beginning. Check both days")},
    {"required", QT_TRANSLATE_NOOP("problem", "An entry is missing here")},
    {"not-a-number", QT_TRANSLATE_NOOP("problem", "“%1” is no whole number")},
    {"not-a-date", QT_TRANSLATE_NOOP("problem", "“%1” is no date. Format YYYY-MM-DD, YYYY-MM or YYYY")},
    {"not-a-count",
     QT_TRANSLATE_NOOP("problem", "“%1” is no count. Whole numbers, also “about 300” or “up to 850”")},
    {"unknown-pillar",
     QT_TRANSLATE_NOOP("problem", "“%1” is no pillar. Possible: hostel, project, flat, emergency")},
    {"unknown-precision",
     QT_TRANSLATE_NOOP("problem", "“%1” is no precision. Possible: exact, about, at-most, at-least")},
    {"unknown-table",
     QT_TRANSLATE_NOOP("problem", "The columns are those of no table known here. Accommodations need the "
                                  "column name, headcounts site, day and count")},
    {"column-missing", QT_TRANSLATE_NOOP("problem", "The column %1 is missing")},
    {"column-unknown", QT_TRANSLATE_NOOP("problem", "The column %1 is not known and is left out")},
    {"file-empty", QT_TRANSLATE_NOOP("problem", "The file is empty")},
    {"file-too-large", QT_TRANSLATE_NOOP("problem", "The file is larger than %1n bytes. Split it")},
    {"not-a-text-file", QT_TRANSLATE_NOOP("problem", "The file is no text. Save the table as CSV")},
    {"encoding-guessed",
     QT_TRANSLATE_NOOP("problem",
                       "The file is not in UTF-8 and was read as Windows-1252. Check the umlauts")},
    {"too-many-rows", QT_TRANSLATE_NOOP("problem", "The table has more than %1n rows. Split it")},
    {"too-many-fields", QT_TRANSLATE_NOOP("problem", "The row has more than %1n fields")},
    {"field-too-long", QT_TRANSLATE_NOOP("problem", "The field is longer than %1n characters")},
    {"quote-inside-field",
     QT_TRANSLATE_NOOP("problem", "A quotation mark stands inside the field. Double it and quote the field")},
    {"text-after-quote", QT_TRANSLATE_NOOP("problem", "Text follows the closing quotation mark")},
    {"quote-not-closed", QT_TRANSLATE_NOOP("problem", "A quotation mark is not closed")},
    {"row-too-short", QT_TRANSLATE_NOOP("problem", "The row has %2n fields instead of %1n")},
    {"row-too-long", QT_TRANSLATE_NOOP("problem", "The row has %2n fields instead of %1n")},
    {"header-empty", QT_TRANSLATE_NOOP("problem", "A column has no name")},
    {"header-twice", QT_TRANSLATE_NOOP("problem", "The column %1 stands twice")},
    {"out-of-range", QT_TRANSLATE_NOOP("problem", "The number must lie between %1n and %2n")},
    {"invalid-value", QT_TRANSLATE_NOOP("problem", "The parts of this entry do not fit together")},
    {"unknown-record", QT_TRANSLATE_NOOP("problem", "The record named (%1) does not exist")},
    {"version-gone", QT_TRANSLATE_NOOP("problem", "There is no such version to choose (any more)")},
    {"done-without-step",
     QT_TRANSLATE_NOOP("problem", "No next step is named that could be done. Name it, or untick the box.")},
    {"not-in-question",
     QT_TRANSLATE_NOOP("problem", "Nothing is to be decided about this record: it is not deleted on one copy "
                                  "and changed on another")},
    {"record-gone", QT_TRANSLATE_NOOP("problem", "The record was deleted meanwhile")},
    {"still-in-use",
     QT_TRANSLATE_NOOP("problem",
                       "%1n other {record names|records name} this one. Change or delete {it|them} first")},
    {"arrived-before-birth",
     QT_TRANSLATE_NOOP("problem", "The arrival lies before the birth. Check both days")},
    {"same-person", QT_TRANSLATE_NOOP("problem", "Two different persons are needed")},
    {"merged-already", QT_TRANSLATE_NOOP("problem", "They are one person already")},
    {"not-merged", QT_TRANSLATE_NOOP("problem", "The person was not merged with another")},
    {"cannot-be-kept", QT_TRANSLATE_NOOP("problem", "This finding must be solved; it cannot stay as it is")},
    {"not-kept", QT_TRANSLATE_NOOP("problem", "The finding counts as open already")},
    {"fixed-term-without-end", QT_TRANSLATE_NOOP("problem", "A fixed-term post needs an end")},
    {"on-site-without-site", QT_TRANSLATE_NOOP("problem", "A deployment on site needs an accommodation")},
    {"not-in-operation", QT_TRANSLATE_NOOP("problem", "The accommodation is not in operation on this day")},
    {"closes-before-end",
     QT_TRANSLATE_NOOP("problem", "The accommodation is not in operation from %1d on. End the stay before")},
    {"later-periods",
     QT_TRANSLATE_NOOP(
         "problem",
         "The accommodation is to run again after this day. Change the later operating periods first")},
    {"residents-remain",
     QT_TRANSLATE_NOOP(
         "problem",
         "%1n {person still lives|persons still live} there on the day of closing. Move them first")},
    {"periods-overlap", QT_TRANSLATE_NOOP("problem", "Another operating period holds on some of these days")},
    {"bad-room-names",
     QT_TRANSLATE_NOOP("problem", "The room names cannot be read. For example 1.01-1.24 or A1, A2")},
    {"name-taken", QT_TRANSLATE_NOOP("problem", "There is already a room %1")},
    {"persons-missing", QT_TRANSLATE_NOOP("problem", "No person is named")},
    {"not-a-member",
     QT_TRANSLATE_NOOP("problem", "The person does not belong to this household on this day")},
    {"same-household", QT_TRANSLATE_NOOP("problem", "The persons belong to this household already")},
    {"nobody-left", QT_TRANSLATE_NOOP("problem", "Nobody would stay in the household")},
    {"person-twice-in-placement", QT_TRANSLATE_NOOP("problem", "A person is given two rooms")},
    {"room-unknown", QT_TRANSLATE_NOOP("problem", "There is no such room here on this day")},
    {"room-blocked", QT_TRANSLATE_NOOP("problem", "Room %1 is out of service")},
    {"no-free-bed", QT_TRANSLATE_NOOP("problem", "Room %1 has only %2n free {bed|beds}")},
    {"no-free-place", QT_TRANSLATE_NOOP("problem", "Only %1n {place is|places are} free here")},
    {"designation", QT_TRANSLATE_NOOP("problem", "Room %1 is meant for %2g")},
    {"family-room", QT_TRANSLATE_NOOP("problem", "A household lives in room %1 or needs it alone")},
    {"mixed-room",
     QT_TRANSLATE_NOOP("problem", "In room %1 women and men of different households would live together")},
    {"premises-ban", QT_TRANSLATE_NOOP("problem", "The person is banned from the premises")},
    {"conflict-pair",
     QT_TRANSLATE_NOOP("problem", "Somebody lives there with whom the person must not share a house")},
    {"need-not-met", QT_TRANSLATE_NOOP("problem", "Room %1 lacks what a person must have: %2")},
    {"not-living-there", QT_TRANSLATE_NOOP("problem", "The stay does not cover this day")},
    {"not-ended", QT_TRANSLATE_NOOP("problem", "None of the stays has an end")},
    {"over-contract", QT_TRANSLATE_NOOP("problem", "The shares add up to %1f FTE, the contracts to %2f")},
    {"no-contract", QT_TRANSLATE_NOOP("problem", "There is no valid contract on this day")},
    {"contract-goes-on",
     QT_TRANSLATE_NOOP("problem", "Another contract goes on, so the deployments were kept. Check them")},
    {"not-valid-then",
     QT_TRANSLATE_NOOP("problem", "The rule does not hold on this day. Choose a day on which it does")},
    {"rule-unchanged", QT_TRANSLATE_NOOP("problem", "Nothing is different. Change a value, or cancel")},
    {"record-too-large",
     QT_TRANSLATE_NOOP("problem", "The texts of this record are too long together (at most %1 KiB). Shorten "
                                  "the longest one")},
    {"more-problems", QT_TRANSLATE_NOOP("problem", "There are further problems that are not listed")},
    {"joint-site-unknown",
     QT_TRANSLATE_NOOP("problem", "There is no site %1 for this joint figure. Add it first")},
    {"site-unknown-similar",
     QT_TRANSLATE_NOOP("problem", "There is no site %1. If %2 is meant, write its full name")},
    {"site-unknown", QT_TRANSLATE_NOOP("problem", "There is no site %1. Add it first")},
    {"series-left-out",
     QT_TRANSLATE_NOOP("problem", "“%1” is no series that is imported: %2n {line|lines} left out")},
    {"site-history-kept",
     QT_TRANSLATE_NOOP("problem", "The history of %1 is known here and was kept; only figures were added")},
};

constexpr Term OpenOutcome[] = {
    {"missing", QT_TRANSLATE_NOOP("open-outcome", "There is no file %1. Check the path")},
    {"is-folder", QT_TRANSLATE_NOOP("open-outcome", "%1 is a folder. Name a file in it")},
    {"no-folder",
     QT_TRANSLATE_NOOP("open-outcome",
                       "There is no folder %2 for the file %1. Create the folder or choose another")},
    {"not-permitted",
     QT_TRANSLATE_NOOP("open-outcome", "%1 may not be read or written. Check the permissions")},
    {"exists", QT_TRANSLATE_NOOP("open-outcome", "There is already a file %1. Choose another name")},
    {"locked", QT_TRANSLATE_NOOP("open-outcome", "The file %1 is open elsewhere: %2. Close it there first")},
    {"key-missing",
     QT_TRANSLATE_NOOP(
         "open-outcome",
         "The file %1 is encrypted. Give its passphrase, on the command line with --passphrase-file")},
    {"key-wrong", QT_TRANSLATE_NOOP("open-outcome",
                                    "The passphrase does not open the file %1, or its beginning is "
                                    "damaged. Try the passphrase again; if it is right, restore a backup")},
    {"not-encrypted",
     QT_TRANSLATE_NOOP(
         "open-outcome",
         "The file %1 is not encrypted; a passphrase does not fit it. Leave the passphrase out")},
    {"no-cipher",
     QT_TRANSLATE_NOOP("open-outcome",
                       "This installation cannot open encrypted files: the SQLCipher library is missing")},
    {"damaged",
     QT_TRANSLATE_NOOP("open-outcome", "The file %1 is damaged or no Lotsenbuch file. Restore a backup")},
    {"bundle", QT_TRANSLATE_NOOP("open-outcome",
                                 "%1 is a bundle. It is not opened but imported: open the Lotsenbuch it is "
                                 "meant for, and import it there")},
    {"newer",
     QT_TRANSLATE_NOOP("open-outcome", "The file %1 was written by a newer version of Lotsenbuch (format %2, "
                                       "known here: %3). It was not touched. Install the newer version")},
    {"disk-full", QT_TRANSLATE_NOOP("open-outcome",
                                    "There is no space left for the file %1. Free some space and try again")},
    {"read-only", QT_TRANSLATE_NOOP("open-outcome", "The file %1 can only be read. Check its permissions")},
    {"other-file",
     QT_TRANSLATE_NOOP("open-outcome",
                       "%1 is a backup of another Lotsenbuch. Nothing was replaced. Open it by itself, or "
                       "choose a backup of this file")},
    {"untold-file",
     QT_TRANSLATE_NOOP("open-outcome",
                       "Nobody can tell whether %1 is a backup of this file: the passphrase does not open "
                       "the file itself. Nothing was replaced. Open the file first and restore from there, "
                       "or, if it is damaged, move it elsewhere")},
    {"file-error", QT_TRANSLATE_NOOP("open-outcome", "The file %1 cannot be used: %2")},
};

constexpr Term BackupReason[] = {
    {"daily", QT_TRANSLATE_NOOP("backup-reason", "first change of the day")},
    {"import", QT_TRANSLATE_NOOP("backup-reason", "before an import")},
    {"migration", QT_TRANSLATE_NOOP("backup-reason", "before a newer version changed the file")},
    {"restore", QT_TRANSLATE_NOOP("backup-reason", "replaced by a backup")},
    {"passphrase", QT_TRANSLATE_NOOP("backup-reason", "before the passphrase was changed")},
    {"asked", QT_TRANSLATE_NOOP("backup-reason", "asked for")},
};

constexpr Term BundleError[] = {
    {"not-a-bundle",
     QT_TRANSLATE_NOOP("bundle-error", "The file %1 is no bundle. Choose a file that ends in .lotsebuendel")},
    {"newer-format",
     QT_TRANSLATE_NOOP("bundle-error", "The bundle %1 was written by a newer version of Lotsenbuch. Nothing "
                                       "was imported. Install the newer version")},
    {"no-passphrase",
     QT_TRANSLATE_NOOP("bundle-error", "The bundle %1 is addressed to others and has no passphrase. Ask the "
                                       "sender for a bundle for this copy")},
    {"wrong-passphrase",
     QT_TRANSLATE_NOOP("bundle-error", "The passphrase does not open the bundle %1, or its beginning is "
                                       "damaged. Ask the sender for the passphrase")},
    {"truncated", QT_TRANSLATE_NOOP("bundle-error",
                                    "The bundle %1 is damaged or its end is missing. Nothing was imported. "
                                    "Copy it again")},
    {"damaged", QT_TRANSLATE_NOOP(
                    "bundle-error",
                    "The bundle %1 was changed or damaged on its way. Nothing was imported. Copy it again")},
    {"too-large",
     QT_TRANSLATE_NOOP("bundle-error", "The bundle %1 is larger than a bundle may be. Nothing was imported")},
    {"not-fresh",
     QT_TRANSLATE_NOOP("bundle-error", "The bundle %1 can only be joined by a file without records of its "
                                       "own. Make a new file and import it there")},
    {"other-network",
     QT_TRANSLATE_NOOP("bundle-error", "The bundle %1 comes from copies of another file. Nothing was "
                                       "imported. Check which file it belongs to")},
    {"newer-content",
     QT_TRANSLATE_NOOP("bundle-error", "The bundle %1 holds records that only a newer version understands. "
                                       "Nothing was imported. Install the newer version")},
    {"empty-passphrase", QT_TRANSLATE_NOOP("bundle-error", "A bundle needs a passphrase. Give one")},
};

} // namespace

std::vector<Group> problemGroups()
{
    return {{"problem", Problem},
            {"open-outcome", OpenOutcome},
            {"bundle-error", BundleError},
            {"backup-reason", BackupReason}};
}

} // namespace words
