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
        return fill(op, ref);

    RowStore& rows = m_file.rows();
    auto row = rows.stateOf(op.header.kind, op.header.row);
    const auto secret = secretFor(op, row);
    if (op.body ? !secret : !op.commitment)
        return Applied::Unverifiable;
    const Hash commitment = op.body ? chain::commitment(*secret, id, *op.body, op.prev) : *op.commitment;
    if (op.commitment && *op.commitment != commitment)
        return Applied::Tampered;

    const auto before = hashBefore(chain, id.seq);
    if (!before && !op.hash)
        return Applied::Unverifiable;
    const Hash hash = before ? chain::next(*before, op.header, commitment) : *op.hash;

    StoredOp stored{op.header, ref, op.body, op.prev, op.hash.value_or(hash), std::nullopt};
    if (rows.isErased(op.header.kind, op.header.row)) {
        if (secret)
            rows.erasures().keepUntilWiped(op.header.row, *secret);
        stored.body.reset();
        stored.prev.clear();
    }
    if (!stored.body)
        stored.commitment = commitment;
    const auto travelled = stored.body ? op.rowSecret : std::nullopt;
    if (stored.hash != hash)
        return takeBranch(std::move(stored), travelled, chain);
    switch (journal.insert(stored)) {
    case Journal::Arrived::Duplicate:
        return fill(op, ref);
    case Journal::Arrived::OtherHash:
        return takeBranch(std::move(stored), travelled, chain);
    case Journal::Arrived::New:
        break;
    }
    noteArrival(chain, {op.header, commitment, hash}, before.has_value());
    materialise(stored, std::move(row), travelled);
    return Applied::New;
}

std::optional<Secret> Merge::secretFor(const ForeignOp& op, const std::optional<Row>& row) const
{
    if (op.rowSecret || !op.body)
        return op.rowSecret;
    if (row && row->hasSecret)
        return row->secret;
    const auto erased = m_file.rows().erasures().secretOf(op.header.row);
    return erased ? erased : m_file.rows().strandedSecret(op.header.row);
}

void Merge::materialise(const StoredOp& op, std::optional<Row> row, const std::optional<Secret>& secret)
{
    RowStore& rows = m_file.rows();
    const bool counts = m_file.journal().isKnown(op.ref); // not beyond a fork
    if ((!counts || !KindLayout::of(op.header.kind)) && secret)
        rows.keepSecret(op.header.kind, op.header.row, *secret);
    if (counts)
        rows.apply(op, std::move(row), secret ? &*secret : nullptr);
    if (op.header.kind == ErasureKind)
        rows.erase(domain::turned(op.header.row));
}

/// The op is here: takes its content if that is not.
Merge::Applied Merge::fill(const ForeignOp& op, const OpRef& ref)
{
    Journal& journal = m_file.journal();
    if (!op.body || !journal.isStub(ref) || m_file.rows().isErased(op.header.kind, op.header.row))
        return Applied::Duplicate;
    auto row = m_file.rows().stateOf(op.header.kind, op.header.row);
    const auto secret = secretFor(op, row);
    StoredOp stored = journal.get(ref);
    if (!secret || stored.header != op.header ||
        stored.commitment != chain::commitment(*secret, op.header.id, *op.body, op.prev))
        return Applied::Duplicate;
    stored.body = op.body;
    stored.prev = op.prev;
    stored.commitment.reset();
    journal.setContent(ref, stored.body, stored.prev, std::nullopt);
    materialise(stored, std::move(row), op.rowSecret);
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

Merge::Applied Merge::takeBranch(StoredOp op, const std::optional<Secret>& secret, Chain& chain)
{
    const bool isNew = m_file.journal().quarantine(op);
    if (secret)
        m_file.rows().keepSecret(op.header.kind, op.header.row, *secret);
    if (op.header.kind == ErasureKind)
        m_file.rows().erase(domain::turned(op.header.row));
    fork(chain, op.ref.seq);
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
    return vectorOf(file.journal().chains());
}

OpVector vectorOf(const Chains& chains)
{
    OpVector vector;
    for (const Chain& chain : chains.all())
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
