// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keydate.h"

#include "core/report/keydatenotes.h"
#include "core/report/keydatetables.h"

namespace report {

namespace {

std::vector<Figure> headFigures(const KeyDateFacts& facts, const Vocabulary& words)
{
    const auto& total = facts.occupancy.total;
    const auto& staff = facts.staffing;
    const auto figure = [&](const char* key, int value) {
        return Figure{QLatin1String(key), words.text(key), qint64(value), ValueType::Count};
    };
    return {figure("residents", total.residents), figure("places", total.places),
            figure("free", total.free),           figure("usable", total.usable),
            figure("workers", staff.workers),     figure("posts-intended", staff.postsIntended)};
}

Chart historyChart(const KeyDateFacts& facts, const Vocabulary& words)
{
    Chart chart{QStringLiteral("residents-by-pillar"), words.text("chart-title"), {}, {}, {}};
    for (const auto& point : facts.series)
        chart.days.push_back(point.day);
    for (std::size_t i = 0; i < domain::AllPillars.size(); ++i) {
        const QString code = domain::codeOf(domain::AllPillars[i]);
        Series series{code, words.term("pillar-long", code), {}};
        for (const auto& point : facts.series)
            series.values.push_back(point.residents[i]);
        chart.series.push_back(std::move(series));
    }
    if (facts.series.empty())
        return chart;
    const auto sum = [](const desk::SeriesPoint& point) {
        qint64 persons = 0;
        for (const int count : point.residents)
            persons += count;
        return persons;
    };
    const auto count = [&](qint64 value) { return words.format(value, ValueType::Count); };
    const auto day = [&](QDate date) { return words.format(date, ValueType::Date); };
    const auto& first = facts.series.front();
    const auto& last = facts.series.back();
    chart.summary =
        words.text("chart-summary", {count(sum(first)), day(first.day), count(sum(last)), day(last.day)});
    return chart;
}

} // namespace

Report keyDateReport(const KeyDateFacts& facts, const Vocabulary& words)
{
    Report report;
    report.key = QStringLiteral("key-date");
    report.on = facts.occupancy.on;
    report.language = words.language();
    report.title = words.text("title");
    report.subtitle = words.text("subtitle", {words.format(report.on, ValueType::Date)});
    report.figures = headFigures(facts, words);
    report.sections.push_back(headsTable(facts.staffing, words));
    report.sections.push_back(thresholdTable(facts.staffing, words));
    report.sections.push_back(postsTable(facts.staffing, words));
    report.sections.push_back(occupancyTable(facts.occupancy, words));
    report.sections.push_back(historyChart(facts, words));
    report.notes = keyDateNotes(facts, words);
    report.sources = facts.sources;
    report.knownUpTo = facts.knownUpTo;
    return report;
}

} // namespace report
