// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keydate.h"

#include "core/desk/overview.h"
#include "core/store/merge.h"
#include "core/store/records.h"

#include <algorithm>
#include <map>

namespace report {

namespace {

void addOnce(std::vector<QString>& sources, const QString& source)
{
    if (!source.isEmpty() && std::find(sources.begin(), sources.end(), source) == sources.end())
        sources.push_back(source);
}

/// Where the places and the published counts of the sites come from.
void addSiteSources(std::vector<QString>& sources, const desk::Occupancy& occupancy)
{
    for (const auto& site : occupancy.sites)
        addOnce(sources, site.capacitySource);
    for (const auto& site : occupancy.sites)
        if (site.reported)
            addOnce(sources, site.reported->source);
}

/// Where the totals of the city and of its pillars were published: of each measure the latest known on the
/// day.
void addTotalSources(std::vector<QString>& sources, store::File& file, QDate on)
{
    using Topic = std::pair<domain::ReportedMeasure, std::optional<domain::Pillar>>;
    std::map<Topic, domain::ReportedFigure> latest;
    store::Records<domain::ReportedFigure>(file).forEach([&](const domain::ReportedFigure& figure) {
        if (!figure.accommodations.empty() || !figure.day || figure.day->earliest() > on)
            return;
        const auto [at, isNew] = latest.try_emplace({figure.measure, figure.pillar}, figure);
        if (!isNew && at->second.day->earliest() < figure.day->earliest())
            at->second = figure;
    });
    for (const auto& [topic, figure] : latest)
        addOnce(sources, figure.source);
}

/// Where the posts and the workers of the day come from.
void addStaffSources(std::vector<QString>& sources, store::File& file, QDate on)
{
    store::Records<domain::Post>(file).forEach([&](const domain::Post& post) {
        if (post.funded.holdsOn(on))
            addOnce(sources, post.source);
    });
    store::Records<domain::Deployment>(file).forEach([&](const domain::Deployment& deployment) {
        if (deployment.period.holdsOn(on))
            addOnce(sources, deployment.source);
    });
}

/// Persons of an example city say in their source that they are invented.
int countInvented(store::File& file)
{
    int count = 0;
    store::Records<domain::Person>(file).forEach([&](const domain::Person& person) {
        count += person.source.startsWith(QLatin1String("erfunden")) ? 1 : 0;
    });
    return count;
}

void addRuleSources(std::vector<QString>& sources, const desk::Staffing& staffing)
{
    addOnce(sources, staffing.thresholdSource);
    for (const auto& site : staffing.sites)
        for (const auto& function : site.functions)
            addOnce(sources, function.ruleSource);
}

/// Where the figures that the notes set beside the recorded ones were published.
void addFigureSources(std::vector<QString>& sources, const desk::FindingReport& findings, store::File& file)
{
    store::Records<domain::ReportedFigure> figures(file);
    for (const desk::Finding& finding : findings.findings)
        if (finding.code == QLatin1String("reported-differs") && !finding.records.empty())
            if (const auto figure =
                    figures.find(base::Id<domain::ReportedFigure>(finding.records.front().id)))
                addOnce(sources, figure->source);
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
    facts.series = book.series(desk::monthEnds(on, options.seriesMonths));
    dropBefore(facts.series, on);
    addTotalSources(facts.sources, book.file(), on);
    addStaffSources(facts.sources, book.file(), on);
    addSiteSources(facts.sources, facts.occupancy);
    addRuleSources(facts.sources, facts.staffing);
    addFigureSources(facts.sources, facts.findings, book.file());
    facts.knownUpTo = latestChanges(book.file());
    facts.inventedPersons = countInvented(book.file());
    return facts;
}

} // namespace report
