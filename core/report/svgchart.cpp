// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svgchart.h"

#include "core/report/axis.h"

namespace report {

namespace {

constexpr double Width = 760;
constexpr double Height = 240;
constexpr double Left = 52;
constexpr double Right = 210;
constexpr double Top = 10;
constexpr double Bottom = 26;
constexpr double LabelGap = 15;

struct Plot {
    qint64 most = 1;
    std::size_t days = 0;

    [[nodiscard]] double x(std::size_t day) const
    {
        const double span = Width - Left - Right;
        return days < 2 ? Left + span : Left + span * double(day) / double(days - 1);
    }
    [[nodiscard]] double y(double value) const
    {
        return Height - Bottom - (Height - Top - Bottom) * value / double(most);
    }
};

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString textElement(double x, double y, const char* anchor, const QString& text)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n")
        .arg(number(x), number(y), QLatin1String(anchor), text.toHtmlEscaped());
}

QString grid(const Plot& plot, const std::vector<qint64>& ticks, const Vocabulary& words)
{
    QString out;
    for (const qint64 tick : ticks) {
        const double y = plot.y(double(tick));
        out += QStringLiteral("<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"#D5DADD\"/>\n")
                   .arg(number(Left), number(Width - Right), number(y));
        out += textElement(Left - 6, y + 4, "end", words.format(tick, ValueType::Count));
    }
    return out;
}

QString area(const Plot& plot, const std::vector<qint64>& lower, const std::vector<qint64>& upper,
             const QString& colour)
{
    QString points;
    for (std::size_t i = 0; i < upper.size(); ++i)
        points += number(plot.x(i)) + QLatin1Char(',') + number(plot.y(double(upper[i]))) + QLatin1Char(' ');
    for (std::size_t i = upper.size(); i-- > 0;)
        points += number(plot.x(i)) + QLatin1Char(',') +
                  number(plot.y(lower.empty() ? 0 : double(lower[i]))) + QLatin1Char(' ');
    return QStringLiteral("<polygon points=\"%1\" fill=\"%2\" stroke=\"#FFFFFF\" stroke-width=\"1.2\"/>\n")
        .arg(points.trimmed(), colour);
}

QString monthLabels(const Plot& plot, const Chart& chart, const Vocabulary& words)
{
    QString out;
    const std::size_t every = std::max<std::size_t>(1, (chart.days.size() + 3) / 4);
    for (std::size_t i = 0; i < chart.days.size(); i += every)
        out += textElement(plot.x(i), Height - 8, i == 0 ? "start" : "middle", words.month(chart.days[i]));
    return out;
}

QString endLabels(const Plot& plot, const Chart& chart, const std::vector<std::vector<qint64>>& edges,
                  const Vocabulary& words)
{
    std::vector<double> wanted;
    for (std::size_t s = 0; s < edges.size(); ++s) {
        const qint64 below = s == 0 ? 0 : edges[s - 1].back();
        const double middle = double(below + edges[s].back()) / 2;
        wanted.push_back((Height - Bottom) - plot.y(middle));
    }
    const auto heights = spread(wanted, LabelGap);
    QString out;
    for (std::size_t s = 0; s < chart.series.size(); ++s)
        out += textElement(Width - Right + 6, Height - Bottom - heights[s] + 4, "start",
                           chart.series[s].title + QLatin1Char(' ') +
                               words.format(chart.series[s].values.back(), ValueType::Count));
    return out;
}

} // namespace

QString toSvg(const Chart& chart, const Vocabulary& words)
{
    if (chart.days.empty() || chart.series.empty())
        return {};
    const auto ticks = axisTicks(highest(chart));
    const auto edges = stacked(chart);
    const Plot plot{ticks.back(), chart.days.size()};
    const QStringList colours = pillarColours();
    QString out = QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-labelledby=\"%3-t %3-d\">\n"
                                 "<title id=\"%3-t\">%4</title>\n<desc id=\"%3-d\">%5</desc>\n")
                      .arg(number(Width), number(Height), chart.key, chart.title.toHtmlEscaped(),
                           chart.summary.toHtmlEscaped());
    out += grid(plot, ticks, words);
    for (std::size_t s = 0; s < edges.size(); ++s)
        out += area(plot, s == 0 ? std::vector<qint64>() : edges[s - 1], edges[s],
                    colours[qsizetype(s) % colours.size()]);
    out += monthLabels(plot, chart, words);
    out += endLabels(plot, chart, edges, words);
    return out + QStringLiteral("</svg>\n");
}

} // namespace report
