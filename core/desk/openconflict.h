// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"

namespace desk {

/// One of the values that stand against each other, and who entered it, when and on which device. Names are
/// empty where nobody was named, ids where the name is not in the file.
struct ConflictVersion {
    qint64 whenMs = 0;
    QString person;
    QString device;
    std::vector<base::Cell> cells;
    bool isFromHere = false; ///< entered in this copy of the file
};

/// An entry of a record that was changed on two copies. The version that holds for now comes first.
struct OpenConflict {
    RecordRef record;
    QString recordName;
    int registerNumber = 0; ///< 0: whether the record exists
    std::vector<ConflictVersion> versions;
};

/// Every contested entry of a record that can be read, ordered by kind, record and register.
[[nodiscard]] std::vector<OpenConflict> openConflicts(store::File& file);

/// Names a contested entry.
struct OpenEntry {
    int kind = 0;
    base::Uuid id;
    int registerNumber = 0;

    auto operator<=>(const OpenEntry&) const = default;
};
/// What openConflicts() tells of, in the same order, but only which: for many.
[[nodiscard]] std::vector<OpenEntry> openEntries(store::File& file);
/// Nothing for an entry that is not contested any more.
[[nodiscard]] std::optional<OpenConflict> openConflict(store::File& file, const OpenEntry& entry);
/// How many findings wait for a person's decision: contested entries, records deleted on one copy and changed
/// or named on another.
[[nodiscard]] int countToDecide(store::File& file);

/// What a finding "conflict" is about. Nothing for other findings, and for a conflict that was settled
/// meanwhile.
[[nodiscard]] std::optional<OpenConflict> openConflict(const Book& book, const Finding& finding);

/// How findings name an entry of a record: by the register's name or, in later versions, by its number.
[[nodiscard]] QString registerName(int kind, int registerNumber);

} // namespace desk
