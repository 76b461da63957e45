// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/domain/record/kinds.h"
#include "core/store/records.h"
#include "core/store/rowstore.h"
#include "core/store/schema.h"

#include <algorithm>
#include <set>

namespace store {

namespace {

/// An op of the row, read once.
struct Read {
    StoredOp op;
    Parents parents;
    OpBody body;
};

/// Every op of a row can be reached from its heads by way of the parents, missing ones included.
std::map<OpRef, Read> opsOf(File& file, const Row& row)
{
    std::vector<OpRef> open;
    for (const Head& head : row.heads.heads())
        open.push_back(head.op);
    for (const Parent& missing : row.heads.missing())
        open.push_back(missing.op);
    std::map<OpRef, Read> ops;
    while (!open.empty()) {
        const OpRef ref = open.back();
        open.pop_back();
        if (ops.contains(ref))
            continue;
        auto op = file.journal().find(ref);
        if (!op)
            continue;
        Read read{*op, file.journal().parentsOf(*op).value_or(Parents()), {}};
        if (op->body)
            read.body = OpBody::decode(*op->body).value_or(OpBody());
        for (const Parent& parent : read.parents)
            open.push_back(parent.op);
        ops.emplace(ref, std::move(read));
    }
    return ops;
}

std::vector<base::Cell> valueBefore(const std::map<OpRef, Read>& ops, const Read& read, int number,
                                    const HeadOrder& order)
{
    const Read* best = nullptr;
    const auto headOf = [](const Read& r) { return Head{r.op.header.hlc, r.op.ref, 0}; };
    for (const Parent& parent : read.parents) {
        const auto found = ops.find(parent.op);
        if ((parent.mask & bitOf(number)) == 0 || found == ops.end())
            continue;
        if (!best || order.less(headOf(*best), headOf(found->second)))
            best = &found->second;
    }
    const RegisterValue* value = best ? best->body.find(number) : nullptr;
    return value ? value->cells : std::vector<base::Cell>();
}

Conflict::Version versionOf(File& file, const Head& head, int number)
{
    const auto op = file.journal().find(head.op);
    return {hlcMs(head.hlc), file.journal().chains().idOf(head.op).device,
            base::Id<domain::ToolUser>(op ? op->header.person : base::Uuid()),
            file.rows().valueOf(head.op, number)};
}

/// Absent for a row that this program cannot read.
std::optional<Conflict> versionsAt(File& file, const ContestedEntry& entry)
{
    const KindLayout* layout = KindLayout::of(entry.kind);
    Row row;
    if (!layout || !file.rows().read(*layout, entry.row, row))
        return std::nullopt;
    std::vector<Head> heads;
    for (const Head& head : row.heads.heads())
        if ((head.mask & bitOf(entry.registerNumber)) != 0)
            heads.push_back(head);
    const HeadOrder& order = file.journal().chains();
    std::sort(heads.begin(), heads.end(), [&](const Head& a, const Head& b) { return order.less(b, a); });
    Conflict conflict{entry.kind, entry.row, entry.registerNumber, {}};
    for (const Head& head : heads)
        conflict.versions.push_back(versionOf(file, head, entry.registerNumber));
    return conflict;
}

std::vector<RowName> rowsInState(File& file, RowState state)
{
    std::vector<RowName> rows;
    for (const domain::KindInfo* kind : domain::allKinds()) {
        // <> 1 is what the partial index holds
        const auto ids = file.database().cached("SELECT id FROM " + schema::quoted(kind->name) +
                                                " WHERE _state <> 1 AND _state = ?1 AND _heads <> x''");
        ids->bindAll(static_cast<int>(state));
        while (ids->step())
            rows.push_back({kind->number, ids->uuid(0).value_or(base::Uuid())});
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<HistoryEntry> erasureOf(File& file, const base::Uuid& id)
{
    auto entries = history(file, ErasureKind, domain::turned(id));
    std::erase_if(entries, [](const HistoryEntry& entry) { return entry.registerNumber != 0; });
    for (HistoryEntry& entry : entries) {
        entry.before.clear();
        entry.after = {qint64{0}};
        entry.isErasure = true;
    }
    return entries;
}

} // namespace

std::vector<HistoryEntry> history(File& file, quint16 kind, const base::Uuid& id)
{
    if (file.rows().isErased(kind, id))
        return erasureOf(file, id);
    const KindLayout* layout = KindLayout::of(kind);
    Row row;
    if (!layout || !file.rows().read(*layout, id, row))
        return {};
    const HeadOrder& order = file.journal().chains();
    const auto ops = opsOf(file, row);
    std::vector<const Read*> sorted;
    sorted.reserve(ops.size());
    for (const auto& [key, read] : ops)
        sorted.push_back(&read);
    std::sort(sorted.begin(), sorted.end(), [&](const Read* a, const Read* b) {
        return order.less({b->op.header.hlc, b->op.ref, 0}, {a->op.header.hlc, a->op.ref, 0});
    });
    Records<domain::Action> actions(file);
    std::vector<HistoryEntry> entries;
    for (const Read* read : sorted) {
        const OpHeader& header = read->op.header;
        const auto action = actions.find(base::Id<domain::Action>(header.action));
        for (const RegisterValue& value : read->body.values()) {
            const Head* winner = row.heads.winner(value.number, order);
            const auto heads = row.heads.allOn(bitOf(value.number));
            entries.push_back({hlcMs(header.hlc), header.id.device, base::Id<domain::ToolUser>(header.person),
                               base::Id<domain::Action>(header.action), action ? action->code : QString(),
                               value.number, valueBefore(ops, *read, value.number, order), value.cells,
                               winner && winner->op == read->op.ref,
                               std::any_of(heads.begin(), heads.end(),
                                           [&](const Parent& head) { return head.op == read->op.ref; })});
        }
    }
    return entries;
}

std::vector<DoneAction> latestActions(File& file, qint64 most)
{
    const Journal& journal = file.journal();
    Records<domain::Action> actions(file);
    std::vector<DoneAction> done;
    std::set<base::Uuid> seen;
    db::Statement ops(file.database(), "SELECT id, row FROM op WHERE kind = ?1 ORDER BY hlc DESC, id DESC");
    ops.bindAll(static_cast<int>(domain::kindOf<domain::Action>().number));
    while (static_cast<qint64>(done.size()) != most && ops.step()) {
        const OpRef ref = OpRef::ofKey(ops.int64(0));
        const base::Uuid id = ops.uuid(1).value_or(base::Uuid());
        if (!journal.isKnown(ref) || !seen.insert(id).second)
            continue;
        const auto action = actions.find(base::Id<domain::Action>(id));
        const auto op = action ? file.journal().find(ref) : std::nullopt;
        if (op)
            done.push_back({*action, hlcMs(op->header.hlc), op->header.id.device,
                            base::Id<domain::ToolUser>(op->header.person)});
    }
    return done;
}

std::optional<quint16> kindOfRow(const File& file, const base::Uuid& row)
{
    for (const domain::KindInfo* kind : domain::allKinds()) {
        const auto found =
            file.database().cached("SELECT 1 FROM " + schema::quoted(kind->name) + " WHERE id = ?1");
        found->bindAll(row);
        if (found->step())
            return kind->number;
    }
    const auto erasure = Records<domain::Erasure>(file).find(base::Id<domain::Erasure>(domain::turned(row)));
    return erasure && erasure->kind ? std::optional(static_cast<quint16>(*erasure->kind)) : std::nullopt;
}

std::vector<ContestedEntry> contestedEntries(const File& file)
{
    std::vector<ContestedEntry> entries;
    db::Statement rows(file.database(),
                       "SELECT kind, row, register FROM op_contested ORDER BY kind, row, register");
    while (rows.step())
        entries.push_back(
            {static_cast<quint16>(rows.integer(0)), rows.uuid(1).value_or(base::Uuid()), rows.integer(2)});
    return entries;
}

std::optional<Conflict> conflictAt(File& file, const ContestedEntry& entry)
{
    const auto contested =
        file.database().cached("SELECT 1 FROM op_contested WHERE kind = ?1 AND row = ?2 AND register = ?3");
    contested->bindAll(static_cast<int>(entry.kind), entry.row, entry.registerNumber);
    return contested->step() ? versionsAt(file, entry) : std::nullopt;
}

std::vector<Conflict> conflicts(File& file)
{
    std::vector<Conflict> found;
    for (const ContestedEntry& entry : contestedEntries(file))
        if (auto conflict = versionsAt(file, entry))
            found.push_back(std::move(*conflict));
    return found;
}

std::vector<RowName> deletedInConflict(File& file)
{
    return rowsInState(file, RowState::DeletedInConflict);
}

std::vector<RowName> awaiting(File& file)
{
    return rowsInState(file, RowState::Awaiting);
}

} // namespace store
