// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "core/store/merge.h"
#include "core/store/rowstore.h"

#include <unordered_set>

namespace store {

namespace {

/// The parts of [first, last] that `have` lacks.
std::vector<std::pair<qint64, qint64>> missingParts(const OpVector& have, const ChainId& chain, qint64 first,
                                                    qint64 last)
{
    std::vector<KnownRange> known;
    for (const KnownRange& range : have)
        if (range.device == chain.device && range.epoch == chain.epoch)
            known.push_back(range);
    std::sort(known.begin(), known.end());
    std::vector<std::pair<qint64, qint64>> parts;
    for (const KnownRange& range : known) {
        if (range.first > first)
            parts.emplace_back(first, std::min(last, range.first - 1));
        first = std::max(first, range.last + 1);
        if (first > last)
            return parts;
    }
    parts.emplace_back(first, last);
    return parts;
}

/// Adds to each op what it needs to travel, and hands it on.
class Sender {
public:
    Sender(File& file, const std::function<bool(const ForeignOp&)>& visit) : m_file(file), m_visit(visit) {}

    bool send(StoredOp&& op)
    {
        ForeignOp foreign;
        foreign.header = op.header;
        foreign.prev = std::move(op.prev);
        foreign.hash = op.hash;
        if (op.body && m_sentSecrets.insert(op.header.row).second)
            foreign.rowSecret = m_file.rows().secretOf(op.header.kind, op.header.row);
        if (!op.body)
            foreign.commitment = op.commitment;
        foreign.body = std::move(op.body);
        return m_visit(foreign);
    }

private:
    File& m_file;
    const std::function<bool(const ForeignOp&)>& m_visit;
    std::unordered_set<base::Uuid> m_sentSecrets;
};

bool sendRange(Journal& journal, Sender& sender, const Chain& chain, std::pair<qint64, qint64> part)
{
    for (qint64 seq = part.first; seq <= part.second; ++seq)
        if (auto op = journal.find({chain.index, seq}); op && !sender.send(std::move(*op)))
            return false;
    return true;
}

} // namespace

void readOps(File& file, const OpVector& have, const std::function<bool(const ForeignOp&)>& visit)
{
    Journal& journal = file.journal();
    Sender sender(file, visit);
    std::vector<const Chain*> chains;
    for (const Chain& chain : journal.chains().all())
        chains.push_back(&chain);
    std::sort(chains.begin(), chains.end(), [](const Chain* a, const Chain* b) { return a->name < b->name; });
    for (const Chain* chain : chains) {
        for (const auto& [first, last] : chain->ranges)
            for (const auto& part : missingParts(have, chain->name, first, last))
                if (!sendRange(journal, sender, *chain, part))
                    return;
        if (chain->fork)
            for (StoredOp& op : journal.quarantined(*chain))
                if (!sender.send(std::move(op)))
                    return;
    }
}

} // namespace store
