// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowstore.h"

#include "core/domain/record/kinds.h"

namespace store {

namespace {

RegisterMask absentFree(const KindLayout& layout, CellSpan cells)
{
    RegisterMask mask = 0;
    for (const auto& reg : layout.kind().registers)
        if (!sameCells(cells.subspan(reg.firstColumn, reg.columnCount), {}))
            mask |= bitOf(reg.number);
    return mask;
}

void setCells(Row& row, const domain::RegisterInfo& reg, CellSpan value)
{
    for (std::size_t i = 0; i < reg.columnCount; ++i)
        row.cells[reg.firstColumn + i] = i < value.size() ? value[i] : base::Cell();
}

} // namespace

RowStore::RowStore(db::Database& database, Journal& journal)
    : m_db(database)
    , m_journal(journal)
    , m_erasures(database)
{
    setKnown({});
}

void RowStore::setKnown(std::function<bool(const OpRef&)> isKnown)
{
    m_isKnown = isKnown ? std::move(isKnown) : [this](const OpRef& op) { return m_journal.isKnown(op); };
}

KindTable& RowStore::table(const KindLayout& layout)
{
    auto& table = m_tables[layout.kind().number];
    if (!table)
        table = std::make_unique<KindTable>(m_db, layout);
    return *table;
}

Head RowStore::append(const KindLayout& layout, const base::Uuid& id, const Row& row, RegisterMask mask,
                      std::optional<bool> existence, const Parents& parents, qint64 wallMs)
{
    m_body.resize(0);
    OpBody::encode(m_body, layout, row.cells, mask, existence);
    if (m_body.size() > MaxBodyBytes)
        throw RecordTooLarge(layout.kind().number);
    noteChanged(layout.kind().number, id);
    noteSearch(layout, id, mask | (existence ? ExistenceBit : 0));
    return m_journal.append(layout.kind().number, id, m_body, parents, mask | (existence ? ExistenceBit : 0),
                            row.secret, wallMs);
}

void RowStore::insertLocal(const KindLayout& layout, const base::Uuid& id, CellSpan cells, RowOrigin origin,
                           qint64 wallMs)
{
    Row row;
    const bool exists = origin != RowOrigin::Fresh && table(layout).read(id, row, true);
    if (!exists || !row.hasSecret) {
        row.secret = origin == RowOrigin::Shared ? chain::sharedSecret(id) : m_journal.newSecret();
        row.hasSecret = true;
    }
    row.cells.assign(cells.begin(), cells.end());
    const RegisterMask mask = absentFree(layout, cells) | row.heads.present();
    std::optional<bool> existence = true;
    const auto write = [&](RegisterMask part) {
        const RegisterMask written = part | (existence ? ExistenceBit : 0);
        const Parents parents = row.heads.allOn(written);
        const Head head =
            append(layout, id, row, part, std::exchange(existence, std::nullopt), parents, wallMs);
        row.heads.apply(head, written, parents, m_isKnown);
    };
    if (layout.compartments().empty())
        write(0);
    for (const RegisterMask compartment : layout.compartments())
        if (existence || (mask & compartment) != 0)
            write(mask & compartment);
    row.state = RowState::Live;
    if (exists) {
        table(layout).setSecret(id, row.secret);
        table(layout).update(id, row, layout.known());
        noteContested(layout.kind().number, id, row.heads, mask | ExistenceBit);
    } else {
        table(layout).insert(id, row);
    }
}

void RowStore::updateLocal(const KindLayout& layout, const base::Uuid& id, Row& row, CellSpan cells,
                           RegisterMask changed, qint64 wallMs)
{
    row.cells.assign(cells.begin(), cells.end());
    const HeadOrder& order = m_journal.chains();
    const RegisterMask contested = row.heads.contested() & changed;
    for (const RegisterMask compartment : layout.compartments()) {
        const RegisterMask part = changed & compartment;
        if (part == 0)
            continue;
        const Parents parents = row.heads.toReplaceBy(m_journal.nextHead(part), order);
        const Head head = append(layout, id, row, part, std::nullopt, parents, wallMs);
        row.heads.apply(head, part, parents, m_isKnown);
    }
    if (row.state == RowState::Deleted)
        row.state = RowState::DeletedInConflict;
    table(layout).update(id, row, changed);
    if (contested != 0)
        noteContested(layout.kind().number, id, row.heads, contested);
}

void RowStore::resolveLocal(const KindLayout& layout, const base::Uuid& id, Row& row, int registerNumber,
                            CellSpan value, qint64 wallMs)
{
    const RegisterMask bit = bitOf(registerNumber);
    setCells(row, *layout.find(registerNumber), value);
    const Parents parents = row.heads.allOn(bit);
    const Head head = append(layout, id, row, bit, std::nullopt, parents, wallMs);
    row.heads.apply(head, bit, parents, m_isKnown);
    if (row.state == RowState::Deleted)
        row.state = RowState::DeletedInConflict;
    table(layout).update(id, row, bit);
    noteContested(layout.kind().number, id, row.heads, bit);
}

void RowStore::restoreLocal(const KindLayout& layout, const base::Uuid& id, Row& row, int registerNumber,
                            const FormerValues& values, const Parents& replaced, qint64 wallMs)
{
    const RegisterMask bit = bitOf(registerNumber);
    const auto& reg = *layout.find(registerNumber);
    for (const auto& value : values) {
        setCells(row, reg, value);
        row.heads.apply(append(layout, id, row, bit, std::nullopt, replaced, wallMs), bit, replaced,
                        m_isKnown);
    }
    if (const Head* winner = row.heads.winner(registerNumber, m_journal.chains()))
        setCells(row, reg, valueOf(winner->op, registerNumber));
    table(layout).update(id, row, bit);
    noteContested(layout.kind().number, id, row.heads, bit);
}

void RowStore::restoreExistenceLocal(const KindLayout& layout, const base::Uuid& id, Row& row,
                                     const std::vector<FormerExistence>& existences, qint64 wallMs)
{
    for (const auto& [isThere, parents] : existences)
        row.heads.apply(append(layout, id, row, 0, isThere, parents, wallMs), ExistenceBit, parents,
                        m_isKnown);
    row.state = existenceOf(row, nullptr, nullptr);
    table(layout).update(id, row, 0);
    noteContested(layout.kind().number, id, row.heads, ExistenceBit);
}

void RowStore::removeLocal(const KindLayout& layout, const base::Uuid& id, Row& row, qint64 wallMs)
{
    const Parents seen = row.heads.allOn(~RegisterMask{0});
    const Head head = append(layout, id, row, 0, false, seen, wallMs);
    row.heads.apply(head, ExistenceBit, seen, m_isKnown);
    row.state = RowState::Deleted;
    table(layout).update(id, row, 0);
    noteContested(layout.kind().number, id, row.heads, ExistenceBit);
}

void RowStore::undeleteLocal(const KindLayout& layout, const base::Uuid& id, Row& row, qint64 wallMs)
{
    const Parents parents = row.heads.allOn(ExistenceBit);
    const Head head = append(layout, id, row, 0, true, parents, wallMs);
    row.heads.apply(head, ExistenceBit, parents, m_isKnown);
    row.state = RowState::Live;
    table(layout).update(id, row, 0);
    noteContested(layout.kind().number, id, row.heads, ExistenceBit);
}

std::optional<Row> RowStore::stateOf(quint16 kind, const base::Uuid& id)
{
    const KindLayout* layout = KindLayout::of(kind);
    Row row;
    return layout && table(*layout).read(id, row, false) ? std::optional(std::move(row)) : std::nullopt;
}

void RowStore::apply(const StoredOp& op, std::optional<Row> state, const Secret* secret)
{
    const KindLayout* layout = KindLayout::of(op.header.kind);
    if (!layout || !op.body || isErased(op.header.kind, op.header.row))
        return;
    const auto body = OpBody::decode(*op.body);
    const auto parents = opparents::decode(
        op.prev, op.ref.chain, [this](const ChainId& name) { return m_journal.chains().of(name).index; });
    if (!body || !parents || body->mask() == 0)
        return;
    KindTable& rows = table(*layout);
    const bool exists = state.has_value();
    Row row = std::move(state).value_or(Row());
    const Head head{op.header.hlc, op.ref, body->mask()};
    const Heads before = row.heads;
    row.heads.apply(head, body->mask(), *parents, [&](const OpRef& parent) {
        return m_isKnown(parent) && m_journal.speaksOf(parent, op.header.kind, op.header.row);
    });
    row.cells.resize(layout->kind().columns.size());
    const RegisterMask changed = takeOver(head, *body, before, row, *layout);
    if ((body->mask() & ExistenceBit) != 0 || row.state == RowState::Deleted ||
        row.state == RowState::DeletedInConflict)
        row.state = existenceOf(row, &head, &*body);
    if (!exists && secret) {
        row.secret = *secret;
        row.hasSecret = true;
    }
    if (exists)
        rows.update(op.header.row, row, changed);
    else
        rows.insert(op.header.row, row);
    if (const RegisterMask several = (before.contested() | row.heads.contested()) & body->mask();
        several != 0)
        noteContested(op.header.kind, op.header.row, row.heads, several);
    noteChanged(op.header.kind, op.header.row);
    noteSearch(*layout, op.header.row, changed | (body->mask() & ExistenceBit));
}

RegisterMask RowStore::takeOver(const Head& op, const OpBody& body, const Heads& before, Row& row,
                                const KindLayout& layout)
{
    const HeadOrder& order = m_journal.chains();
    RegisterMask changed = 0;
    for (const RegisterValue& value : body.values()) {
        const auto* reg = value.number == 0 ? nullptr : layout.find(value.number);
        if (!reg)
            continue;
        const Head* winner = row.heads.winner(value.number, order);
        const Head* winnerBefore = before.winner(value.number, order);
        if (winner && winner->op == op.op)
            setCells(row, *reg, value.cells);
        else if (winner && winnerBefore && winner->op == winnerBefore->op)
            continue;
        else
            setCells(row, *reg, winner ? valueOf(winner->op, value.number) : std::vector<base::Cell>());
        changed |= bitOf(value.number);
    }
    return changed;
}

RowState RowStore::existenceOf(const Row& row, const Head* op, const OpBody* body)
{
    const Head* winner = row.heads.winner(0, m_journal.chains());
    if (!winner)
        return RowState::Awaiting;
    const RegisterValue* own = op && winner->op == op->op && body ? body->find(0) : nullptr;
    const auto value = own ? own->cells : valueOf(winner->op, 0);
    if (value.size() == 1 && value[0] == base::Cell(qint64{1}))
        return RowState::Live;
    return isCovered(row.heads) ? RowState::Deleted : RowState::DeletedInConflict;
}

bool RowStore::isCovered(const Heads& heads)
{
    Parents seen;
    for (const Head& head : heads.heads()) {
        if ((head.mask & ExistenceBit) == 0)
            continue;
        const auto op = m_journal.find(head.op);
        const auto named = op ? m_journal.parentsOf(*op) : std::nullopt;
        if (named && valueOf(head.op, 0) == std::vector<base::Cell>{qint64{0}})
            for (const Parent& parent : *named)
                seen.append(parent);
    }
    for (const Head& head : heads.heads()) {
        RegisterMask unseen = head.mask & ~ExistenceBit;
        for (const Parent& parent : seen)
            if (parent.op == head.op)
                unseen &= ~parent.mask;
        if (unseen != 0)
            return false;
    }
    return true;
}

void RowStore::noteContested(quint16 kind, const base::Uuid& id, const Heads& heads, RegisterMask candidates)
{
    const RegisterMask several = heads.contested();
    forEachRegister(candidates, [&](int number) {
        bool differ = false;
        std::optional<std::vector<base::Cell>> first;
        for (const Head& head : heads.heads()) {
            if ((head.mask & bitOf(number)) == 0 || (several & bitOf(number)) == 0)
                continue;
            auto value = valueOf(head.op, number);
            differ = differ || (first && !sameCells(*first, value));
            if (!first)
                first = std::move(value);
        }
        m_db.cached(differ ? "INSERT OR IGNORE INTO op_contested(kind, row, register) VALUES(?1, ?2, ?3)"
                           : "DELETE FROM op_contested WHERE kind = ?1 AND row = ?2 AND register = ?3")
            ->bindAll(int{kind}, id, number)
            .run();
    });
}

std::vector<base::Cell> RowStore::valueOf(const OpRef& op, int registerNumber)
{
    const auto stored = m_journal.find(op);
    const auto body = stored && stored->body ? OpBody::decode(*stored->body) : std::nullopt;
    const RegisterValue* value = body ? body->find(registerNumber) : nullptr;
    return value ? value->cells : std::vector<base::Cell>();
}

std::optional<Secret> RowStore::secretOf(quint16 kind, const base::Uuid& id)
{
    if (const auto erased = m_erasures.secretOf(id))
        return erased;
    if (!KindLayout::of(kind))
        return strandedSecret(id);
    const auto row = stateOf(kind, id);
    return row && row->hasSecret ? std::optional(row->secret) : std::nullopt;
}

std::optional<Secret> RowStore::strandedSecret(const base::Uuid& id)
{
    const auto found = m_db.cached("SELECT secret FROM row_secret WHERE row = ?1");
    found->bindAll(id);
    if (!found->step() || found->blobView(0).size() != static_cast<qsizetype>(sizeof(Secret)))
        return std::nullopt;
    Secret secret;
    std::memcpy(secret.data(), found->blobView(0).data(), secret.size());
    return secret;
}

void RowStore::keepSecret(quint16 kind, const base::Uuid& id, const Secret& secret)
{
    const KindLayout* layout = KindLayout::of(kind);
    if (!layout) {
        m_db.cached("INSERT OR IGNORE INTO row_secret(row, secret) VALUES(?1, ?2)")
            ->bindAll(id, viewOf(secret))
            .run();
        return;
    }
    Row row;
    row.secret = secret;
    row.hasSecret = true;
    if (!table(*layout).insert(id, row) && !secretOf(kind, id))
        table(*layout).setSecret(id, secret);
}

bool RowStore::erase(const base::Uuid& id)
{
    if (!m_erasures.add(id))
        return false;
    if (const auto stranded = strandedSecret(id))
        m_erasures.keepUntilWiped(id, *stranded);
    m_db.cached("DELETE FROM row_secret WHERE row = ?1")->bindAll(id).run();
    Row row;
    for (const domain::KindInfo* kind : domain::allKinds()) {
        const KindLayout& layout = *KindLayout::of(kind->number);
        if (kind->number == ErasureKind || !table(layout).read(id, row, false))
            continue;
        if (row.hasSecret)
            m_erasures.keepUntilWiped(id, row.secret);
        table(layout).remove(id);
        m_db.cached("DELETE FROM op_contested WHERE kind = ?1 AND row = ?2")
            ->bindAll(int{kind->number}, id)
            .run();
        noteChanged(kind->number, id);
        noteSearch(layout, id, ExistenceBit);
    }
    return true;
}

void RowStore::noteChanged(quint16 kind, const base::Uuid& id)
{
    m_changedKinds.insert(kind);
    const RowName row(kind, id);
    if (m_changedRows.size() <= ChangeSet::MostRows && (m_changedRows.empty() || m_changedRows.back() != row))
        m_changedRows.push_back(row);
}

void RowStore::noteSearch(const KindLayout& layout, const base::Uuid& id, RegisterMask changed)
{
    const RegisterMask searchable = layout.searchable();
    const bool isTold = !m_keepsSearchIndex && !m_searchRows.empty();
    if (!isTold && searchable != 0 && (changed & (searchable | ExistenceBit)) != 0)
        m_searchRows.emplace_back(layout.kind().number, id);
}

std::vector<RowStore::RowName> RowStore::takeSearchChanges()
{
    auto rows = std::exchange(m_searchRows, {});
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

ChangeSet RowStore::takeChanges()
{
    ChangeSet changes;
    changes.kinds.assign(m_changedKinds.begin(), m_changedKinds.end());
    if (m_changedRows.size() <= ChangeSet::MostRows)
        changes.rows = std::move(m_changedRows);
    changes.isComplete = changes.rows.empty() == changes.kinds.empty();
    m_changedKinds.clear();
    m_changedRows.clear();
    return changes;
}

} // namespace store
