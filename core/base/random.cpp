// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QRandomGenerator>

#include <bit>
#include <cstring>

namespace base {

namespace {

void fillFrom(std::span<std::byte> bytes, auto&& nextWord)
{
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(quint64)) {
        const quint64 word = nextWord();
        std::memcpy(bytes.data() + at, &word, std::min(sizeof word, bytes.size() - at));
    }
}

} // namespace

void SystemRandom::fill(std::span<std::byte> bytes)
{
    fillFrom(bytes, [] { return QRandomGenerator::system()->generate64(); });
}

SeededRandom::SeededRandom(quint64 seed)
{
    for (quint64& word : m_state) {
        seed += 0x9e3779b97f4a7c15ULL;
        quint64 z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        word = z ^ (z >> 31);
    }
}

quint64 SeededRandom::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

quint64 SeededRandom::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    const quint64 reject = (0 - bound) % bound;
    quint64 value = next();
    while (value < reject)
        value = next();
    return value % bound;
}

qint64 SeededRandom::between(qint64 low, qint64 high)
{
    Q_ASSERT(low <= high);
    return low + static_cast<qint64>(below(static_cast<quint64>(high - low) + 1));
}

bool SeededRandom::chance(quint64 numerator, quint64 denominator)
{
    return below(denominator) < numerator;
}

void SeededRandom::fill(std::span<std::byte> bytes)
{
    fillFrom(bytes, [this] { return next(); });
}

} // namespace base
