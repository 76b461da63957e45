// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/heads.h"

#include <vector>

namespace store {

/// What column _state says. Only live rows are records; the others are kept for the day they are needed.
enum class RowState : int {
    Awaiting = 0, ///< something about it has arrived, but not its insert
    Live = 1,
    Deleted = 2,
    DeletedInConflict = 3 ///< somebody changed it without having seen the deletion
};

/// A row as it lies in its kind's table.
struct Row {
    RowState state = RowState::Awaiting;
    Heads heads;
    Secret secret{};
    bool hasSecret = false;
    std::vector<base::Cell> cells; ///< order of KindInfo::columns; may be empty when only the rest was read
};

} // namespace store
