// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/search.h"
#include "core/domain/household/persongroups.h"
#include "core/store/search.h"

namespace desk {

/// Which rows are one person, as the file is now.
[[nodiscard]] domain::PersonGroups personGroups(store::View view);

/// The records whose changes are the record's history: all rows of a person, the record itself otherwise.
[[nodiscard]] std::vector<RecordRef> rowsOf(store::View view, const RecordRef& record);

/// store::search() with one hit for each person, whichever row the words were found in: the row that stands
/// for the person, and where they live by any of the rows. At most `limit`.
[[nodiscard]] std::vector<store::Hit> searchPersonsOnce(store::View view, const QString& text, QDate on,
                                                        int limit);

} // namespace desk
