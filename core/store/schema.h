// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/migrator.h"
#include "core/domain/record/registers.h"

#include <string>
#include <unordered_set>

namespace store {

/// What a file of this program looks like inside.
///
/// Journal: op (its id is chain << 40 | seq, which is device, epoch, seq in local numbers), chain (the
/// numbers of devices and epochs, and where a chain forked), dictionary (local numbers of people), op_known
/// (which sequence numbers are here), op_quarantine, op_contested (registers with several heads whose values
/// differ), row_secret (of kinds this program does not know), erased (the ids of erased rows, of any kind).
/// One table per record kind, named as the kind: id, its columns, _state (RowState), _heads (see
/// Heads::pack), _secret. Columns take any type of value: nothing may refuse an op. Local, never exported:
/// meta, local_value, search_row and search_index. Guard triggers stop whoever writes without the journal.
namespace schema {

[[nodiscard]] db::Schema steps();

/// Creates the tables and columns of kinds and registers that the file does not have yet.
void createKindTables(db::Database& database);
/// For a connection that may not write: empty temporary tables of the kinds that the file does not have yet.
void standInForMissingKinds(db::Database& database);
/// Makes the search tables new and empty.
void createSearchTables(db::Database& database);
/// The kinds and registers that this program materialises, as one text.
[[nodiscard]] QString materialisedSet();

/// The journal's op and all record kinds: written by the journal alone.
[[nodiscard]] std::unordered_set<std::string> guardedTables();

[[nodiscard]] QByteArray quoted(const std::string& name);

} // namespace schema

} // namespace store
