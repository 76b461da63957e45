// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/imprecisedate.h"

#include <optional>
#include <vector>

namespace base {

/// A half-open period of days `[from, to)`; an absent end is open. `from == to` is a period of no night: it
/// exists (a stay may have it) but contains no day. There is no Period with `to < from`.
class Period {
public:
    /// The period without ends.
    Period() = default;
    /// nullopt if `to` lies before `from`.
    [[nodiscard]] static std::optional<Period> of(std::optional<QDate> from, std::optional<QDate> to);
    /// The same on day numbers, OpenPast and OpenFuture allowed at their own end.
    [[nodiscard]] static std::optional<Period> ofDays(DayNumber from, DayNumber to);

    [[nodiscard]] std::optional<QDate> from() const;
    [[nodiscard]] std::optional<QDate> to() const;
    [[nodiscard]] DayNumber fromDay() const { return m_from; }
    [[nodiscard]] DayNumber toDay() const { return m_to; }

    [[nodiscard]] bool isEmpty() const { return m_from == m_to; }
    [[nodiscard]] bool contains(QDate day) const { return contains(dayNumber(day)); }
    [[nodiscard]] bool contains(DayNumber day) const { return m_from <= day && day < m_to; }
    /// True if some day lies in both; `[1,5)` and `[5,9)` do not overlap, an empty period overlaps nothing.
    [[nodiscard]] bool overlaps(const Period& other) const;
    /// The days in both; nullopt if there is none.
    [[nodiscard]] std::optional<Period> intersected(const Period& other) const;

    auto operator<=>(const Period&) const = default;

private:
    Period(DayNumber from, DayNumber to) : m_from(from), m_to(to) {}
    DayNumber m_from = OpenPast;
    DayNumber m_to = OpenFuture;
};

/// A period as its sources gave it: each end with its precision. Computes with the earliest day for `from`
/// and the last for `to`. This is what records store; one register, so that from and to merge together.
struct DatedPeriod {
    std::optional<ImpreciseDate> from;
    std::optional<ImpreciseDate> to;

    /// Exact days on both ends.
    [[nodiscard]] static DatedPeriod of(std::optional<QDate> from, std::optional<QDate> to);
    /// False if the ends cross: such a value is kept raw and listed as a finding, never computed with.
    [[nodiscard]] bool isValid() const { return toPeriod().has_value(); }
    [[nodiscard]] std::optional<Period> toPeriod() const;
    /// True if the day lies in it; on no day if it is not valid.
    [[nodiscard]] bool holdsOn(DayNumber day) const;
    [[nodiscard]] bool holdsOn(QDate day) const { return holdsOn(dayNumber(day)); }
    /// The period of a valid value. Calling it on an invalid one is a bug.
    [[nodiscard]] Period period() const;

    bool operator==(const DatedPeriod&) const = default;
};

/// A set of days kept as sorted, disjoint, non-touching, non-empty periods: equal sets compare equal.
class PeriodSet {
public:
    PeriodSet() = default;
    PeriodSet(const Period& period); // NOLINT(google-explicit-constructor): a period is a set of one
    explicit PeriodSet(std::vector<Period> periods);

    [[nodiscard]] const std::vector<Period>& periods() const { return m_periods; }
    [[nodiscard]] bool isEmpty() const { return m_periods.empty(); }
    [[nodiscard]] bool contains(QDate day) const;
    [[nodiscard]] PeriodSet united(const PeriodSet& other) const;
    [[nodiscard]] PeriodSet intersected(const PeriodSet& other) const;
    [[nodiscard]] PeriodSet subtracted(const PeriodSet& other) const;

    bool operator==(const PeriodSet&) const = default;

private:
    std::vector<Period> m_periods;
};

} // namespace base
