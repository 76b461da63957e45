// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/desk/finding.h"

#include <map>
#include <optional>
#include <vector>

namespace desk {

class Book;

/// What an action is called by: words::actionLabel() makes the sentence.
struct ActionName {
    QString code; ///< empty: its record is not here
    QString subject;
    std::optional<int> count;
    bool isRevert = false; ///< it took back, or brought back, the action named here
};

/// One change of one value of a record.
struct RecordChange {
    RecordRef record;
    qint64 whenMs = 0;
    QString person; ///< empty: nobody has said who works there
    QString device; ///< the copy's name, else its id
    ActionName action;
    int registerNumber = 0; ///< 0: the record itself came (after: 1) or went (after: 0)
    std::vector<base::Cell> before;
    std::vector<base::Cell> after;
    bool isCurrent = false; ///< the value that holds now
};

/// The changes of records, latest first, with the names of what the values refer to.
struct ChangeList {
    std::vector<RecordChange> changes;
    std::map<base::Uuid, QString> names;
};

/// Everything that happened to these records.
[[nodiscard]] ChangeList changesOf(const Book& book, const std::vector<RecordRef>& records);

} // namespace desk
