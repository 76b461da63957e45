// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keydate.h"

#include "core/store/merge.h"

#include <algorithm>

namespace report {

namespace {

void addOnce(std::vector<QString>& sources, const QString& source)
{
    if (!source.isEmpty() && std::find(sources.begin(), sources.end(), source) == sources.end())
        sources.push_back(source);
}

/// The newest change known of each copy.
std::vector<KnownUpTo> latestChanges(const store::File& file)
{
    std::vector<KnownUpTo> known;
    for (const auto& range : store::vectorOf(file)) { // ascending by device, epoch, first
        const QString device = range.device.toString();
        if (!known.empty() && known.back().device == device && known.back().epoch == range.epoch)
            known.pop_back();
        known.push_back({device, range.epoch, range.last});
    }
    return known;
}

/// Takes off the days before the first on which anybody is recorded.
void dropBefore(std::vector<desk::SeriesPoint>& series, QDate on)
{
    const auto isEmpty = [](const desk::SeriesPoint& point) {
        return std::all_of(point.residents.begin(), point.residents.end(),
                           [](int count) { return count == 0; });
    };
    const auto first = std::find_if(series.begin(), series.end(),
                                    [&](const auto& point) { return point.day == on || !isEmpty(point); });
    series.erase(series.begin(), first);
}

} // namespace

KeyDateFacts keyDateFacts(const desk::Book& book, QDate on, const KeyDateOptions& options)
{
    KeyDateFacts facts;
    facts.occupancy = book.occupancy(on);
    facts.staffing = book.staffing(on);
    facts.findings = book.findings(on);
    facts.series = book.series(seriesDays(on, options.seriesMonths));
    dropBefore(facts.series, on);
    for (const auto& site : facts.occupancy.sites)
        if (site.reported)
            addOnce(facts.sources, site.reported->source);
    addOnce(facts.sources, facts.staffing.thresholdSource);
    facts.knownUpTo = latestChanges(book.file());
    return facts;
}

} // namespace report
