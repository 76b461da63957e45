// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"

#include <vector>

namespace desk {

class Book;

/// The live records that a record belongs to or speaks of, nearest first: those it names, then those they
/// name. The person, site and room of a stay; the worker of a contract. Empty for a record that is gone.
/// Throws db::DatabaseError.
[[nodiscard]] std::vector<RecordRef> ownersOf(const Book& book, const RecordRef& record);

} // namespace desk
