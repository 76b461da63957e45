// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/axis.h"

#include <algorithm>

namespace report {

namespace {

qint64 drawnHeight(const Value& value, qint64 before)
{
    if (const auto* count = std::get_if<qint64>(&value))
        return *count;
    const auto* hidden = std::get_if<Hidden>(&value);
    return hidden && hidden->under == 0 ? before : 0;
}

} // namespace

std::vector<qint64> axisTicks(qint64 most)
{
    qint64 step = 1;
    for (qint64 power = 1; most > step * 6; power *= 10)
        for (const qint64 factor : {1, 2, 5})
            if (most > step * 6)
                step = factor * power;
    std::vector<qint64> ticks{0};
    while (ticks.back() < std::max<qint64>(most, 4 * step))
        ticks.push_back(ticks.back() + step);
    return ticks;
}

std::vector<std::vector<qint64>> stacked(const Chart& chart)
{
    std::vector<std::vector<qint64>> edges;
    std::vector<qint64> below(chart.days.size(), 0);
    for (const auto& series : chart.series) {
        qint64 drawn = 0;
        for (std::size_t i = 0; i < below.size() && i < series.values.size(); ++i) {
            drawn = drawnHeight(series.values[i], drawn);
            below[i] += drawn;
        }
        edges.push_back(below);
    }
    return edges;
}

qint64 highest(const Chart& chart)
{
    const auto edges = stacked(chart);
    if (edges.empty() || edges.back().empty())
        return 0;
    return *std::max_element(edges.back().begin(), edges.back().end());
}

std::vector<double> spread(std::vector<double> wanted, double gap)
{
    for (std::size_t i = 1; i < wanted.size(); ++i)
        wanted[i] = std::max(wanted[i], wanted[i - 1] + gap);
    return wanted;
}

QStringList pillarColours()
{
    return {QStringLiteral("#2F5688"), QStringLiteral("#5E9AC8"), QStringLiteral("#2E8573"),
            QStringLiteral("#C28A1E")};
}

} // namespace report
