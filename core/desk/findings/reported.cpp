// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"
#include "core/stats/counting.h"

#include <algorithm>
#include <limits>
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

/// The least and the most that was recorded in the time a figure speaks of.
struct Span {
    int low = 0;
    int high = 0;
};

bool agrees(const ReportedFigure& figure, Span recorded)
{
    const int open = figure.precision == CountPrecision::About ? toleranceOf(figure.count) : 0;
    const bool isEnough = recorded.high >= figure.count - open;
    const bool isNotTooMuch = recorded.low <= figure.count + open;
    return (isEnough || figure.precision == CountPrecision::AtMost) &&
           (isNotTooMuch || figure.precision == CountPrecision::AtLeast);
}

constexpr int DaysSeenSingly = 62;
constexpr int DaysOfWeek = 7;

/// The days on which what is recorded is compared with a figure: each day of its time, of a longer one a day
/// of each week, since "2014" may mean any of them.
std::vector<base::DayNumber> daysOf(const ReportedFigure& figure, base::DayNumber keyDate)
{
    const base::DayNumber first = base::dayNumber(figure.day->earliest());
    const base::DayNumber last = std::max(first, std::min(base::dayNumber(figure.day->latest()), keyDate));
    const int step = last - first < DaysSeenSingly ? 1 : DaysOfWeek;
    std::vector<base::DayNumber> days;
    for (base::DayNumber day = first; day < last; day += step)
        days.push_back(day);
    days.push_back(last);
    return days;
}

/// Figures that speak of the same: same sites, pillar and measure.
using Topic =
    std::tuple<ReportedMeasure, std::vector<base::Id<domain::Accommodation>>, std::optional<domain::Pillar>>;

using Figures = std::map<Topic, std::vector<const ReportedFigure*>>;

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
Figures latestByTopic(const FindingCheck& input)
{
    Figures topics;
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

/// What is recorded on the days that figures speak of, counted in one pass.
class Recorded {
public:
    Recorded(const Facts& facts, const Figures& topics, base::DayNumber keyDate) : m_facts(facts)
    {
        for (const auto& [topic, figures] : topics)
            for (const ReportedFigure* figure : figures)
                for (const base::DayNumber day : daysOf(*figure, keyDate))
                    m_days.push_back(day);
        std::sort(m_days.begin(), m_days.end());
        m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
        m_residents = residentsBySite(facts, m_days);
    }

    [[nodiscard]] Span during(const Topic& topic, std::span<const base::DayNumber> days) const
    {
        Span span{std::numeric_limits<int>::max(), 0};
        for (const base::DayNumber day : days) {
            const int counted = count(topic, day);
            span = {std::min(span.low, counted), std::max(span.high, counted)};
        }
        return span;
    }

private:
    [[nodiscard]] int count(const Topic& topic, base::DayNumber on) const
    {
        const auto& [measure, sites, pillar] = topic;
        int sum = 0;
        const auto add = [&, wantedMeasure = measure](Index site) {
            sum += wantedMeasure == ReportedMeasure::Residents ? residents(site, on) : places(site, on);
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
    [[nodiscard]] int residents(Index site, base::DayNumber on) const
    {
        const auto at = std::lower_bound(m_days.begin(), m_days.end(), on) - m_days.begin();
        return m_residents.ofSite(site)[static_cast<std::size_t>(at)];
    }
    [[nodiscard]] int places(Index site, base::DayNumber on) const
    {
        const auto* period = m_facts.periodOn(site, on);
        return period ? period->capacity.regularPlaces.value_or(0) : 0;
    }

    const Facts& m_facts;
    std::vector<base::DayNumber> m_days;
    stats::SiteDayCounts m_residents;
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
    const Figures topics = latestByTopic(input);
    const Recorded recorded(input.facts, topics, input.day.on);
    for (const auto& [topic, figures] : topics) {
        for (const ReportedFigure* figure : figures) {
            const Span span = recorded.during(topic, daysOf(*figure, input.day.on));
            if (agrees(*figure, span))
                continue;
            std::vector<RecordRef> records{refTo(figure->id)};
            for (const auto& site : figure->accommodations)
                records.push_back(refTo(site));
            found.push_back(rule.make(
                {placeName(input.facts, *figure), QString(domain::codeOf(figure->measure)),
                 QString::number(figure->count), QString(domain::codeOf(figure->precision)),
                 QString::number(std::clamp(figure->count, span.low, span.high)), figure->day->toString()},
                std::move(records)));
            if (figure->measure == ReportedMeasure::Places) // stays have nothing to do with it
                found.back().remedies.removeAll(QStringLiteral("correct-stays"));
            found.back().from = figure->day->earliest();
            found.back().to = figure->day->latest();
        }
    }
}

} // namespace desk::rules
