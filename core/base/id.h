// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>

namespace base {

/// A 128-bit identifier. The all-zero value stands for no record and is never generated.
class Uuid {
public:
    Uuid() = default;
    explicit Uuid(const std::array<std::byte, 16>& bytes) : m_bytes(bytes) {}

    /// Reads the canonical text form with dashes; nullopt otherwise.
    [[nodiscard]] static std::optional<Uuid> parse(QStringView text);
    /// From exactly 16 bytes; nullopt for another length.
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// A UUID version 7 (RFC 9562): 48 bits of milliseconds, the rest random.
    [[nodiscard]] static Uuid version7(qint64 ms, Random& random);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toBytes() const
    {
        return {reinterpret_cast<const char*>(m_bytes.data()), static_cast<qsizetype>(m_bytes.size())};
    }
    [[nodiscard]] const std::array<std::byte, 16>& bytes() const { return m_bytes; }
    [[nodiscard]] bool isNull() const { return *this == Uuid(); }

    auto operator<=>(const Uuid&) const = default;

private:
    std::array<std::byte, 16> m_bytes{};
};

/// The identifier of a record of type R: ids of different kinds do not mix.
template <class R>
class Id {
public:
    Id() = default;
    explicit Id(const Uuid& uuid) : m_uuid(uuid) {}
    [[nodiscard]] const Uuid& uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(); }
    auto operator<=>(const Id&) const = default;

private:
    Uuid m_uuid;
};

/// Makes new ids from a clock and a random source, both owned by the caller.
class IdSource {
public:
    IdSource(const Clock& clock, Random& random) : m_clock(clock), m_random(random) {}
    [[nodiscard]] Uuid next() const { return Uuid::version7(m_clock.nowMs(), m_random); }
    template <class R>
    [[nodiscard]] Id<R> next() const
    {
        return Id<R>(next());
    }

private:
    const Clock& m_clock;
    Random& m_random;
};

} // namespace base

template <>
struct std::hash<base::Uuid> {
    std::size_t operator()(const base::Uuid& uuid) const noexcept
    {
        std::size_t tail = 0; // the last bytes are random
        std::memcpy(&tail, uuid.bytes().data() + 8, sizeof tail);
        return tail;
    }
};

template <class R>
struct std::hash<base::Id<R>> {
    std::size_t operator()(const base::Id<R>& id) const noexcept
    {
        return std::hash<base::Uuid>()(id.uuid());
    }
};
