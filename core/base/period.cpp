// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <algorithm>

namespace base {

std::optional<Period> Period::of(std::optional<QDate> from, std::optional<QDate> to)
{
    if ((from && !from->isValid()) || (to && !to->isValid()))
        return std::nullopt;
    return ofDays(from ? dayNumber(*from) : OpenPast, to ? dayNumber(*to) : OpenFuture);
}

std::optional<Period> Period::ofDays(DayNumber from, DayNumber to)
{
    if (to < from || from == OpenFuture || to == OpenPast)
        return std::nullopt;
    return Period(from, to);
}

std::optional<QDate> Period::from() const
{
    return m_from == OpenPast ? std::nullopt : std::optional(dateOf(m_from));
}

std::optional<QDate> Period::to() const
{
    return m_to == OpenFuture ? std::nullopt : std::optional(dateOf(m_to));
}

bool Period::overlaps(const Period& other) const
{
    return std::max(m_from, other.m_from) < std::min(m_to, other.m_to);
}

std::optional<Period> Period::intersected(const Period& other) const
{
    if (!overlaps(other))
        return std::nullopt;
    return Period(std::max(m_from, other.m_from), std::min(m_to, other.m_to));
}

DatedPeriod DatedPeriod::of(std::optional<QDate> from, std::optional<QDate> to)
{
    const auto exact = [](std::optional<QDate> date) {
        return date ? ImpreciseDate::of(*date) : std::optional<ImpreciseDate>();
    };
    return {exact(from), exact(to)};
}

std::optional<Period> DatedPeriod::toPeriod() const
{
    return Period::of(from ? std::optional(from->earliest()) : std::nullopt,
                      to ? std::optional(to->latest()) : std::nullopt);
}

bool DatedPeriod::holdsOn(DayNumber day) const
{
    const auto days = toPeriod();
    return days && days->contains(day);
}

Period DatedPeriod::period() const
{
    const auto result = toPeriod();
    Q_ASSERT(result);
    return result.value_or(Period());
}

PeriodSet::PeriodSet(const Period& period) : PeriodSet(std::vector<Period>{period}) {}

PeriodSet::PeriodSet(std::vector<Period> periods)
{
    std::sort(periods.begin(), periods.end());
    for (const Period& next : periods) {
        if (next.isEmpty())
            continue;
        if (m_periods.empty() || m_periods.back().toDay() < next.fromDay())
            m_periods.push_back(next);
        else if (m_periods.back().toDay() < next.toDay())
            m_periods.back() = *Period::ofDays(m_periods.back().fromDay(), next.toDay());
    }
}

bool PeriodSet::contains(QDate day) const
{
    return std::any_of(m_periods.begin(), m_periods.end(),
                       [day](const Period& p) { return p.contains(day); });
}

PeriodSet PeriodSet::united(const PeriodSet& other) const
{
    std::vector<Period> all = m_periods;
    all.insert(all.end(), other.m_periods.begin(), other.m_periods.end());
    return PeriodSet(std::move(all));
}

PeriodSet PeriodSet::intersected(const PeriodSet& other) const
{
    std::vector<Period> common;
    for (auto a = m_periods.begin(), b = other.m_periods.begin();
         a != m_periods.end() && b != other.m_periods.end();) {
        if (const auto both = a->intersected(*b))
            common.push_back(*both);
        a->toDay() < b->toDay() ? ++a : ++b;
    }
    return PeriodSet(std::move(common));
}

PeriodSet PeriodSet::subtracted(const PeriodSet& other) const
{
    std::vector<Period> rest;
    for (const Period& whole : m_periods) {
        DayNumber start = whole.fromDay();
        for (const Period& hole : other.m_periods) {
            if (!hole.overlaps(whole))
                continue;
            if (start < hole.fromDay())
                rest.push_back(*Period::ofDays(start, hole.fromDay()));
            start = std::max(start, hole.toDay());
        }
        if (start < whole.toDay())
            rest.push_back(*Period::ofDays(start, whole.toDay()));
    }
    return PeriodSet(std::move(rest));
}

} // namespace base
