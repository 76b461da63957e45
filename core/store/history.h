// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

#include <vector>

namespace store {

/// One change of one register. Register 0 is the row's existence: inserted (1) or deleted (0).
struct HistoryEntry {
    qint64 whenMs = 0;
    base::Uuid device;
    base::Id<domain::ToolUser> person;
    base::Id<domain::Action> action;
    QString actionCode; ///< empty when the action's record is not here
    int registerNumber = 0;
    std::vector<base::Cell> before; ///< empty: there was no value
    std::vector<base::Cell> after;
    bool isCurrent = false; ///< this is the value that holds now
    bool isHead = false;    ///< it holds, or stands in conflict with the one that does
    bool isErasure = false;
};

/// All changes of a record that are in this file, latest first; within one op by register. Of an erased one
/// only who erased it and when, as an end of its existence.
[[nodiscard]] std::vector<HistoryEntry> history(File& file, quint16 kind, const base::Uuid& row);

/// An action, by whom and where it was done.
struct DoneAction {
    domain::Action action;
    qint64 whenMs = 0;
    base::Uuid device;
    base::Id<domain::ToolUser> person;
};
/// The latest actions of all copies in this file, latest first; all of them if `most` is negative.
[[nodiscard]] std::vector<DoneAction> latestActions(File& file, qint64 most);

/// The kind of the row with this id, whether it is live, deleted, awaited or erased; shipped rows are none of
/// the file's.
[[nodiscard]] std::optional<quint16> kindOfRow(const File& file, const base::Uuid& row);

/// A register with concurrent values that differ, the winning one first. Register 0: deleted or not.
struct Conflict {
    struct Version {
        qint64 whenMs = 0;
        base::Uuid device;
        base::Id<domain::ToolUser> person;
        std::vector<base::Cell> cells;
    };
    quint16 kind = 0;
    base::Uuid row;
    int registerNumber = 0;
    std::vector<Version> versions;
};
/// Ordered by kind, row, register. Settled by Write::resolve().
[[nodiscard]] std::vector<Conflict> conflicts(File& file);

/// Names a register with concurrent values that differ.
struct ContestedEntry {
    quint16 kind = 0;
    base::Uuid row;
    int registerNumber = 0;

    auto operator<=>(const ContestedEntry&) const = default;
};
/// What conflicts() would tell of, in the same order, without reading any version.
[[nodiscard]] std::vector<ContestedEntry> contestedEntries(const File& file);
/// What stands there; absent when nothing is contested there any more.
[[nodiscard]] std::optional<Conflict> conflictAt(File& file, const ContestedEntry& entry);

/// A row by kind and id.
struct RowName {
    quint16 kind = 0;
    base::Uuid id;

    auto operator<=>(const RowName&) const = default;
};
/// Rows that were deleted by somebody who had not seen a change of them. Settled by Write::undelete() or
/// Write::remove().
[[nodiscard]] std::vector<RowName> deletedInConflict(File& file);
/// Rows whose insert has not arrived yet.
[[nodiscard]] std::vector<RowName> awaiting(File& file);

} // namespace store
