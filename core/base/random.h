// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace base {

/// Where randomness comes from. Tests and generators replace it.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

/// Random bytes fit for keys, from the operating system.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::byte> bytes) override;
};

/// A seeded generator (xoshiro256**, seeded by splitmix64) with the same sequence on every machine and
/// release. Not for secrets. For generators, simulations and tests.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed);
    [[nodiscard]] quint64 next();
    /// Uniform in [0, bound); bound > 0. Without bias.
    [[nodiscard]] quint64 below(quint64 bound);
    /// Uniform in [low, high], both included.
    [[nodiscard]] qint64 between(qint64 low, qint64 high);
    /// True with probability numerator / denominator.
    [[nodiscard]] bool chance(quint64 numerator, quint64 denominator);
    void fill(std::span<std::byte> bytes) override;

private:
    quint64 m_state[4];
};

} // namespace base
