// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reverter.h"

#include <algorithm>

namespace store {

namespace {

const std::vector<base::Cell> Present{qint64{1}};

bool contains(const std::vector<OpRef>& ops, const OpRef& op)
{
    return std::find(ops.begin(), ops.end(), op) != ops.end();
}

} // namespace

Reverter::Reverter(Write& write, const ActionId& action, const OpRef& begin)
    : m_write(write)
    , m_file(write.file())
    , m_action(action)
    , m_begin(begin)
{
    if (const auto first = m_file.journal().find(begin))
        m_beganHlc = first->header.hlc;
}

std::vector<LeftRegister> Reverter::revert()
{
    const auto changes = changesOf(m_file, m_action, m_begin);
    for (auto row = changes.rbegin(); row != changes.rend(); ++row)
        revertRow(*row);
    return std::move(m_left);
}

void Reverter::revertRow(const ChangedRow& change)
{
    const KindLayout* layout = KindLayout::of(change.kind);
    m_shipped.clear();
    if (m_file.rows().isErased(change.kind, change.id))
        return leave(change, 0);
    if (!layout || !m_file.rows().read(*layout, change.id, m_row))
        return;
    const auto existence = change.registers.find(0);
    if (existence != change.registers.end() && revertExistence(change, existence->second, *layout))
        return;
    if (m_row.state != RowState::Deleted) {
        revertRegisters(change, *layout);
        return;
    }
    for (const auto& [number, changed] : change.registers) // somebody deleted it and has seen our values
        if (number != 0 && layout->find(number))
            leave(change, number);
}

void Reverter::leave(const ChangedRow& change, int number)
{
    m_left.push_back({change.kind, change.id, number});
}

// True when the row goes with it, so that its registers need no look.
bool Reverter::revertExistence(const ChangedRow& change, const ChangedRegister& changed,
                               const KindLayout& layout)
{
    const auto former = formerHeads(changed, 0);
    const auto before = formerValues(former, 0);
    const bool wasThere = !before.empty() && before.back() == Present;
    const bool isThere = changed.written == Present;
    if (wasThere && isThere && before.size() == 1)
        return false;
    if (const auto* cells = former.empty() ? shippedCells(change) : nullptr)
        return revertOverlay(change, changed, layout, *cells);
    if (former.empty() && !isThere)
        return true; // it came and went within the action
    if (!isStillOurs(0, changed) || (isThere && !wasThere && isUsedByOthers())) {
        leave(change, 0);
        return isThere;
    }
    if (former.empty()) {
        m_write.removeRow(change.kind, change.id);
        return true;
    }
    if (!wasThere) { // an earlier step may bring it back: then it is as it was before this one
        revertRegisters(change, layout);
        m_file.rows().read(layout, change.id, m_row);
    }
    restoreExistence(change, changed, former);
    if (!wasThere)
        return true;
    m_row.state = RowState::Live;
    return false;
}

const std::vector<base::Cell>* Reverter::shippedCells(const ChangedRow& change) const
{
    const ShippedRecords* shipped = m_file.view().shipped;
    if (!shipped)
        return nullptr;
    const auto& rows = shipped->rows(change.kind);
    const auto found = rows.find(change.id);
    return found == rows.end() ? nullptr : &found->second;
}

// A deletion would hide the shipped row: what lay over it says again what is shipped. Registers that the
// action left empty have no op, so nothing but the shipped row tells what they were. As for the others,
// revertRegisters() takes what it finds here for what stood before.
bool Reverter::revertOverlay(const ChangedRow& change, const ChangedRegister& existence,
                             const KindLayout& layout, const std::vector<base::Cell>& shipped)
{
    if (existence.written != Present) { // hidden by the action
        if (!isStillOurs(0, existence)) {
            leave(change, 0);
            return true;
        }
        m_write.undeleteRow(change.kind, change.id);
        m_file.rows().read(layout, change.id, m_row);
    }
    m_shipped = shipped;
    for (const auto& reg : layout.kind().registers)
        if (!change.registers.contains(reg.number) &&
            !m_row.heads.winner(reg.number, m_file.journal().chains()))
            std::copy_n(shipped.begin() + static_cast<std::ptrdiff_t>(reg.firstColumn), reg.columnCount,
                        m_row.cells.begin() + static_cast<std::ptrdiff_t>(reg.firstColumn));
    return false;
}

// A deletion that is said again has seen what it had seen then and what this person did here since.
void Reverter::restoreExistence(const ChangedRow& change, const ChangedRegister& changed,
                                const std::vector<OpRef>& former)
{
    const Parents replaced = replacedBy(changed, 0);
    std::optional<Parents> seen;
    bool isPresent = false;
    bool isPresentLast = false;
    for (const OpRef& op : former) {
        isPresentLast = m_file.rows().valueOf(op, 0) == Present;
        isPresent = isPresent || isPresentLast;
        if (isPresentLast)
            continue;
        if (!seen)
            seen.emplace();
        const auto stored = m_file.journal().find(op);
        const auto named = stored ? m_file.journal().parentsOf(*stored) : std::nullopt;
        for (const Parent& parent : named.value_or(Parents()))
            seen->append(parent);
    }
    std::vector<FormerExistence> existences;
    if (isPresent)
        existences.push_back({true, replaced});
    if (seen) {
        Parents parents = replaced;
        for (const Head& head : m_row.heads.heads()) {
            RegisterMask mask = 0;
            forEachRegister(head.mask & ~ExistenceBit, [&](int number) {
                if (wasSeen(head.op, number, *seen))
                    mask |= bitOf(number);
            });
            const auto same = std::find_if(parents.begin(), parents.end(),
                                           [&](const Parent& parent) { return parent.op == head.op; });
            if (same != parents.end())
                same->mask |= mask;
            else if (mask != 0)
                parents.append({head.op, mask});
        }
        existences.insert(isPresentLast ? existences.begin() : existences.end(), {false, parents});
    }
    m_write.restoreExistence(change.kind, change.id, existences);
}

// Registers that were never in question go back in one op per compartment.
void Reverter::revertRegisters(const ChangedRow& change, const KindLayout& layout)
{
    std::vector<base::Cell> cells = m_row.cells;
    for (const auto& [number, changed] : change.registers) {
        const auto* reg = number == 0 ? nullptr : layout.find(number);
        if (!reg)
            continue;
        if (!isStillOurs(number, changed)) {
            leave(change, number);
            continue;
        }
        auto before = formerValues(formerHeads(changed, number), number);
        if (before.empty() && !m_shipped.empty())
            before = {{m_shipped.begin() + static_cast<std::ptrdiff_t>(reg->firstColumn),
                       m_shipped.begin() + static_cast<std::ptrdiff_t>(reg->firstColumn + reg->columnCount)}};
        const Parents replaced = replacedBy(changed, number);
        if (before.size() > 1 || replaced.size() > 1) {
            m_write.restore(change.kind, change.id, number, before.empty() ? FormerValues{{}} : before,
                            replaced);
            const auto& value = before.empty() ? std::vector<base::Cell>() : before.back();
            for (std::size_t i = 0; i < reg->columnCount; ++i)
                cells[reg->firstColumn + i] = i < value.size() ? value[i] : base::Cell();
            continue;
        }
        for (std::size_t i = 0; i < reg->columnCount; ++i)
            cells[reg->firstColumn + i] =
                !before.empty() && i < before[0].size() ? before[0][i] : base::Cell();
    }
    m_write.updateRow(change.kind, change.id, cells);
}

// By value too: a later step that was taken back has put the same value there under its own name.
bool Reverter::isStillOurs(int number, const ChangedRegister& changed)
{
    const Head* winner = m_row.heads.winner(number, m_file.journal().chains());
    return winner && isOwnDoing(winner->op) &&
           sameCells(m_file.rows().valueOf(winner->op, number), changed.written);
}

bool Reverter::isUsedByOthers()
{
    for (const Head& head : m_row.heads.heads())
        if (head.hlc >= m_beganHlc && !isOwnDoing(head.op))
            return true;
    return false;
}

// Whatever this person did here after the action has been taken back already: that is the order of steps.
bool Reverter::isOwnDoing(const OpRef& op)
{
    const auto stored = m_file.journal().find(op);
    return stored && stored->header.id.device == m_file.device() &&
           stored->header.person == m_file.person().uuid();
}

bool Reverter::isSince(const OpRef& op) const
{
    const auto& chains = m_file.journal().chains();
    return op.chain == m_begin.chain ? op.seq >= m_begin.seq
                                     : chains.idOf(m_begin).chain() < chains.idOf(op).chain();
}

// What this person has put there since stands for what it replaced.
bool Reverter::wasSeen(const OpRef& op, int number, const Parents& seen)
{
    for (const Parent& parent : seen)
        if (parent.op == op && (parent.mask & bitOf(number)) != 0)
            return true;
    if (!isOwnDoing(op) || !isSince(op))
        return false;
    const Parents parents = parentsOf(op, number);
    return std::all_of(parents.begin(), parents.end(),
                       [&](const Parent& parent) { return wasSeen(parent.op, number, seen); });
}

Parents Reverter::parentsOf(const OpRef& op, int number)
{
    const auto stored = m_file.journal().find(op);
    Parents found;
    for (const Parent& parent :
         (stored ? m_file.journal().parentsOf(*stored) : std::nullopt).value_or(Parents()))
        if ((parent.mask & bitOf(number)) != 0)
            found.append({parent.op, bitOf(number)});
    return found;
}

// The ops that stood at the head before the action, the one that held last.
std::vector<OpRef> Reverter::formerHeads(const ChangedRegister& changed, int number)
{
    std::vector<Head> heads;
    for (const OpRef& op : changed.ops)
        for (const Parent& parent : parentsOf(op, number))
            if (!contains(changed.ops, parent.op))
                if (const auto named = m_file.journal().find(parent.op))
                    heads.push_back({named->header.hlc, parent.op, parent.mask});
    const HeadOrder& order = m_file.journal().chains();
    std::sort(heads.begin(), heads.end(), [&](const Head& a, const Head& b) { return order.less(a, b); });
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    std::vector<OpRef> ops;
    ops.reserve(heads.size());
    for (const Head& head : heads)
        ops.push_back(head.op);
    return ops;
}

// Values of one mind are one value.
FormerValues Reverter::formerValues(const std::vector<OpRef>& former, int number)
{
    FormerValues values;
    for (const OpRef& op : former) {
        auto value = m_file.rows().valueOf(op, number);
        std::erase_if(values, [&](const auto& earlier) { return sameCells(earlier, value); });
        values.push_back(std::move(value));
    }
    return values;
}

// What the action itself left there, and what stands for it by now.
Parents Reverter::replacedBy(const ChangedRegister& changed, int number)
{
    const Head* winner = m_row.heads.winner(number, m_file.journal().chains());
    Parents replaced;
    for (const Head& head : m_row.heads.heads())
        if ((head.mask & bitOf(number)) != 0 && (&head == winner || contains(changed.ops, head.op)))
            replaced.append({head.op, bitOf(number)});
    return replaced;
}

} // namespace store
