// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/store/history.h"

#include <span>

namespace actions {

/// What people decide after two copies met. Each is one action that undo takes back: the value that held
/// before holds again; the conflict itself is not torn open a second time.

/// Lets one of the versions that store::conflicts() names hold and settles the conflict. "version-gone" when
/// nothing stands in conflict there any more, or not with this value; "record-gone" for a deleted record.
/// Label "resolve-conflict".
[[nodiscard]] Outcome resolveConflict(store::File& file, const store::RowName& row, int registerNumber,
                                      const std::vector<base::Cell>& version);

/// A version of an entry that is to hold.
struct ChosenVersion {
    store::ContestedEntry entry;
    std::vector<base::Cell> version;
};
struct ConflictsSettled {
    int settled = 0;
    std::optional<base::Id<domain::Action>> action; ///< absent: nothing was left to settle
};
/// The same for many entries, as one action: one undo takes all of it back. An entry for which
/// resolveConflict() would answer a problem is left as it is.
[[nodiscard]] ConflictsSettled resolveConflicts(store::File& file, std::span<const ChosenVersion> choices);

/// A record deleted on one copy and changed on another stays, with the change; one that was deleted on one
/// copy and is named by records of another comes back. "keep-record".
[[nodiscard]] Outcome keepRecord(store::File& file, const store::RowName& row);
/// The first goes for good, now that the change is known; so does a record that names a deleted one or
/// whose values cannot be read, unless others name it in turn ("still-in-use").
/// "confirm-deletion". Both answer "not-in-question" when nothing is to be decided about the record.
[[nodiscard]] Outcome confirmDeletion(store::File& file, const store::RowName& row);

} // namespace actions
