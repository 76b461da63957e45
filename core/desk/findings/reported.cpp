// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/figuretime.h"
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
/// of each week, since "2014" may mean any of them. Places of unknown day stand beside those of the key date.
std::vector<base::DayNumber> daysOf(const ReportedFigure& figure, base::DayNumber keyDate)
{
    if (!figure.day)
        return {keyDate};
    const base::DayNumber first = base::dayNumber(figure.day->earliest());
    const base::DayNumber last = base::dayNumber(figure.day->latest());
    const int step = last - first < DaysSeenSingly ? 1 : DaysOfWeek;
    std::vector<base::DayNumber> days;
    for (base::DayNumber day = first; day < last; day += step)
        days.push_back(day);
    days.push_back(last);
    return days;
}

/// Figures that speak of the same: same sites, pillar and measure. Those of unknown day are neither earlier
/// nor later than the others and stand apart.
struct Topic {
    ReportedMeasure measure = ReportedMeasure::Residents;
    std::vector<base::Id<domain::Accommodation>> sites;
    std::optional<domain::Pillar> pillar;
    bool hasDay = true;
    auto operator<=>(const Topic&) const = default;
};

using Figures = std::map<Topic, std::vector<const ReportedFigure*>>;

/// Whether a figure can be compared on the key date at all.
bool isComparable(const ReportedFigure& figure, base::DayNumber keyDate)
{
    if (figure.day)
        return speaksBy(figure, keyDate);
    return figure.measure == ReportedMeasure::Places && !figure.accommodations.empty();
}

/// A figure of a site that was only planned then says nothing about what is recorded.
bool speaksOfOperation(const Facts& facts, const ReportedFigure& figure, base::DayNumber keyDate)
{
    if (figure.accommodations.empty())
        return true;
    const base::DayNumber first = figure.day ? figure.day->day() : keyDate;
    const base::DayNumber last = figure.day ? base::dayNumber(figure.day->latest()) : keyDate;
    const auto runs = [&](const base::Id<domain::Accommodation>& id) {
        const Index site = facts.siteIds().find(id.uuid());
        return site != NoIndex && (facts.periodOn(site, first) || facts.periodOn(site, last));
    };
    return std::any_of(figure.accommodations.begin(), figure.accommodations.end(), runs);
}

/// Per topic the figures of the latest day that speak by the key date.
Figures latestByTopic(const FindingCheck& input)
{
    Figures topics;
    for (const ReportedFigure& figure : input.facts.figures.rows()) {
        if (!isComparable(figure, input.day.on) || !speaksOfOperation(input.facts, figure, input.day.on))
            continue;
        auto sites = figure.accommodations;
        std::sort(sites.begin(), sites.end());
        auto& list = topics[{figure.measure, sites, figure.pillar, figure.day.has_value()}];
        if (!list.empty() && figure.day && isLaterWord(figure, *list.front()))
            list.clear();
        if (list.empty() || !figure.day || !isLaterWord(*list.front(), figure))
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
        int sum = 0;
        const auto add = [&](Index site) {
            sum += topic.measure == ReportedMeasure::Residents ? residents(site, on) : places(site, on);
        };
        if (!topic.sites.empty()) {
            for (const auto& id : topic.sites)
                if (const Index site = m_facts.siteIds().find(id.uuid()); site != NoIndex)
                    add(site);
            return sum;
        }
        for (Index site = 0; site < m_facts.sites(); ++site)
            if (!topic.pillar || m_facts.pillarOn(site, on) == *topic.pillar)
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

Finding difference(const FindingRule& rule, const Facts& facts, const ReportedFigure& figure, Span recorded)
{
    std::vector<RecordRef> records{refTo(figure.id)};
    for (const auto& site : figure.accommodations)
        records.push_back(refTo(site));
    Finding finding = rule.make({placeName(facts, figure), QString(domain::codeOf(figure.measure)),
                                 QString::number(figure.count), QString(domain::codeOf(figure.precision)),
                                 QString::number(std::clamp(figure.count, recorded.low, recorded.high)),
                                 figure.day ? figure.day->toString() : QString()},
                                std::move(records));
    if (figure.measure == ReportedMeasure::Places) // stays have nothing to do with it
        finding.remedies.removeAll(QStringLiteral("correct-stays"));
    if (figure.day) {
        finding.from = figure.day->earliest();
        finding.to = figure.day->latest();
    }
    return finding;
}

} // namespace

void reportedDiffers(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const Figures topics = latestByTopic(input);
    const Recorded recorded(input.facts, topics, input.day.on);
    for (const auto& [topic, figures] : topics)
        for (const ReportedFigure* figure : figures) {
            const Span span = recorded.during(topic, daysOf(*figure, input.day.on));
            if (!agrees(*figure, span))
                found.push_back(difference(rule, input.facts, *figure, span));
        }
}

} // namespace desk::rules
