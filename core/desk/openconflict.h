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

/// What a finding "conflict" is about. Nothing for other findings, and for a conflict that was settled
/// meanwhile.
[[nodiscard]] std::optional<OpenConflict> openConflict(const Book& book, const Finding& finding);

/// How findings name an entry of a record: by the register's name or, in later versions, by its number.
[[nodiscard]] QString registerName(int kind, int registerNumber);

} // namespace desk
