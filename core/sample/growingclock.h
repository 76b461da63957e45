// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace sample {

/// A clock that goes on a millisecond at each look, from a fixed day: ids made with it are the same each
/// time and grow in the order of their making, which keeps tables compact.
class GrowingClock final : public base::Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_ms++; }

private:
    mutable qint64 m_ms = 1'456'790'400'000; // 2016-03-01T00:00Z
};

} // namespace sample
