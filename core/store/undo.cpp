// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/actionlog.h"
#include "core/store/records.h"
#include "core/store/reverter.h"

namespace store {

namespace {

const QString RedoCode = QStringLiteral("redo");

struct Step {
    ActionInfo info;
    OpRef begin;
};

std::optional<Step> nextUndo(File& file)
{
    std::optional<Step> found;
    UndoWalk walk;
    visitOwnActions(file, [&](const ActionInfo& info, const OpRef& begin) {
        if (walk.isNext(info.action.code))
            found = Step{info, begin};
        return !found;
    });
    return found;
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

std::optional<Reverted> redo(File& file)
{
    return revert(file, nextRedo(file), RedoCode);
}

} // namespace store
