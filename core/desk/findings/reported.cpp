// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"
#include "core/stats/counting.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace desk::rules {

namespace {

using domain::CountPrecision;
using domain::ReportedFigure;
using domain::ReportedMeasure;

/// What "about 300" leaves open: one in twenty, and what rounding to the last non-zero digit hides.
/// 300 → 50, 4,900 → 245, 52 → 2.
int toleranceOf(int count)
{
    int unit = 1;
    while (count != 0 && count % (unit * 10) == 0)
        unit *= 10;
    return std::max(count / 20, unit / 2);
}

bool agrees(const ReportedFigure& figure, int recorded)
{
    switch (figure.precision) {
    case CountPrecision::Exact:
        return recorded == figure.count;
    case CountPrecision::About:
        return std::abs(recorded - figure.count) <= toleranceOf(figure.count);
    case CountPrecision::AtMost:
        return recorded <= figure.count;
    case CountPrecision::AtLeast:
        return recorded >= figure.count;
    }
    return true;
}

/// Figures that speak of the same: same sites, pillar and measure.
using Topic =
    std::tuple<ReportedMeasure, std::vector<base::Id<domain::Accommodation>>, std::optional<domain::Pillar>>;

/// A figure of a site that was only planned then says nothing about what is recorded.
bool speaksOfOperation(const Facts& facts, const ReportedFigure& figure)
{
    if (figure.accommodations.empty())
        return true;
    const auto runs = [&](const base::Id<domain::Accommodation>& id) {
        const Index site = facts.siteIds().find(id.uuid());
        return site != NoIndex && (facts.periodOn(site, figure.day->day()) ||
                                   facts.periodOn(site, base::dayNumber(figure.day->latest())));
    };
    return std::any_of(figure.accommodations.begin(), figure.accommodations.end(), runs);
}

/// Per topic the figures of the latest day that had passed by the key date.
std::map<Topic, std::vector<const ReportedFigure*>> latestByTopic(const FindingCheck& input)
{
    std::map<Topic, std::vector<const ReportedFigure*>> topics;
    for (const ReportedFigure& figure : input.facts.figures.rows()) {
        if (!figure.day || base::dayNumber(figure.day->latest()) > input.day.on)
            continue;
        if (!speaksOfOperation(input.facts, figure))
            continue;
        auto sites = figure.accommodations;
        std::sort(sites.begin(), sites.end());
        auto& list = topics[{figure.measure, sites, figure.pillar}];
        if (!list.empty() && list.front()->day->day() < figure.day->day())
            list.clear();
        if (list.empty() || list.front()->day->day() == figure.day->day())
            list.push_back(&figure);
    }
    return topics;
}

/// Recorded counts by site and day, each day counted once.
class Recorded {
public:
    explicit Recorded(const Facts& facts) : m_facts(facts) {}

    int count(const Topic& topic, base::DayNumber on)
    {
        const auto& [measure, sites, pillar] = topic;
        int sum = 0;
        const auto add = [&, wantedMeasure = measure](Index site) {
            sum += wantedMeasure == ReportedMeasure::Residents ? residents(on)[site] : places(site, on);
        };
        if (!sites.empty()) {
            for (const auto& id : sites)
                if (const Index site = m_facts.siteIds().find(id.uuid()); site != NoIndex)
                    add(site);
            return sum;
        }
        for (Index site = 0; site < m_facts.sites(); ++site)
            if (!pillar || m_facts.pillarOn(site, on) == *pillar)
                add(site);
        return sum;
    }

private:
    const std::vector<int>& residents(base::DayNumber on)
    {
        auto& counts = m_residents[on];
        if (counts.empty()) {
            counts.resize(m_facts.sites());
            stats::countBySite(m_facts.stays().actual(), on, counts);
        }
        return counts;
    }
    [[nodiscard]] int places(Index site, base::DayNumber on) const
    {
        const auto* period = m_facts.periodOn(site, on);
        return period ? period->capacity.regularPlaces.value_or(0) : 0;
    }

    const Facts& m_facts;
    std::map<base::DayNumber, std::vector<int>> m_residents;
};

QString placeName(const Facts& facts, const ReportedFigure& figure)
{
    QStringList names;
    for (const auto& id : figure.accommodations)
        if (const Index site = facts.siteIds().find(id.uuid()); site != NoIndex)
            names.append(siteName(facts, site));
    if (figure.accommodations.empty() && figure.pillar)
        return QString(domain::codeOf(*figure.pillar));
    return names.join(QStringLiteral(" + "));
}

} // namespace

void reportedDiffers(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    Recorded recorded(input.facts);
    for (const auto& [topic, figures] : latestByTopic(input)) {
        for (const ReportedFigure* figure : figures) {
            const int first = recorded.count(topic, figure->day->day());
            const base::DayNumber last = std::min(base::dayNumber(figure->day->latest()), input.day.on);
            if (agrees(*figure, first) || agrees(*figure, recorded.count(topic, last)))
                continue;
            std::vector<RecordRef> records{refTo(figure->id)};
            for (const auto& site : figure->accommodations)
                records.push_back(refTo(site));
            found.push_back(
                rule.make({placeName(input.facts, *figure), QString(domain::codeOf(figure->measure)),
                           QString::number(figure->count), QString(domain::codeOf(figure->precision)),
                           QString::number(first), figure->day->toString()},
                          std::move(records)));
            found.back().from = figure->day->earliest();
            found.back().to = figure->day->latest();
        }
    }
}

} // namespace desk::rules
