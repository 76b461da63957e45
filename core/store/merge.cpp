// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge.h"

#include "core/store/filecounts.h"
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
    if (id.seq < 1 || id.seq > OpRef::LastSeq || id.epoch < 0 || !chain::hasOneForm(op.body, op.prev))
        return Applied::Tampered;
    Chain& chain = journal.chains().of(id.chain());
    const OpRef ref{chain.index, id.seq};
    if (op.hash && chain.contains(id.seq) && journal.hashOf(ref) == *op.hash)
        return Applied::Duplicate;

    auto row = m_file.rows().stateOf(op.header.kind, op.header.row);
    auto secret = op.rowSecret;
    if (!secret && op.body)
        secret =
            row && row->hasSecret ? std::optional(row->secret) : m_file.rows().strandedSecret(op.header.row);
    if (op.body ? !secret : !op.commitment)
        return Applied::Unverifiable;
    const Hash commitment = op.body ? chain::commitment(*secret, id, *op.body, op.prev) : *op.commitment;
    if (op.commitment && *op.commitment != commitment)
        return Applied::Tampered;

    const auto before = hashBefore(chain, id.seq);
    if (!before && !op.hash)
        return Applied::Unverifiable;
    const Hash hash = before ? chain::next(*before, op.header, commitment) : *op.hash;
    if (op.hash && *op.hash != hash)
        return takeBranch(op, chain, *op.hash);

    StoredOp stored{op.header, ref, op.body, op.prev, hash, std::nullopt};
    if (!op.body)
        stored.commitment = commitment;
    switch (journal.insert(stored)) {
    case Journal::Arrived::Duplicate:
        return Applied::Duplicate;
    case Journal::Arrived::OtherHash:
        return takeBranch(op, chain, hash);
    case Journal::Arrived::New:
        break;
    }
    noteArrival(chain, {op.header, commitment, hash}, before.has_value());
    const bool counts = journal.isKnown(ref); // not beyond a fork
    if ((!counts || !KindLayout::of(op.header.kind)) && op.rowSecret)
        m_file.rows().keepSecret(op.header.kind, op.header.row, *op.rowSecret);
    if (counts)
        m_file.rows().apply(stored, std::move(row), op.rowSecret ? &*op.rowSecret : nullptr);
    return Applied::New;
}

std::optional<Hash> Merge::hashBefore(const Chain& chain, qint64 seq) const
{
    if (chain.headSeq == seq - 1)
        return chain.head; // the beginning of the chain included
    if (seq == 1)
        return chain::begin(chain.name.device, chain.name.epoch);
    return chain.contains(seq - 1) ? m_file.journal().hashOf({chain.index, seq - 1}) : std::nullopt;
}

void Merge::noteArrival(Chain& chain, const Unverified& op, bool isVerified)
{
    const qint64 seq = op.header.id.seq;
    if (&chain == &m_file.journal().own()) {
        m_ownCameBack = true; // the remembered head stays: it is where this copy would have gone on
    } else {
        chain.headSeq = seq;
        chain.head = op.hash;
    }
    if (!isVerified)
        m_unverified.emplace(OpRef{chain.index, seq}.key(), op);
    if (chain.contains(seq + 1))
        verifySuccessor(chain, seq, op.hash);
}

void Merge::verifySuccessor(Chain& chain, qint64 seq, const Hash& hash)
{
    const OpRef next{chain.index, seq + 1};
    bool follows = true;
    if (const auto waiting = m_unverified.extract(next.key())) {
        const Unverified& op = waiting.mapped();
        follows = chain::next(hash, op.header, op.commitment) == op.hash;
    } else { // it has been here since an earlier import
        const auto op = m_file.journal().get(next);
        const auto commitment = commitmentOf(m_file, op);
        follows = !commitment || chain::next(hash, op.header, *commitment) == op.hash;
    }
    if (!follows)
        fork(chain, next.seq);
}

Merge::Applied Merge::takeBranch(const ForeignOp& op, Chain& chain, const Hash& hash)
{
    const OpRef ref{chain.index, op.header.id.seq};
    const bool isNew = m_file.journal().quarantine({op.header, ref, op.body, op.prev, hash, op.commitment});
    if (op.rowSecret)
        m_file.rows().keepSecret(op.header.kind, op.header.row, *op.rowSecret);
    fork(chain, ref.seq);
    return isNew ? Applied::Forked : Applied::Duplicate;
}

void Merge::fork(Chain& chain, qint64 seq)
{
    if (&chain == &m_file.journal().own())
        m_ownCameBack = true; // what it wrote here from now on would count nowhere
    if (chain.fork && *chain.fork <= seq)
        return;
    m_file.journal().chains().setFork(chain, seq);
    m_mustRecompute = true;
}

int Merge::commit()
{
    if (m_mustRecompute)
        recomputeRows(m_file);
    Journal& journal = m_file.journal();
    if (m_ownCameBack) { // this copy is older than others thought it: a backup that nobody recognised
        int epoch = 0;
        for (const Chain& chain : journal.chains().all())
            if (chain.name.device == m_file.device())
                epoch = std::max(epoch, chain.name.epoch);
        journal.setOwn(m_file.device(), epoch + 1);
    }
    qint64 quarantined = 0;
    for (const Chain& chain : journal.chains().all())
        quarantined += countQuarantined(m_file, chain);
    m_scope.commit();
    return static_cast<int>(quarantined);
}

OpVector vectorOf(const File& file)
{
    OpVector vector;
    for (const Chain& chain : file.journal().chains().all())
        for (const auto& [first, last] : chain.ranges)
            vector.push_back({chain.name.device, chain.name.epoch, first, last});
    std::sort(vector.begin(), vector.end());
    return vector;
}

std::optional<Hash> chainHead(const File& file, const OpId& op)
{
    if (op.seq == 0)
        return chain::begin(op.device, op.epoch);
    const Chain* chain = file.journal().chains().find(op.chain());
    return chain ? file.journal().hashOf({chain->index, op.seq}) : std::nullopt;
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

} // namespace store
