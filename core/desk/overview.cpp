// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/overview.h"

#include "core/domain/household/household.h"
#include "core/domain/record/kinds.h"

#include <algorithm>
#include <map>
#include <set>

namespace desk {

namespace {

/// The pillar's sites alone, with the pillar's counts as the total.
Occupancy occupancyIn(const Book& book, QDate on, std::optional<domain::Pillar> pillar)
{
    Occupancy occupancy = book.occupancy(on);
    if (!pillar)
        return occupancy;
    for (PillarOccupancy& part : occupancy.pillars) {
        if (part.pillar == *pillar)
            occupancy.total = part.counts;
        else
            part.counts = {};
    }
    std::erase_if(occupancy.sites, [&](const SiteOccupancy& site) { return site.pillar != *pillar; });
    return occupancy;
}

Departures countDepartures(const Book& book, QDate from, QDate to, std::optional<domain::Pillar> pillar)
{
    const auto rows = book.departures(from, to, {std::nullopt, pillar});
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

std::vector<RecordLine> recordLines(const Book& book, const Finding& finding, QDate on)
{
    const quint16 personKind = domain::kindOf<domain::Person>().number;
    std::map<base::Uuid, QStringList> places;
    for (const RecordRef& record : finding.records)
        if (record.kind == personKind)
            places[record.id];
    if (!places.empty())
        for (const ResidentRow& row : book.residents(on))
            if (const auto found = places.find(row.person.uuid()); found != places.end())
                found->second << row.reference << row.site << row.room;
    std::vector<RecordLine> lines;
    for (const RecordRef& record : finding.records) {
        const domain::KindInfo* kind = domain::findKind(static_cast<std::uint16_t>(record.kind));
        RecordLine line{kind ? QString::fromStdString(kind->name) : QString(), {book.recordName(record)}};
        if (record.kind == personKind)
            line.parts << places[record.id];
        line.parts.removeAll(QString());
        lines.push_back(std::move(line));
    }
    return lines;
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
    result.occupancy = occupancyIn(book, on, options.pillar);
    result.residentsChange = result.occupancy.total.residents -
                             occupancyIn(book, on.addDays(-OverviewDays), options.pillar).total.residents;
    const QDate end = on.addDays(1);
    result.departures = countDepartures(book, end.addDays(-OverviewDays), end, options.pillar);
    result.departuresBefore =
        countDepartures(book, end.addDays(-2 * OverviewDays), end.addDays(-OverviewDays), options.pillar);
    result.function = options.function;
    result.staffing = book.staffing(on);
    if (options.pillar)
        std::erase_if(result.staffing.sites,
                      [&](const SiteStaffing& site) { return site.pillar != *options.pillar; });
    result.bars = barsOf(result.staffing, options.function);
    for (const StaffingBar& bar : result.bars) {
        result.requiredFteHundredths += bar.requiredFteHundredths;
        result.actualFteHundredths += bar.actualFteHundredths;
    }
    result.percent = coveragePercent(result.requiredFteHundredths, result.actualFteHundredths);
    result.series = book.series(monthEnds(on, options.months), options.pillar);
    result.findings = book.findings(on, options.pillar);
    return result;
}

} // namespace desk
