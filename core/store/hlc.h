// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace store {

/// Hybrid logical time: 48 bits of milliseconds since 1970 and a 16-bit counter that carries into them.
using Hlc = qint64;

[[nodiscard]] constexpr qint64 hlcMs(Hlc time)
{
    return time >> 16;
}

/// The latest time an op may bear: what a reader of bundles accepts.
constexpr Hlc LatestHlc = ((Hlc{1} << 47) - 2) << 16;

/// Grows with every call whatever the wall clock does; a clock years ahead or back is never refused. A time
/// of its own lies far before LatestHlc. Once an op at LatestHlc has been seen, it stays there: the order of
/// later ops then follows from their chains, and every copy still takes them in.
class HybridClock {
public:
    [[nodiscard]] Hlc last() const { return m_last; }
    void reset(Hlc last) { m_last = std::clamp<Hlc>(last, 0, LatestHlc); }
    /// The time of a new op. A wall clock before 1970 counts as standing still.
    Hlc tick(qint64 wallMs)
    {
        m_last = std::min(std::max(m_last + 1, std::clamp<qint64>(wallMs, 0, LatestMs) << 16), LatestHlc);
        return m_last;
    }
    /// An op of another device has been seen.
    void witness(Hlc seen) { m_last = std::clamp(seen, m_last, LatestHlc); }

private:
    static constexpr qint64 LatestMs = qint64{1} << 46; // in the year 4199, half of what can be told
    Hlc m_last = 0;
};

} // namespace store
