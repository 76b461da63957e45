// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tablepainter.h"

#include <algorithm>

namespace print {

namespace {

constexpr double Padding = 0.5;    // between columns, in em on each side
constexpr double RowHeight = 1.3;  // in em
constexpr double MostNames = 0.45; // of the width, for the first column
constexpr double Squeezed = 0.93;  // columns may give up this much of their padding
constexpr int MostLines = 9;       // of a heading: one for each word

/// How wide a column's heading has to be to take at most so many lines, roughly.
double headingWidth(const QFontMetricsF& metrics, const QString& title, int lines)
{
    double widest = 0;
    for (const QString& word : title.split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    const double even = metrics.horizontalAdvance(title) / lines;
    return std::max(widest, lines == 1 ? even : even * 1.25);
}

double widestValue(const QFontMetricsF& metrics, const report::Table& table, const report::Vocabulary& words,
                   std::size_t column)
{
    double widest = 0;
    for (const auto& row : table.rows)
        widest = std::max(
            widest, metrics.horizontalAdvance(words.format(row.values[column], table.columns[column].type)));
    return widest;
}

/// The widths of all columns but the first with headings of so many lines, and their sum at the front.
std::vector<double> wantedWidths(const Canvas& canvas, const report::Table& table,
                                 const report::Vocabulary& words, int lines)
{
    const auto metrics = canvas.metrics(canvas.font(1, true));
    const auto heading = canvas.metrics(canvas.font(Canvas::Small));
    std::vector<double> widths(table.columns.size(), 0);
    for (std::size_t i = 1; i < widths.size(); ++i) {
        widths[i] = std::max(widestValue(metrics, table, words, i),
                             headingWidth(heading, table.columns[i].title, lines)) +
                    2 * canvas.em(Padding);
        widths[0] += widths[i];
    }
    return widths;
}

/// What the names in the first column leave to the others.
double widthBesideNames(const Canvas& canvas, const report::Table& table, const report::Vocabulary& words,
                        double width)
{
    const double names = widestValue(canvas.metrics(canvas.font()), table, words, 0) + canvas.em(1.4);
    return width - std::min(names, width * MostNames);
}

/// Left edges of the columns and the right end: headings in as few lines as leave room for the names.
std::vector<double> columnEdges(const Canvas& canvas, const report::Table& table,
                                const report::Vocabulary& words, double left, double width)
{
    const double most = widthBesideNames(canvas, table, words, width);
    std::vector<double> widths;
    for (const int lines : {1, 2, 3, MostLines}) {
        widths = wantedWidths(canvas, table, words, lines);
        if (widths[0] <= most)
            break;
    }
    const double shrink = widths[0] > most ? most / widths[0] : 1;
    std::vector<double> edges{left, left + width - widths[0] * shrink};
    for (std::size_t i = 1; i < widths.size(); ++i)
        edges.push_back(edges.back() + widths[i] * shrink);
    return edges;
}

bool isRight(const report::Column& column)
{
    return column.type != report::ValueType::Text && column.type != report::ValueType::Date;
}

QRectF cell(const Canvas& canvas, const std::vector<double>& edges, std::size_t column, double top)
{
    const double padding = column == 0 ? 0 : canvas.em(Padding);
    return {edges[column] + padding, top,
            edges[column + 1] - edges[column] - padding - canvas.em(Padding) / 2, canvas.em(RowHeight)};
}

double paintHeading(const Canvas& canvas, const report::Table& table, const std::vector<double>& edges,
                    double top)
{
    canvas.painter().setPen(PaleInk);
    double height = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        height = std::max(height, canvas.text(cell(canvas, edges, i, top), table.columns[i].title,
                                              canvas.font(Canvas::Small),
                                              isRight(table.columns[i]) ? Qt::AlignRight : Qt::AlignLeft));
    canvas.painter().setPen(Ink);
    canvas.line(edges.front(), edges.back(), top + height, 0.7, Ink);
    return height + canvas.em(0.15);
}

void paintRow(const Canvas& canvas, const report::Table& table, const report::Vocabulary& words,
              const report::Row& row, const std::vector<double>& edges, double top, bool indented)
{
    if (canvas.isMeasuring())
        return;
    const QFont font = canvas.font(1, row.role != report::RowRole::Item);
    canvas.painter().setFont(font);
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        QRectF area = cell(canvas, edges, i, top);
        if (i == 0 && indented)
            area.setLeft(area.left() + canvas.em(0.9));
        const QString text = canvas.metrics(font).elidedText(
            words.format(row.values[i], table.columns[i].type), Qt::ElideRight, area.width());
        const auto side = isRight(table.columns[i]) ? Qt::AlignRight : Qt::AlignLeft;
        canvas.painter().drawText(area, static_cast<int>(side | Qt::AlignVCenter), text);
    }
}

} // namespace

bool fitsWidth(const Canvas& canvas, const report::Table& table, const report::Vocabulary& words,
               double width)
{
    return table.rows.empty() || wantedWidths(canvas, table, words, MostLines)[0] * Squeezed <=
                                     widthBesideNames(canvas, table, words, width);
}

double paintTable(const Canvas& canvas, const report::Table& table, const report::Vocabulary& words,
                  const QPointF& topLeft, double width)
{
    const double left = topLeft.x();
    double y = topLeft.y();
    y += canvas.text({left, y, width, 0}, table.title, canvas.font(1.15, true)) + canvas.em(0.2);
    if (table.rows.empty()) {
        y += canvas.text({left, y, width, 0}, table.empty, canvas.font());
    } else {
        const auto edges = columnEdges(canvas, table, words, left, width);
        y += paintHeading(canvas, table, edges, y);
        bool grouped = false;
        for (const auto& row : table.rows) {
            grouped = grouped || row.role == report::RowRole::Group;
            if (row.role == report::RowRole::Total)
                canvas.line(left, left + width, y, 0.7, Ink);
            paintRow(canvas, table, words, row, edges, y, grouped && row.role == report::RowRole::Item);
            y += canvas.em(RowHeight);
            canvas.line(left, left + width, y, 0.3, Rule);
        }
    }
    if (!table.note.isEmpty()) {
        canvas.painter().setPen(PaleInk);
        y += canvas.em(0.15) +
             canvas.text({left, y + canvas.em(0.15), width, 0}, table.note, canvas.font(Canvas::Small));
        canvas.painter().setPen(Ink);
    }
    return y - topLeft.y();
}

} // namespace print
