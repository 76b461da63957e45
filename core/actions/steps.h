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

/// What undoing several steps did.
struct StepsUndone {
    int steps = 0; ///< 0: the file has changed since they were counted, and nothing was done
    int left = 0;  ///< values that stayed because somebody has changed them since
};
/// Takes back this person's latest actions, one after the other, until `action` is among them: `steps` in
/// all, as desk::DoneStep::undoSteps told. Each is a step of its own for redo.
StepsUndone undoThrough(store::File& file, const base::Uuid& action, int steps);

} // namespace actions
