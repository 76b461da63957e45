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

/// Grows with every call whatever the wall clock does; a clock years ahead or back is never refused.
class HybridClock {
public:
    [[nodiscard]] Hlc last() const { return m_last; }
    void reset(Hlc last) { m_last = last; }
    /// The time of a new op. A wall clock before 1970 counts as standing still.
    Hlc tick(qint64 wallMs)
    {
        m_last = std::max(m_last + 1, std::clamp<qint64>(wallMs, 0, LatestMs) << 16);
        return m_last;
    }
    /// An op of another device has been seen.
    void witness(Hlc seen) { m_last = std::max(m_last, seen); }

private:
    static constexpr qint64 LatestMs = (qint64{1} << 47) - 2;
    Hlc m_last = 0;
};

} // namespace store
