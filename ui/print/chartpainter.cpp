// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chartpainter.h"

#include "core/report/axis.h"

#include <QPolygonF>

#include <algorithm>

namespace print {

namespace {

/// Places days and values on the paper.
struct Plot {
    QRectF area;
    double most = 1;
    std::size_t days = 1;

    [[nodiscard]] double x(std::size_t day) const
    {
        return days < 2 ? area.right() : area.left() + area.width() * double(day) / double(days - 1);
    }
    [[nodiscard]] double y(double value) const { return area.bottom() - area.height() * value / most; }
};

void paintGrid(const Canvas& canvas, const Plot& plot, const std::vector<qint64>& ticks,
               const report::Vocabulary& words)
{
    canvas.painter().setFont(canvas.font(Canvas::Small));
    for (const qint64 tick : ticks) {
        const double y = plot.y(double(tick));
        canvas.line(plot.area.left(), plot.area.right(), y, 0.3, Rule);
        canvas.painter().drawText(
            QRectF(plot.area.left() - canvas.em(5), y - canvas.em(0.7), canvas.em(4.6), canvas.em(1.4)),
            Qt::AlignRight | Qt::AlignVCenter, words.format(tick, report::ValueType::Count));
    }
}

void paintAreas(const Canvas& canvas, const Plot& plot, const std::vector<std::vector<qint64>>& edges)
{
    const QStringList colours = report::pillarColours();
    for (std::size_t s = 0; s < edges.size(); ++s) {
        QPolygonF shape;
        for (std::size_t i = 0; i < plot.days; ++i)
            shape << QPointF(plot.x(i), plot.y(double(edges[s][i])));
        for (std::size_t i = plot.days; i-- > 0;)
            shape << QPointF(plot.x(i), plot.y(s == 0 ? 0 : double(edges[s - 1][i])));
        canvas.painter().setPen(QPen(Qt::white, 0.6 * Canvas::UnitsPerPoint));
        canvas.painter().setBrush(QColor(colours[qsizetype(s) % colours.size()]));
        canvas.painter().drawPolygon(shape);
    }
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().setPen(Ink);
}

void paintEndLabels(const Canvas& canvas, const Plot& plot, const report::Chart& chart,
                    const std::vector<std::vector<qint64>>& edges, const report::Vocabulary& words)
{
    std::vector<double> wanted;
    for (std::size_t s = 0; s < edges.size(); ++s) {
        const qint64 below = s == 0 ? 0 : edges[s - 1].back();
        wanted.push_back(plot.area.bottom() - plot.y(double(below + edges[s].back()) / 2));
    }
    const auto heights = report::spread(wanted, canvas.em(1.25));
    for (std::size_t s = 0; s < edges.size(); ++s) {
        const QString label = chart.series[s].title + QLatin1Char(' ') +
                              words.format(chart.series[s].values.back(), report::ValueType::Count);
        canvas.painter().drawText(
            QPointF(plot.area.right() + canvas.em(0.5), plot.area.bottom() - heights[s] + canvas.em(0.35)),
            label);
    }
}

void paintMonths(const Canvas& canvas, const Plot& plot, const report::Chart& chart,
                 const report::Vocabulary& words)
{
    const auto most = std::max<std::size_t>(1, std::size_t(plot.area.width() / canvas.em(7)));
    const std::size_t every = std::max<std::size_t>(1, (chart.days.size() + most - 1) / most);
    for (std::size_t i = 0; i < chart.days.size(); i += every) {
        if (i > 0 && plot.x(i) - plot.x(0) < canvas.em(6.8)) // the first is not centred and would be touched
            continue;
        const double left = i == 0 ? plot.x(i) : plot.x(i) - canvas.em(4);
        canvas.painter().drawText(
            QRectF(left, plot.area.bottom() + canvas.em(0.2), canvas.em(8), canvas.em(1.4)),
            i == 0 ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignHCenter | Qt::AlignTop,
            words.month(chart.days[i]));
    }
}

} // namespace

void paintChart(const Canvas& canvas, const report::Chart& chart, const report::Vocabulary& words,
                const QRectF& area)
{
    if (canvas.isMeasuring() || chart.days.empty() || chart.series.empty())
        return;
    const double titleHeight = canvas.text(area, chart.title, canvas.font(1.15, true)) + canvas.em(0.6);
    const auto ticks = report::axisTicks(report::highest(chart));
    const auto edges = report::stacked(chart);
    const Plot plot{area.adjusted(canvas.em(5), titleHeight, -canvas.em(15), -canvas.em(2)),
                    double(ticks.back()), chart.days.size()};
    paintGrid(canvas, plot, ticks, words);
    paintAreas(canvas, plot, edges);
    canvas.painter().setFont(canvas.font(Canvas::Small));
    paintMonths(canvas, plot, chart, words);
    paintEndLabels(canvas, plot, chart, edges, words);
}

} // namespace print
