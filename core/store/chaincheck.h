// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"
#include "core/store/opref.h"

#include <span>

namespace store {

/// An op where a chain does not verify.
struct ChainFault {
    OpId op;
};

/// Recomputes the hashes of all ops that are in a file when the check begins. It goes in pieces, so that
/// whoever waits for the file gets their turn; what is written in between is left for the next check. An
/// erased or left-out body counts as sound when its commitment does. On the file's thread; the file outlives
/// it.
class ChainCheck {
public:
    explicit ChainCheck(File& file);

    /// Checks up to so many ops more; false when none is left.
    bool run(qint64 ops);
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] std::span<const ChainFault> faults() const { return m_faults; }

private:
    struct Range {
        int chain;
        qint64 first;
        qint64 last;
    };
    void check(const Range& range, qint64 seq);

    File& m_file;
    std::vector<Range> m_ranges;
    std::size_t m_range = 0;
    qint64 m_done = 0;
    qint64 m_doneInRange = 0;
    qint64 m_total = 0;
    std::optional<Hash> m_before; ///< of the op before the next one; absent: not known
    std::vector<ChainFault> m_faults;
};

/// The check in one go.
[[nodiscard]] std::vector<ChainFault> verifyChains(File& file);

} // namespace store
