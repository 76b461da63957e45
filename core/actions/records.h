// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/domain/record/describe.h"

namespace actions {

/// The plain actions on one record, for every kind a person edits: sites and what belongs to them, people and
/// their dated facts, staff, rules, settings. Labels are "create-room", "edit-room", "remove-room" and so on:
/// the kind's name with dashes.
///
/// Each checks the record first (see check.h): what it names must exist, periods must not end before they
/// start, values must lie in their range. A form edits a copy and gives it to edit().
/// A shipped rule given to edit() becomes the city's own with the same id; remove() hides it.

/// Makes a record; its id is given if it is null.
template <domain::Record R>
[[nodiscard]] Made<R> create(store::File& file, R record);

/// Writes what differs. "record-gone" if the record is no longer there.
template <domain::Record R>
[[nodiscard]] Outcome edit(store::File& file, const R& record);

/// Removes the record; "still-in-use" with the number of records that name it if there are any.
template <domain::Record R>
[[nodiscard]] Outcome remove(store::File& file, const base::Id<R>& id);

/// Checks a record as create() and edit() would, without writing: for forms that show problems while typing.
template <domain::Record R>
[[nodiscard]] base::Problems check(store::File& file, const R& record);

} // namespace actions
