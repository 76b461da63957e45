// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/actionlog.h"
#include "core/store/records.h"

namespace store {

namespace {

const QString UndoCode = QStringLiteral("undo");
const QString RedoCode = QStringLiteral("redo");

struct Step {
    ActionInfo info;
    OpRef begin;
};

// An undo takes the latest standing step off, so an earlier one shows; a redo is a step like any other.
std::optional<Step> nextUndo(File& file)
{
    std::optional<Step> found;
    int undone = 0;
    visitOwnActions(file, [&](const ActionInfo& info, const OpRef& begin) {
        if (info.action.code == UndoCode)
            ++undone;
        else if (undone > 0)
            --undone;
        else
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

/// Takes back one action within a Write.
class Reverter {
public:
    Reverter(Write& write, const Step& step) : m_write(write), m_file(write.file()), m_step(step) {}

    std::vector<LeftRegister> revert()
    {
        auto changes = changesOf(m_file, m_step.info.action.id, m_step.begin);
        const auto first = m_file.journal().find(m_step.begin);
        m_beganHlc = first ? first->header.hlc : 0;
        for (auto row = changes.rbegin(); row != changes.rend(); ++row)
            revertRow(*row);
        return std::move(m_left);
    }

private:
    void revertRow(const ChangedRow& change)
    {
        const KindLayout* layout = KindLayout::of(change.kind);
        if (!layout || !m_file.rows().read(*layout, change.id, m_row))
            return;
        const auto existence = change.registers.find(0);
        if (existence != change.registers.end() && revertExistence(change, existence->second))
            return;
        std::vector<base::Cell> cells = m_row.cells;
        bool isChanged = false;
        for (const auto& [number, changed] : change.registers) {
            const auto* reg = number == 0 ? nullptr : layout->find(number);
            if (!reg)
                continue;
            if (!isStillOurs(number, changed)) {
                m_left.push_back({change.kind, change.id, number});
                continue;
            }
            const auto before = valueBefore(changed.first, number);
            for (std::size_t i = 0; i < reg->columnCount; ++i)
                cells[reg->firstColumn + i] = i < before.size() ? before[i] : base::Cell();
            isChanged = true;
        }
        if (isChanged)
            m_write.updateRow(change.kind, change.id, cells);
    }

    // True when the row goes with it, so that its registers need no look.
    bool revertExistence(const ChangedRow& change, const ChangedRegister& changed)
    {
        const bool wasThere = valueBefore(changed.first, 0) == std::vector<base::Cell>{qint64{1}};
        const bool isThere = changed.written == std::vector<base::Cell>{qint64{1}};
        if (wasThere == isThere)
            return !isThere;
        if (!isStillOurs(0, changed) || (isThere && isUsedByOthers())) {
            m_left.push_back({change.kind, change.id, 0});
            return isThere;
        }
        if (isThere)
            return m_write.removeRow(change.kind, change.id);
        m_write.undeleteRow(change.kind, change.id);
        return false;
    }

    // By value too: a later step that was taken back has put the same value there under its own name.
    bool isStillOurs(int number, const ChangedRegister& changed)
    {
        const Head* winner = m_row.heads.winner(number, m_file.journal().chains());
        return winner && isOwnDoing(*winner) &&
               sameCells(m_file.rows().valueOf(winner->op, number), changed.written);
    }

    bool isUsedByOthers()
    {
        for (const Head& head : m_row.heads.heads())
            if (head.hlc >= m_beganHlc && !isOwnDoing(head))
                return true;
        return false;
    }

    // Whatever this person did here after the action has been taken back already: that is the order of steps.
    bool isOwnDoing(const Head& head)
    {
        const auto op = m_file.journal().find(head.op);
        return op && op->header.id.device == m_file.device() && op->header.person == m_file.person().uuid();
    }

    std::vector<base::Cell> valueBefore(const OpRef& op, int number)
    {
        const auto stored = m_file.journal().find(op);
        const auto parents = stored ? m_file.journal().parentsOf(*stored) : std::nullopt;
        Heads before;
        if (!parents)
            return {};
        for (const Parent& parent : *parents)
            if ((parent.mask & bitOf(number)) != 0)
                if (const auto named = m_file.journal().find(parent.op))
                    before.apply({named->header.hlc, parent.op, bitOf(number)}, bitOf(number), {},
                                 [](const OpRef&) { return true; });
        const Head* winner = before.winner(number, m_file.journal().chains());
        return winner ? m_file.rows().valueOf(winner->op, number) : std::vector<base::Cell>();
    }

    Write& m_write;
    File& m_file;
    const Step& m_step;
    Hlc m_beganHlc = 0;
    Row m_row;
    std::vector<LeftRegister> m_left;
};

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
    Reverted result{action, write.id(), Reverter(write, *step).revert()};
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
