// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/overview.h"

#include <algorithm>
#include <set>

namespace desk {

namespace {

template <class Site>
bool takes(const Book::Filter& filter, const Site& site)
{
    return (!filter.site || site.id == *filter.site) && (!filter.pillar || site.pillar == *filter.pillar);
}

/// The counts of the one site as those of its pillar and of all.
void narrowToSite(Occupancy& occupancy)
{
    const PlaceCounts counts = occupancy.sites.empty() ? PlaceCounts() : occupancy.sites.front().counts;
    for (PillarOccupancy& part : occupancy.pillars)
        part.counts = !occupancy.sites.empty() && occupancy.sites.front().pillar == part.pillar
                          ? counts
                          : PlaceCounts();
    occupancy.total = counts;
}

/// What the filter takes alone, with its counts as the total.
Occupancy narrowed(Occupancy occupancy, const Book::Filter& filter)
{
    std::erase_if(occupancy.sites, [&](const SiteOccupancy& site) { return !takes(filter, site); });
    if (filter.site) {
        narrowToSite(occupancy);
    } else if (filter.pillar) {
        for (PillarOccupancy& part : occupancy.pillars) {
            if (part.pillar == *filter.pillar)
                occupancy.total = part.counts;
            else
                part.counts = {};
        }
    }
    return occupancy;
}

std::vector<SiteChoice> choicesOf(const Occupancy& occupancy)
{
    std::vector<SiteChoice> choices;
    for (const SiteOccupancy& site : occupancy.sites)
        choices.push_back({site.id, site.name, site.pillar});
    std::ranges::stable_sort(choices, {}, &SiteChoice::pillar);
    return choices;
}

Departures countDepartures(const Book& book, QDate from, QDate to, const Book::Filter& filter)
{
    const auto rows = book.departures(from, to, filter);
    std::set<base::Id<domain::Household>> households;
    int single = 0;
    for (const ResidentRow& row : rows) {
        if (row.household)
            households.insert(*row.household);
        else
            ++single;
    }
    return {static_cast<int>(rows.size()), static_cast<int>(households.size()) + single};
}

std::vector<StaffingBar> barsOf(const Staffing& staffing, domain::StaffFunction function)
{
    std::vector<StaffingBar> bars;
    for (const SiteStaffing& site : staffing.sites) {
        StaffingBar bar{site.id, site.name, 0, 0, 0, std::nullopt};
        for (const FunctionStaffing& part : site.functions) {
            if (part.function != function)
                continue;
            bar.requiredFteHundredths += part.requiredFteHundredths;
            bar.actualFteHundredths = std::max(bar.actualFteHundredths, part.actualFteHundredths);
            bar.heads = std::max(bar.heads, part.heads);
        }
        bar.percent = coveragePercent(bar.requiredFteHundredths, bar.actualFteHundredths);
        if (bar.requiredFteHundredths > 0 || bar.actualFteHundredths > 0)
            bars.push_back(std::move(bar));
    }
    std::stable_sort(bars.begin(), bars.end(), [](const StaffingBar& a, const StaffingBar& b) {
        return a.requiredFteHundredths > b.requiredFteHundredths;
    });
    return bars;
}

} // namespace

std::optional<int> coveragePercent(int requiredFteHundredths, int actualFteHundredths)
{
    if (requiredFteHundredths <= 0)
        return std::nullopt;
    return static_cast<int>(qint64{100} * actualFteHundredths / requiredFteHundredths);
}

Coverage coverageOf(int percent)
{
    if (percent >= 95)
        return Coverage::Met;
    return percent >= 80 ? Coverage::Short : Coverage::Critical;
}

std::vector<QDate> monthEnds(QDate on, int months)
{
    std::vector<QDate> days;
    const QDate firstOfMonth(on.year(), on.month(), 1);
    for (int back = std::clamp(months, 1, 240); back >= 1; --back)
        days.push_back(firstOfMonth.addMonths(1 - back).addDays(-1));
    days.push_back(on);
    return days;
}

Overview overview(const Book& book, QDate on, const OverviewOptions& options)
{
    Overview result;
    result.on = on;
    const Book::Filter filter{options.site, options.pillar};
    Occupancy all = book.occupancy(on);
    result.choices = choicesOf(all);
    result.knowsAccommodations = book.knowsAccommodations();
    result.occupancy = narrowed(std::move(all), filter);
    result.residentsChange = result.occupancy.total.residents -
                             narrowed(book.occupancy(on.addDays(-OverviewDays)), filter).total.residents;
    const QDate end = on.addDays(1);
    result.departures = countDepartures(book, end.addDays(-OverviewDays), end, filter);
    result.departuresBefore =
        countDepartures(book, end.addDays(-2 * OverviewDays), end.addDays(-OverviewDays), filter);
    result.function = options.function;
    result.staffing = book.staffing(on);
    std::erase_if(result.staffing.sites, [&](const SiteStaffing& site) { return !takes(filter, site); });
    result.bars = barsOf(result.staffing, options.function);
    for (const StaffingBar& bar : result.bars) {
        result.requiredFteHundredths += bar.requiredFteHundredths;
        result.actualFteHundredths += bar.actualFteHundredths;
    }
    result.percent = coveragePercent(result.requiredFteHundredths, result.actualFteHundredths);
    const std::vector<QDate> days = monthEnds(on, options.months);
    result.series = book.series(days, filter);
    result.places = book.placesSteps(days.front(), on, filter);
    result.findings = book.findings(on, filter);
    return result;
}

} // namespace desk
