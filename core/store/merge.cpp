// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge.h"

#include "core/store/journal.h"
#include "core/store/recompute.h"
#include "core/store/rowstore.h"

namespace store {

Merge::Merge(File& file) : m_file(file), m_scope(file) {}

Merge::~Merge() = default;

Merge::Applied Merge::apply(const ForeignOp& op)
{
    Journal& journal = m_file.journal();
    const OpId& id = op.header.id;
    if (id.seq < 1 || id.epoch < 0)
        return Applied::Tampered;
    const OpRef ref{journal.dictionary().indexOf(id.device), id.epoch, id.seq};
    Chain& chain = journal.chain(ref.device, ref.epoch);
    if (op.hash && chain.contains(id.seq) && journal.hashOf(ref) == *op.hash)
        return Applied::Duplicate;

    auto secret = op.rowSecret;
    if (!secret && op.body)
        secret = m_file.rows().secretOf(op.header.kind, op.header.row);
    if (op.body ? !secret : !op.commitment)
        return Applied::Unverifiable;
    const Hash commitment = op.body ? chain::commitment(*secret, id, *op.body, op.prev) : *op.commitment;
    if (op.commitment && *op.commitment != commitment)
        return Applied::Tampered;

    const auto before = hashBefore(chain, ref);
    if (!before && !op.hash)
        return Applied::Unverifiable;
    const Hash hash = before ? chain::next(*before, op.header, commitment) : *op.hash;
    if (op.hash && *op.hash != hash)
        return takeBranch(op, ref, *op.hash);

    StoredOp stored{op.header, ref, op.body, op.prev, hash, std::nullopt};
    if (!op.body)
        stored.commitment = commitment;
    switch (journal.insert(stored)) {
    case Journal::Arrived::Duplicate:
        return Applied::Duplicate;
    case Journal::Arrived::OtherHash:
        return takeBranch(op, ref, hash);
    case Journal::Arrived::New:
        break;
    }
    noteArrival(chain, ref, hash, before.has_value());
    if (!KindLayout::of(op.header.kind) && op.rowSecret)
        m_file.rows().keepSecret(op.header.kind, op.header.row, *op.rowSecret);
    if (journal.isKnown(ref))
        m_file.rows().apply(stored, op.rowSecret ? &*op.rowSecret : nullptr);
    return Applied::New;
}

std::optional<Hash> Merge::hashBefore(const Chain& chain, const OpRef& ref) const
{
    if (chain.headSeq == ref.seq - 1)
        return chain.head; // the beginning of the chain included
    if (ref.seq == 1)
        return chain::begin(m_file.journal().dictionary().idOf(ref.device), ref.epoch);
    if (!chain.contains(ref.seq - 1))
        return std::nullopt;
    return m_file.journal().hashOf({ref.device, ref.epoch, ref.seq - 1});
}

void Merge::noteArrival(Chain& chain, const OpRef& ref, const Hash& hash, bool isVerified)
{
    const std::pair key{ref.device, ref.epoch};
    if (&chain == &m_file.journal().own())
        m_ownCameBack = true; // headSeq stays: it is where this copy would have gone on
    else {
        chain.headSeq = ref.seq;
        chain.head = hash;
    }
    const bool joins = chain.contains(ref.seq + 1);
    if (isVerified && !joins)
        return;
    const qint64 first = isVerified ? ref.seq + 1 : ref.seq;
    const qint64 last = joins ? ref.seq + 1 : ref.seq;
    const auto [at, isNew] = m_dirty.try_emplace(key, DirtyRange{first, last});
    at->second = {std::min(at->second.first, first), std::max(at->second.last, last)};
}

Merge::Applied Merge::takeBranch(const ForeignOp& op, const OpRef& ref, const Hash& hash)
{
    StoredOp branch{op.header, ref, op.body, op.prev, hash, op.commitment};
    const bool isNew = m_file.journal().quarantine(branch);
    if (op.rowSecret)
        m_file.rows().keepSecret(op.header.kind, op.header.row, *op.rowSecret);
    fork(ref.device, ref.epoch, ref.seq);
    return isNew ? Applied::Forked : Applied::Duplicate;
}

void Merge::fork(int device, int epoch, qint64 seq)
{
    Chain& chain = m_file.journal().chain(device, epoch);
    if (chain.fork && *chain.fork <= seq)
        return;
    chain.fork = seq;
    m_file.database()
        .cached("INSERT OR REPLACE INTO op_fork(device, epoch, seq) VALUES(?1, ?2, ?3)")
        ->bindAll(device, epoch, seq)
        .run();
    m_mustRecompute = true;
}

void Merge::verifyFilledGaps()
{
    Journal& journal = m_file.journal();
    for (const auto& [key, range] : m_dirty) {
        const auto [device, epoch] = key;
        const Chain& chain = journal.chain(device, epoch);
        std::optional<Hash> before;
        for (qint64 seq = range.first; seq <= range.last; ++seq) {
            if (!chain.contains(seq)) {
                before.reset();
                continue;
            }
            if (seq == 1)
                before = chain::begin(journal.dictionary().idOf(device), epoch);
            else if (!before && chain.contains(seq - 1))
                before = journal.hashOf({device, epoch, seq - 1});
            const auto op = journal.find({device, epoch, seq});
            const auto commitment = commitmentOf(m_file, *op);
            if (before && commitment && chain::next(*before, op->header, *commitment) != op->hash)
                fork(device, epoch, seq);
            before = op->hash;
        }
    }
    m_dirty.clear();
}

int Merge::commit()
{
    verifyFilledGaps();
    if (m_mustRecompute)
        recomputeRows(m_file);
    Journal& journal = m_file.journal();
    if (m_ownCameBack) { // this copy is older than others thought it: a backup that nobody recognised
        int epoch = 0;
        for (const auto& [key, chain] : journal.chains())
            if (key.first == journal.own().device)
                epoch = std::max(epoch, key.second);
        journal.setOwn(m_file.device(), epoch + 1);
    }
    qint64 quarantined = m_file.database().int64("SELECT count(*) FROM op_quarantine");
    for (const auto& [key, chain] : journal.chains())
        for (const auto& [first, last] : chain.ranges)
            if (chain.fork && last >= *chain.fork)
                quarantined += last - std::max(first, *chain.fork) + 1;
    m_scope.commit();
    return static_cast<int>(quarantined);
}

OpVector vectorOf(const File& file)
{
    OpVector vector;
    for (const auto& [key, chain] : file.journal().chains())
        for (const auto& [first, last] : chain.ranges)
            vector.push_back({file.journal().dictionary().idOf(chain.device), chain.epoch, first, last});
    std::sort(vector.begin(), vector.end());
    return vector;
}

std::optional<Hash> chainHead(const File& file, const OpId& op)
{
    if (op.seq == 0)
        return chain::begin(op.device, op.epoch);
    const auto device = file.journal().dictionary().find(op.device);
    return device ? file.journal().hashOf({*device, op.epoch, op.seq}) : std::nullopt;
}

std::optional<Hash> commitmentOf(File& file, const StoredOp& op)
{
    if (op.commitment)
        return op.commitment;
    const auto secret = file.rows().secretOf(op.header.kind, op.header.row);
    if (!secret || !op.body)
        return std::nullopt;
    return chain::commitment(*secret, op.header.id, *op.body, op.prev);
}

std::vector<ChainFault> verifyChains(File& file)
{
    std::vector<ChainFault> faults;
    Journal& journal = file.journal();
    for (const auto& [key, chain] : journal.chains()) {
        for (const auto& [first, last] : chain.ranges) {
            std::optional<Hash> before =
                chainHead(file, {journal.dictionary().idOf(key.first), key.second, first - 1});
            for (qint64 seq = first; seq <= last; ++seq) {
                const auto op = journal.find({key.first, key.second, seq});
                const auto commitment = op ? commitmentOf(file, *op) : std::nullopt;
                const bool isSound =
                    commitment && (!before || chain::next(*before, op->header, *commitment) == op->hash);
                if (!isSound)
                    faults.push_back({{journal.dictionary().idOf(key.first), key.second, seq}});
                before = op ? std::optional(op->hash) : std::nullopt;
            }
        }
    }
    return faults;
}

} // namespace store
