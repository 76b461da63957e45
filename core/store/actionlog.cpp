// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actionlog.h"

#include "core/store/records.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace store {

namespace {

const QString SystemCode = QStringLiteral("device-joined");

/// Undo walks past what opening a file writes, and never reaches what is final.
bool isStep(const domain::Action& action)
{
    return action.code != SystemCode && !action.isFinal.value_or(false);
}

/// Collects actions from their own ops, which come in the order of the chains.
class ActionCollector {
public:
    explicit ActionCollector(File& file) : m_journal(file.journal())
    {
        Records<domain::Action>(file).forEach(
            [this](const domain::Action& action) { m_records.emplace(action.id.uuid(), action); });
    }

    void add(const OpRef& ref, const base::Uuid& row, qint64 hlc, int person)
    {
        if (!m_journal.isKnown(ref))
            return;
        if (!m_logged.empty() && m_logged.back().begin.chain == ref.chain &&
            m_logged.back().info.action.id.uuid() == row) {
            ++m_ownOps; // its record was written again
            return;
        }
        close(ref);
        const auto record = m_records.find(row);
        if (record == m_records.end())
            return;
        m_logged.push_back({{record->second, hlcMs(hlc), m_journal.chains().idOf(ref).device,
                             base::Id<domain::ToolUser>(m_journal.people().idOf(person))},
                            ref,
                            0,
                            false,
                            std::nullopt});
        m_times.push_back(hlc);
        m_ownOps = 1;
        m_isOpen = true;
    }
    /// Latest first.
    std::vector<LoggedAction> finish()
    {
        close({});
        std::vector<std::size_t> order(m_logged.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, [this](std::size_t a, std::size_t b) {
            return std::tie(m_times[b], m_logged[b].begin) < std::tie(m_times[a], m_logged[a].begin);
        });
        std::vector<LoggedAction> sorted;
        sorted.reserve(order.size());
        for (const std::size_t index : order)
            sorted.push_back(std::move(m_logged[index]));
        return sorted;
    }

private:
    /// The latest one ends where the next begins, or with its chain.
    void close(const OpRef& next)
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        LoggedAction& last = m_logged.back();
        const qint64 end =
            next.chain == last.begin.chain ? next.seq : m_journal.chains().at(last.begin.chain).last() + 1;
        last.changes = static_cast<int>(end - last.begin.seq) - m_ownOps;
    }

    const Journal& m_journal;
    std::unordered_map<base::Uuid, domain::Action> m_records;
    std::vector<LoggedAction> m_logged;
    std::vector<qint64> m_times;
    int m_ownOps = 0;
    bool m_isOpen = false; ///< the latest one's ops are not counted yet
};

/// What takes an action back comes after it.
void markUndone(std::vector<LoggedAction>& latestFirst)
{
    std::unordered_set<base::Uuid> undone;
    for (LoggedAction& logged : latestFirst) {
        const domain::Action& action = logged.info.action;
        logged.isUndone = undone.contains(action.id.uuid());
        if (!logged.isUndone && action.reverts)
            undone.insert(action.reverts->uuid());
    }
}

/// Of this person's steps on this device, in the order in which undo would take them.
void countUndoSteps(const File& file, std::vector<LoggedAction>& latestFirst)
{
    std::vector<LoggedAction*> own;
    std::unordered_map<base::Uuid, LoggedAction*> byId;
    for (LoggedAction& logged : latestFirst) {
        byId.emplace(logged.info.action.id.uuid(), &logged);
        if (logged.info.device == file.device() && logged.info.person == file.person() &&
            isStep(logged.info.action))
            own.push_back(&logged);
    }
    const Chains& chains = file.journal().chains();
    std::ranges::sort(own, std::ranges::greater(), [&](const LoggedAction* logged) {
        return std::pair(chains.idOf(logged->begin).epoch, logged->begin.seq);
    });
    UndoWalk walk;
    int steps = 0;
    for (LoggedAction* logged : own) {
        if (!walk.isNext(logged->info.action.code))
            continue;
        logged->undoSteps = ++steps;
        // What a redo brought back goes with it.
        for (auto reverted = logged->info.action.reverts; reverted;) {
            const auto found = byId.find(reverted->uuid());
            if (found == byId.end())
                break;
            if (!found->second->isUndone && found->second->info.action.code != UndoCode)
                found->second->undoSteps = steps;
            reverted = found->second->info.action.reverts;
        }
    }
}

} // namespace

