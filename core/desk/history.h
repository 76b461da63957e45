// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace desk
