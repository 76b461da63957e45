// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/steps.h"

#include "core/store/actionlog.h"
#include "core/store/undo.h"

#include <algorithm>

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
    const auto logged = store::loggedActions(file);
    const auto found = std::ranges::find(
        logged, action, [](const store::LoggedAction& one) { return one.info.action.id.uuid(); });
    if (found == logged.end() || found->undoSteps != steps)
        return {};
    StepsUndone done;
    for (; done.steps < steps; ++done.steps)
        done.left += actions::undo(file).left;
    return done;
}

} // namespace actions