bool UndoWalk::isNext(const QString& code)
{
    if (code == UndoCode) {
        ++m_undone;
        return false;
    }
    if (m_undone == 0)
        return true;
    --m_undone;
    return false;
}

std::vector<LoggedAction> loggedActions(File& file)
{
    ActionCollector collector(file);
    db::Statement ops(file.database(), "SELECT id, row, hlc, person FROM op WHERE kind = 1 ORDER BY id");
    while (ops.step())
        collector.add(OpRef::ofKey(ops.int64(0)), ops.uuid(1).value_or(base::Uuid()), ops.int64(2),
                      ops.integer(3));
    std::vector<LoggedAction> logged = collector.finish();
    markUndone(logged);
    countUndoSteps(file, logged);
    return logged;
}

void visitOwnActions(File& file, const std::function<bool(const ActionInfo&, const OpRef&)>& visit)
{
    const Journal& journal = file.journal();
    const auto person = journal.people().find(journal.person());
    if (!person)
        return; // this person has written nothing here
    Records<domain::Action> actions(file);
    db::Statement ops(file.database(), R"sql(
        SELECT id, row, hlc
        FROM op
        WHERE kind = 1 AND id BETWEEN ?1 AND ?2 AND person = ?3 AND (action = 0 OR action = row)
        ORDER BY id DESC
    )sql");
    for (int epoch = file.epoch(); epoch > 0; --epoch) {
        const Chain* chain = journal.chains().find({file.device(), epoch});
        if (!chain)
            continue;
        ops.reset();
        ops.bindAll(OpRef{chain->index, 0}.key(), OpRef{chain->index, OpRef::LastSeq}.key(), *person);
        while (ops.step()) {
            const auto action = actions.find(ActionId(ops.uuid(1).value_or(base::Uuid())));
            if (!action || !isStep(*action))
                continue;
            const ActionInfo info{*action, hlcMs(ops.int64(2)), file.device(), file.person()};
            if (!visit(info, OpRef::ofKey(ops.int64(0))))
                return;
        }
    }
}

bool hasActedElsewhere(const File& file)
{
    const Journal& journal = file.journal();
    const auto person = journal.people().find(journal.person());
    if (!person)
        return false;
    db::Statement ops(file.database(), "SELECT id FROM op WHERE kind = 1 AND person = ?1");
    ops.bindAll(*person);
    while (ops.step())
        if (journal.chains().idOf(OpRef::ofKey(ops.int64(0))).device != file.device())
            return true;
    return false;
}

std::vector<ChangedRow> changesOf(File& file, const ActionId& action, const OpRef& begin)
{
    std::vector<ChangedRow> rows;
    std::map<std::pair<quint16, base::Uuid>, std::size_t> indexes;
    for (OpRef at = begin;; ++at.seq) {
        const auto op = file.journal().find(at);
        if (!op || op->header.action != action.uuid())
            return rows;
        const bool isErased = file.rows().isErased(op->header.kind, op->header.row);
        const auto body = op->body ? OpBody::decode(*op->body) : std::nullopt;
        if ((!body && !isErased) || op->header.kind == ActionKind)
            continue;
        const auto [index, isNew] = indexes.try_emplace({op->header.kind, op->header.row}, rows.size());
        if (isNew)
            rows.push_back({op->header.kind, op->header.row, {}});
        for (const RegisterValue& value : body ? body->values() : std::vector<RegisterValue>()) {
            ChangedRegister& changed = rows[index->second].registers[value.number];
            changed.ops.push_back(at);
            changed.written = value.cells;
        }
    }
}

} // namespace store
