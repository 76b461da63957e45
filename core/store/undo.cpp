// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/actionlog.h"
#include "core/store/records.h"
#include "core/store/reverter.h"

#include <algorithm>

namespace store {

namespace {

const QString RedoCode = QStringLiteral("redo");

struct Step {
    ActionInfo info;
    OpRef begin;
};

/// What undo takes one after the other: each undo lies on top of what it took, so one walk finds them all.
std::vector<Step> nextUndos(File& file, std::size_t most)
{
    std::vector<Step> found;
    UndoWalk walk;
    visitOwnActions(file, [&](const ActionInfo& info, const OpRef& begin) {
        if (walk.isNext(info.action.code))
            found.push_back({info, begin});
        return found.size() < most;
    });
    return found;
}

std::optional<Step> nextUndo(File& file)
{
    const auto found = nextUndos(file, 1);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

/// The step is the action or, being a redo, brought it back.
bool carries(File& file, const Step& step, const ActionId& action)
{
    Records<domain::Action> actions(file);
    std::optional<domain::Action> at = step.info.action;
    while (at && at->id != action)
        at = at->reverts ? actions.find(*at->reverts) : std::nullopt;
    return at.has_value();
}

// Only undos and redos may lie between: any other action ends what can be brought back.
std::optional<Step> nextRedo(File& file)
{
    std::optional<Step> found;
    int redone = 0;
    visitOwnActions(file, [&](const ActionInfo& info, const OpRef& begin) {
        if (info.action.code == RedoCode)
            ++redone;
        else if (info.action.code != UndoCode)
            return false;
        else if (redone > 0)
            --redone;
        else
            found = Step{info, begin};
        return !found;
    });
    return found;
}

// A step that brings something back or takes it away is named by what the person did in the first place.
ActionInfo named(File& file, ActionInfo info)
{
    Records<domain::Action> actions(file);
    while (info.action.reverts && (info.action.code == UndoCode || info.action.code == RedoCode)) {
        const auto reverted = actions.find(*info.action.reverts);
        if (!reverted)
            break;
        info.action = *reverted;
    }
    return info;
}

std::optional<Reverted> revert(File& file, const std::optional<Step>& step, const QString& code)
{
    if (!step)
        return std::nullopt;
    const domain::Action& action = step->info.action;
    Write write(file, code);
    if (action.subject)
        write.setSubject({static_cast<quint16>(action.subjectKind.value_or(0)), action.subject->uuid()});
    write.setReverts(action.id);
    Reverted result{action, write.id(), Reverter(write, action.id, step->begin).revert()};
    write.commit();
    return result;
}

} // namespace

std::optional<ActionInfo> undoable(File& file)
{
    const auto step = nextUndo(file);
    return step ? std::optional(named(file, step->info)) : std::nullopt;
}

std::optional<ActionInfo> redoable(File& file)
{
    const auto step = nextRedo(file);
    return step && step->info.action.reverts ? std::optional(named(file, step->info)) : std::nullopt;
}

std::optional<Reverted> undo(File& file)
{
    return revert(file, nextUndo(file), UndoCode);
}

std::vector<Reverted> undoThrough(File& file, const ActionId& action, int steps)
{
    const auto found = nextUndos(file, static_cast<std::size_t>(std::max(steps, 1)));
    if (steps < 1 || found.size() != static_cast<std::size_t>(steps) || !carries(file, found.back(), action))
        return {};
    std::vector<Reverted> undone;
    for (const Step& step : found)
        undone.push_back(*revert(file, step, UndoCode));
    return undone;
}

std::optional<Reverted> redo(File& file)
{
    return revert(file, nextRedo(file), RedoCode);
}

} // namespace store
