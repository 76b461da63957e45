// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/siteplan.h"

#include <algorithm>

namespace sample {

using base::DayNumber;

int Curve::at(DayNumber day) const
{
    const auto next =
        std::find_if(m_points.begin(), m_points.end(), [=](const auto& point) { return point.first > day; });
    if (next == m_points.begin())
        return next->second;
    const auto [fromDay, fromValue] = *std::prev(next);
    if (next == m_points.end())
        return fromValue;
    return fromValue + (next->second - fromValue) * (day - fromDay) / (next->first - fromDay);
}

int SitePlan::openBeds(DayNumber day) const
{
    constexpr int Filling = 42;
    constexpr int Emptying = 28;
    constexpr int EmptyBeforeClosing = 8;
    if (day < opens || (closes != base::OpenFuture && day >= closes - EmptyBeforeClosing))
        return 0;
    int result = beds;
    if (opens != base::OpenPast && day - opens < Filling)
        result = beds * (day - opens) / Filling;
    if (closes != base::OpenFuture && closes - EmptyBeforeClosing - day < Emptying)
        result = std::min(result, beds * (closes - EmptyBeforeClosing - day) / Emptying);
    return result;
}

namespace {

/// Room is made for a family at once, so that not only single people find a place.
constexpr int FamilyPlaces = 5;

/// Moves the targets of the sites that share `wanted` between them, always where the site is fullest or
/// emptiest.
void share(int wanted, const std::vector<std::size_t>& sites, const std::vector<int>& open,
           std::vector<int>& targets)
{
    int sum = 0;
    for (const std::size_t site : sites)
        sum += targets[site];
    const auto fuller = [&](std::size_t a, std::size_t b, int step) {
        return qint64{targets[a] + step} * std::max(1, open[b]) <
               qint64{targets[b] + step} * std::max(1, open[a]);
    };
    while (sum < wanted) {
        std::optional<std::size_t> best;
        for (const std::size_t site : sites)
            if (targets[site] < open[site] && (!best || fuller(site, *best, 1)))
                best = site;
        if (!best)
            return;
        const int places = std::min({FamilyPlaces, wanted - sum, open[*best] - targets[*best]});
        targets[*best] += places;
        sum += places;
    }
    for (; sum > wanted; --sum) {
        std::optional<std::size_t> best;
        for (const std::size_t site : sites)
            if (targets[site] > 0 && (!best || fuller(*best, site, 0)))
                best = site;
        if (!best)
            return;
        --targets[*best];
    }
}

} // namespace

std::vector<int> HistoryPlan::targets(DayNumber day, const std::vector<int>& current) const
{
    std::vector<int> result(sites.size(), 0);
    std::vector<int> open(sites.size(), 0);
    for (const domain::Pillar pillar : domain::AllPillars) {
        int wanted = pillars[static_cast<std::size_t>(pillar)].at(day);
        std::vector<std::size_t> sharing;
        for (std::size_t i = 0; i < sites.size(); ++i) {
            if (sites[i].pillar != pillar)
                continue;
            if (!sites[i].curve.isEmpty()) {
                result[i] = sites[i].curve.at(day);
                wanted -= result[i];
                continue;
            }
            open[i] = sites[i].openBeds(day);
            result[i] = std::min(current[i], open[i]);
            sharing.push_back(i);
        }
        share(std::max(0, wanted), sharing, open, result);
    }
    return result;
}

} // namespace sample
