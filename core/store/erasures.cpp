// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasures.h"

#include "core/store/journal.h"

namespace store {

const quint16 ErasureKind = domain::Erasure::describe().kind;

bool Erasures::contains(quint16 kind, const base::Uuid& row)
{
    return kind != ErasureKind && rows().contains(row);
}

std::unordered_set<base::Uuid>& Erasures::rows()
{
    if (!m_rows) {
        m_rows.emplace();
        const auto listed = m_db.cached("SELECT row FROM erased");
        while (listed->step())
            m_rows->insert(listed->uuid(0).value_or(base::Uuid()));
    }
    return *m_rows;
}

bool Erasures::add(const base::Uuid& row)
{
    if (!rows().insert(row).second)
        return false;
    if (m_unwiped.empty())
        m_db.execute("PRAGMA secure_delete = ON");
    m_unwiped.insert(row);
    m_db.cached("INSERT INTO erased(row) VALUES(?1)")->bindAll(row).run();
    return true;
}

void Erasures::keepUntilWiped(const base::Uuid& row, const Secret& secret)
{
    m_secrets.emplace(row, secret);
}

std::optional<Secret> Erasures::secretOf(const base::Uuid& row) const
{
    const auto found = m_secrets.find(row);
    return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Hash> Erasures::commitmentOf(const base::Uuid& row, const OpId& op, const QByteArray& body,
                                           const QByteArray& prev) const
{
    const auto secret = secretOf(row);
    return secret ? std::optional(chain::commitment(*secret, op, body, prev)) : std::nullopt;
}

// No index leads from a row to its ops: a look at all of them, now and then, costs less than keeping one.
bool Erasures::wipe(Journal& journal)
{
    if (m_unwiped.empty())
        return false;
    std::vector<OpRef> found;
    {
        db::Statement all(m_db, "SELECT id, kind, row FROM op");
        while (all.step())
            if (all.integer(1) != ErasureKind && m_unwiped.contains(all.uuid(2).value_or(base::Uuid())))
                found.push_back(OpRef::ofKey(all.int64(0)));
    }
    for (const OpRef& ref : found) {
        const StoredOp op = journal.get(ref);
        const auto commitment =
            op.body ? commitmentOf(op.header.row, op.header.id, *op.body, op.prev) : op.commitment;
        journal.setContent(ref, std::nullopt, QByteArray(), commitment);
    }
    wipeQuarantined(journal);
    return true;
}

void Erasures::wipeQuarantined(Journal& journal)
{
    for (const Chain& chain : journal.chains().all()) {
        if (!chain.fork)
            continue;
        for (const StoredOp& op : journal.quarantined(chain)) {
            if (op.header.kind == ErasureKind || !m_unwiped.contains(op.header.row))
                continue;
            const auto commitment =
                op.body ? commitmentOf(op.header.row, op.header.id, *op.body, op.prev) : op.commitment;
            m_db.cached(R"sql(
                UPDATE op_quarantine SET body = NULL, prev = NULL, commitment = ?4
                WHERE chain = ?1 AND seq = ?2 AND hash = ?3
            )sql")
                ->bindAll(chain.index, op.ref.seq, viewOf(op.hash),
                          commitment ? std::optional(viewOf(*commitment)) : std::nullopt)
                .run();
        }
    }
}

void Erasures::endTransaction()
{
    if (!m_unwiped.empty()) {
        m_db.execute("PRAGMA secure_delete = FAST"); // as every writer has it
        m_unwiped.clear();
        m_rows.reset(); // after a rollback they are others
    }
    m_secrets.clear();
}

QByteArray erasures::listOf(db::Database& database)
{
    QByteArray list;
    for (const base::Uuid& row : passed(database))
        list += row.toBytes();
    if (database.int64("SELECT count(*) FROM sqlite_schema WHERE name = 'erased'") == 0)
        return list;
    db::Statement rows(database, "SELECT row FROM erased ORDER BY row");
    while (rows.step())
        list += rows.blob(0);
    return list;
}

void erasures::pass(const QByteArray& list, db::Database& to)
{
    if (!list.isEmpty())
        meta::set(to, meta::ToErase, list + listOf(to));
}

std::vector<base::Uuid> erasures::passed(db::Database& database)
{
    constexpr qsizetype IdBytes = 16;
    const base::Cell value = meta::value(database, meta::ToErase);
    const auto* list = std::get_if<QByteArray>(&value);
    std::vector<base::Uuid> rows;
    for (qsizetype at = 0; list && at + IdBytes <= list->size(); at += IdBytes)
        rows.push_back(
            base::Uuid::fromBytes(QByteArrayView(*list).sliced(at, IdBytes)).value_or(base::Uuid()));
    return rows;
}

} // namespace store
