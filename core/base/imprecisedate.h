// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <compare>
#include <optional>

namespace base {

/// How exactly a date is known.
enum class Precision { Day, Month, Year, About };

/// A date with the precision its source gave. Always a real calendar date: there is no invalid ImpreciseDate.
/// The day inside is the first day of the month or year for those precisions; About keeps the day as named.
class ImpreciseDate {
public:
    /// nullopt if the date is invalid or outside the years 1800 to 9999.
    [[nodiscard]] static std::optional<ImpreciseDate> of(QDate date, Precision precision = Precision::Day);

    /// Reads the file form: `2016-03-01` day, `2016-03` month, `2016` year, `~2016-03-01` about. nullopt
    /// otherwise.
    [[nodiscard]] static std::optional<ImpreciseDate> parse(QStringView text);

    /// The file form, exact inverse of parse().
    [[nodiscard]] QString toString() const;

    /// The earliest day meant: what a period computes with as its start.
    [[nodiscard]] QDate earliest() const { return dateOf(m_day); }
    /// The last day meant: `2016-02 → 2016-02-29`; what a period computes with as its end.
    [[nodiscard]] QDate latest() const;
    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] DayNumber day() const { return m_day; }

    auto operator<=>(const ImpreciseDate&) const = default;

private:
    ImpreciseDate(DayNumber day, Precision precision) : m_day(day), m_precision(precision) {}
    DayNumber m_day;
    Precision m_precision;
};

} // namespace base
