// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chains.h"

#include "core/db/errors.h"
#include "core/store/chain.h"

namespace store {

bool Chain::contains(qint64 seq) const
{
    const auto after = ranges.upper_bound(seq);
    return after != ranges.begin() && std::prev(after)->second >= seq;
}

bool Chain::add(qint64 seq)
{
    auto after = ranges.upper_bound(seq);
    const auto before = after == ranges.begin() ? ranges.end() : std::prev(after);
    if (before != ranges.end() && before->second >= seq)
        return false;
    isChanged = true;
    qint64 last = seq;
    if (after != ranges.end() && after->first == seq + 1) {
        last = after->second;
        after = ranges.erase(after);
    }
    if (before != ranges.end() && before->second == seq - 1)
        before->second = last;
    else
        ranges.emplace_hint(after, seq, last);
    return true;
}

qint64 Chain::beyondFork() const
{
    qint64 ops = 0;
    for (const auto& [from, to] : ranges)
        if (fork && to >= *fork)
            ops += to - std::max(from, *fork) + 1;
    return ops;
}

void Chains::reload()
{
    m_chains.clear();
    m_indexes.clear();
    const auto rows = m_db.cached("SELECT device, epoch, fork, idx FROM chain ORDER BY idx");
    while (rows->step()) {
        Chain& chain = m_chains.emplace_back();
        chain.index = static_cast<int>(m_chains.size());
        if (rows->int64(3) != chain.index)
            throw db::DamagedError(QStringLiteral("a gap in the numbers of chains"));
        chain.name = {rows->uuid(0).value_or(base::Uuid()), rows->integer(1)};
        chain.fork = rows->optionalInt64(2);
        chain.head = chain::begin(chain.name.device, chain.name.epoch);
        m_indexes.emplace(chain.name, chain.index);
    }
    const auto known = m_db.cached("SELECT chain, first, last FROM op_known ORDER BY chain, first");
    while (known->step())
        addRange(known->integer(0), known->int64(1), known->int64(2));
}

void Chains::addRange(int index, qint64 first, qint64 last)
{
    Chain& chain = at(index);
    const qint64 before = chain.last();
    const bool isOrdered = before < first && first <= last && last <= OpRef::LastSeq;
    const auto op = m_db.cached("SELECT 1 FROM op WHERE id = ?1");
    // its end is looked up, so that no loop runs over ops that are not there
    op->bindAll(OpRef{index, last}.key());
    if (!isOrdered || !op->step())
        throw db::DamagedError(QStringLiteral("ranges of ops that are not in the log"));
    chain.ranges.emplace_hint(chain.ranges.end(), first, last);
}

std::size_t Chains::checked(int index) const
{
    if (index < 1 || static_cast<std::size_t>(index) > m_chains.size())
        throw db::DamagedError(QStringLiteral("an op of a chain that has no number here"));
    return static_cast<std::size_t>(index) - 1;
}

void Chains::save()
{
    for (Chain& chain : m_chains)
        if (std::exchange(chain.isChanged, false))
            saveRanges(chain);
}

void Chains::saveRanges(const Chain& chain)
{
    // a chain without gaps, the usual case, keeps its one row
    const qint64 kept = chain.ranges.size() == 1 ? chain.ranges.begin()->first : -1;
    m_db.cached("DELETE FROM op_known WHERE chain = ?1 AND first <> ?2")->bindAll(chain.index, kept).run();
    for (const auto& [first, last] : chain.ranges)
        m_db.cached("INSERT OR REPLACE INTO op_known(chain, first, last) VALUES(?1, ?2, ?3)")
            ->bindAll(chain.index, first, last)
            .run();
}

Chain& Chains::of(const ChainId& name)
{
    const auto [at, isNew] = m_indexes.try_emplace(name, static_cast<int>(m_chains.size()) + 1);
    if (!isNew)
        return this->at(at->second);
    m_db.cached("INSERT INTO chain(idx, device, epoch) VALUES(?1, ?2, ?3)")
        ->bindAll(at->second, name.device, name.epoch)
        .run();
    Chain& chain = m_chains.emplace_back();
    chain.index = at->second;
    chain.name = name;
    chain.head = chain::begin(name.device, name.epoch);
    return chain;
}

const Chain* Chains::find(const ChainId& name) const
{
    const auto found = m_indexes.find(name);
    return found == m_indexes.end() ? nullptr : &at(found->second);
}

void Chains::setFork(Chain& chain, qint64 seq)
{
    chain.fork = seq;
    m_db.cached("UPDATE chain SET fork = ?2 WHERE idx = ?1")->bindAll(chain.index, seq).run();
}

OpId Chains::idOf(const OpRef& op) const
{
    const ChainId& name = at(op.chain).name;
    return {name.device, name.epoch, op.seq};
}

bool Chains::isKnown(const OpRef& op) const
{
    if (op.chain < 1)
        return false;
    const Chain& chain = at(op.chain);
    return chain.contains(op.seq) && (!chain.fork || op.seq < *chain.fork);
}

} // namespace store
