// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/steps.h"

#include "core/store/undo.h"

namespace actions {

namespace {

StepOutcome outcomeOf(const std::optional<store::Reverted>& reverted)
{
    if (!reverted)
        return {};
    return {reverted->reverted, reverted->by, static_cast<int>(reverted->left.size())};
}

} // namespace

StepOutcome undo(store::File& file)
{
    return outcomeOf(store::undo(file));
}

StepOutcome redo(store::File& file)
{
    return outcomeOf(store::redo(file));
}

StepsUndone undoThrough(store::File& file, const base::Uuid& action, int steps)
{
    StepsUndone done;
    for (const store::Reverted& reverted : store::undoThrough(file, store::ActionId(action), steps)) {
        ++done.steps;
        done.left += static_cast<int>(reverted.left.size());
    }
    return done;
}

} // namespace actions
