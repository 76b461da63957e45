// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace base {

/// Where "now" comes from. Tests replace it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC. May jump in both directions; nothing may rely on it growing.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// The local calendar day of nowMs().
    [[nodiscard]] virtual QDate today() const { return QDateTime::fromMSecsSinceEpoch(nowMs()).date(); }
};

/// The clock of the machine.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// A clock that stands where it was put.
class FixedClock final : public Clock {
public:
    explicit FixedClock(qint64 ms = 0) : m_ms(ms) {}
    explicit FixedClock(QDate day) : m_ms(QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch())
    {}
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    [[nodiscard]] QDate today() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_ms, QTimeZone::utc()).date();
    }
    void set(qint64 ms) { m_ms = ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    qint64 m_ms;
};

} // namespace base
