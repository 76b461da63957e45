// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/counting.h"

#include <algorithm>

namespace stats {

namespace {

constexpr qint64 WidestTable = 1 << 20; // days; 2,800 years

} // namespace

void countBySite(const StayView& stays, base::DayNumber on, std::span<int> counts)
{
    const std::size_t rows = stays.size();
    const Index* site = stays.site.data();
    const base::DayNumber* from = stays.from.data();
    const base::DayNumber* to = stays.to.data();
    int* out = counts.data();
    for (std::size_t i = 0; i < rows; ++i)
        out[site[i]] += static_cast<int>(from[i] <= on) & static_cast<int>(on < to[i]);
}

void rowsOn(const StayView& stays, base::DayNumber on, std::vector<Index>& rows)
{
    rows.resize(stays.size() + 1);
    const base::DayNumber* from = stays.from.data();
    const base::DayNumber* to = stays.to.data();
    Index* out = rows.data();
    std::size_t found = 0;
    const std::size_t count = stays.size();
    for (std::size_t i = 0; i < count; ++i) {
        out[found] = static_cast<Index>(i);
        found += static_cast<std::size_t>(from[i] <= on) & static_cast<std::size_t>(on < to[i]);
    }
    rows.resize(found);
}

DayCounter::DayCounter(std::span<const base::DayNumber> days, std::size_t sites)
    : m_days(days.begin(), days.end())
    , m_stride(days.size() + 1)
    , m_changes(sites * m_stride)
{
    Q_ASSERT(std::is_sorted(m_days.begin(), m_days.end()));
    if (m_days.empty() || qint64{m_days.back()} - m_days.front() >= WidestTable)
        return;
    m_positions.resize(static_cast<std::size_t>(m_days.back() - m_days.front()) + 1);
    std::size_t position = 0;
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        m_positions[i] = static_cast<quint32>(position);
        if (m_days[position] == m_days.front() + static_cast<base::DayNumber>(i))
            ++position;
    }
}

std::size_t DayCounter::positionOf(base::DayNumber day) const
{
    if (m_days.empty() || day <= m_days.front())
        return 0;
    if (day > m_days.back())
        return m_days.size();
    if (!m_positions.empty())
        return m_positions[static_cast<std::size_t>(day - m_days.front())];
    return static_cast<std::size_t>(std::lower_bound(m_days.begin(), m_days.end(), day) - m_days.begin());
}

void DayCounter::add(const StayView& stays)
{
    for (std::size_t i = 0; i < stays.size(); ++i)
        add(stays.site[i], stays.from[i], stays.to[i]);
}

void DayCounter::add(Index site, base::DayNumber from, base::DayNumber to, Sign sign)
{
    if (from >= to)
        return;
    int* row = m_changes.data() + site * m_stride;
    row[positionOf(from)] += static_cast<int>(sign);
    row[positionOf(to)] -= static_cast<int>(sign);
}

SiteDayCounts DayCounter::sumUp()
{
    SiteDayCounts result{m_days.size(), {}};
    const std::size_t sites = m_changes.size() / m_stride;
    result.counts.reserve(sites * m_days.size());
    for (std::size_t site = 0; site < sites; ++site) {
        int sum = 0;
        for (std::size_t day = 0; day < m_days.size(); ++day)
            result.counts.push_back(sum += m_changes[site * m_stride + day]);
    }
    m_changes.assign(m_changes.size(), 0);
    return result;
}

} // namespace stats
