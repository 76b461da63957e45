// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keydate.h"

#include "core/report/keydatenotes.h"
#include "core/report/keydatetables.h"
#include "core/report/smallcounts.h"

#include <algorithm>

namespace report {

namespace {

std::vector<Figure> headFigures(const KeyDateFacts& facts, const Vocabulary& words,
                                const HiddenCounts& hidden)
{
    const auto& total = facts.occupancy.total;
    const auto& staff = facts.staffing;
    const auto figure = [&](const char* key, const Value& value) {
        return Figure{QLatin1String(key), words.text(key), value, ValueType::Count};
    };
    const auto told = [&](int value) { return hidden.total ? Value(Hidden{}) : Value(qint64(value)); };
    return {figure("residents", personCount(total.residents, hidden.total)),
            figure("places", qint64(total.places)),
            figure("free", told(total.free)),
            figure("usable", told(total.usable)),
            figure("workers", qint64(staff.workers)),
            figure("posts-intended", qint64(staff.postsIntended))};
}

/// The residents of a pillar on a day of the chart. The key date hides what its table hides.
Value pointValue(const desk::SeriesPoint& point, std::size_t pillar, QDate on, const HiddenCounts& hidden)
{
    const bool isKept = point.day == on && hidden.pillars.contains(domain::AllPillars[pillar]);
    return isKept ? personCount(point.residents[pillar], true) : hidden.told(point.residents[pillar]);
}

/// All residents of a day of the chart, unless one of its pillars would follow from them.
Value residentsOn(const Chart& chart, std::size_t day)
{
    qint64 sum = 0;
    for (const Series& series : chart.series) {
        const auto* count = std::get_if<qint64>(&series.values[day]);
        if (!count)
            return Hidden{};
        sum += *count;
    }
    return sum;
}

Chart historyChart(const KeyDateFacts& facts, const Vocabulary& words, const HiddenCounts& hidden)
{
    Chart chart{QStringLiteral("residents-by-pillar"), words.text("chart-title"), {}, {}, {}};
    for (const auto& point : facts.series)
        chart.days.push_back(point.day);
    for (std::size_t i = 0; i < domain::AllPillars.size(); ++i) {
        const QString code = domain::codeOf(domain::AllPillars[i]);
        Series series{code, words.term("pillar-long", code), {}};
        for (const auto& point : facts.series)
            series.values.push_back(pointValue(point, i, facts.occupancy.on, hidden));
        chart.series.push_back(std::move(series));
    }
    if (facts.series.empty())
        return chart;
    const auto persons = [&](std::size_t day) {
        return words.format(residentsOn(chart, day), ValueType::Count);
    };
    const auto day = [&](QDate date) { return words.format(date, ValueType::Date); };
    chart.summary = words.text("chart-summary", {persons(0), day(chart.days.front()),
                                                 persons(chart.days.size() - 1), day(chart.days.back())});
    return chart;
}

bool hidesAny(const Report& report)
{
    const auto isHidden = [](const Value& value) { return std::holds_alternative<Hidden>(value); };
    const auto inTable = [&](const Table& table) {
        return std::ranges::any_of(table.rows,
                                   [&](const Row& row) { return std::ranges::any_of(row.values, isHidden); });
    };
    const auto inChart = [&](const Chart& chart) {
        return std::ranges::any_of(
            chart.series, [&](const Series& series) { return std::ranges::any_of(series.values, isHidden); });
    };
    return std::ranges::any_of(report.figures, isHidden, &Figure::value) ||
           std::ranges::any_of(report.notes, &Note::hidesNumbers) ||
           std::ranges::any_of(report.sections, [&](const Section& section) {
               const auto* table = std::get_if<Table>(&section);
               return table ? inTable(*table) : inChart(std::get<Chart>(section));
           });
}

} // namespace

Report keyDateReport(const KeyDateFacts& facts, const Vocabulary& words, const KeyDateShape& shape)
{
    const HiddenCounts hidden =
        shape.smallNumbers == SmallNumbers::Told ? HiddenCounts() : hiddenCounts(facts.occupancy);
    const auto has = [&](Part part) { return !shape.without.contains(part); };
    Report report;
    report.key = QStringLiteral("key-date");
    report.on = facts.occupancy.on;
    report.language = words.language();
    report.title = words.text("title");
    report.subtitle = words.text("subtitle", {words.format(report.on, ValueType::Date)});
    report.figures = headFigures(facts, words, hidden);
    if (has(Part::Heads))
        report.sections.push_back(headsTable(facts.staffing, words));
    if (has(Part::Threshold))
        report.sections.push_back(thresholdTable(facts.staffing, words, hidden));
    if (has(Part::Posts))
        report.sections.push_back(postsTable(facts.staffing, words));
    if (has(Part::Occupancy))
        report.sections.push_back(occupancyTable(facts.occupancy, words, hidden));
    if (has(Part::History))
        report.sections.push_back(historyChart(facts, words, hidden));
    if (has(Part::Notes))
        report.notes = keyDateNotes(facts, words, hidden);
    if (hidesAny(report))
        report.notes.push_back({QStringLiteral("small-numbers"), words.text("note-small-numbers")});
    if (has(Part::Sources))
        report.sources = facts.sources;
    report.knownUpTo = facts.knownUpTo;
    return report;
}

} // namespace report
