// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"

namespace actions {

/// What undo or redo did. `reverted` names the action taken back (brought back) by its code and subject;
/// `left` is the number of values that stayed because somebody has changed them since.
struct StepOutcome {
    std::optional<domain::Action> reverted; ///< absent: there was nothing to do
    std::optional<base::Id<domain::Action>> action;
    int left = 0;
};

/// Takes back this person's latest action on this device; desk::Book::undoable() names it before.
StepOutcome undo(store::File& file);
/// Brings back what undo took back last.
StepOutcome redo(store::File& file);

} // namespace actions
