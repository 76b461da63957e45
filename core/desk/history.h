// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/desk/finding.h"

#include <optional>

namespace desk {

/// A step that can be taken back or brought back: what undo and redo name.
struct StepInfo {
    QString code; ///< label, see core/actions/codes.h
    std::optional<RecordRef> subject;
    QString subjectName; ///< as recordName() says it; empty when unknown
    std::optional<int> count;
    qint64 whenMs = 0;
};

/// One change of one register of a record.
struct HistoryRow {
    qint64 whenMs = 0;
    QString device; ///< name of the copy, its id when it has none
    QString person; ///< who did it; empty when unknown
    QString actionCode;
    QString registerName; ///< empty: the record itself was made or removed
    bool exists = true;   ///< with an empty registerName: made (true) or removed
    std::vector<base::Cell> before;
    std::vector<base::Cell> after;
    bool isCurrent = false;
};

} // namespace desk
