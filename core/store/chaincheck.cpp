// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chaincheck.h"

#include "core/store/journal.h"
#include "core/store/merge.h"

#include <limits>

namespace store {

ChainCheck::ChainCheck(File& file) : m_file(file)
{
    for (const Chain& chain : file.journal().chains().all())
        for (const auto& [first, last] : chain.ranges) {
            m_ranges.push_back({chain.index, first, last});
            m_total += last - first + 1;
        }
}

bool ChainCheck::run(qint64 ops)
{
    for (; ops > 0 && m_range < m_ranges.size(); --ops) {
        const Range& range = m_ranges[m_range];
        check(range, range.first + m_doneInRange);
        ++m_done;
        if (range.first + ++m_doneInRange > range.last) {
            ++m_range;
            m_doneInRange = 0;
        }
    }
    return m_range < m_ranges.size();
}

void ChainCheck::check(const Range& range, qint64 seq)
{
    Journal& journal = m_file.journal();
    const Chain& chain = journal.chains().at(range.chain);
    if (seq == range.first)
        m_before = chainHead(m_file, journal.chains().idOf({range.chain, seq - 1}));
    const auto op = journal.find({range.chain, seq});
    const auto commitment = op ? commitmentOf(m_file, *op) : std::nullopt;
    const bool isForked = chain.fork && seq >= *chain.fork; // branches lie mixed: an alarm of its own
    const bool isSound =
        commitment && chain::hasOneForm(op->body, op->prev) &&
        (!m_before || isForked || chain::next(*m_before, op->header, *commitment) == op->hash);
    if (!isSound)
        m_faults.push_back({journal.chains().idOf({range.chain, seq})});
    m_before = op ? std::optional(op->hash) : std::nullopt;
}

std::vector<ChainFault> verifyChains(File& file)
{
    ChainCheck check(file);
    check.run(std::numeric_limits<qint64>::max());
    return {check.faults().begin(), check.faults().end()};
}

} // namespace store
