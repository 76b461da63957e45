// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/chartpainter.h"
#include "ui/print/tablepainter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <functional>

namespace print {

namespace {

constexpr double LargestBody = 7.5;  // points
constexpr double SmallestBody = 5.0; // points
constexpr double MarginMillimetres = 13;

QRectF reading(const QRectF& area, double top)
{
    return {area.left(), top, area.width(), 0};
}

double paintHead(const Canvas& canvas, const report::Report& report, const report::Vocabulary& words,
                 const QRectF& area, double top)
{
    double y = top + canvas.text(reading(area, top), report.title, canvas.font(2, true));
    y += canvas.text(reading(area, y), report.subtitle, canvas.font(1.1)) + canvas.em(0.4);
    canvas.line(area.left(), area.right(), y, 0.7, Rule);
    const double width = area.width() / double(std::max<std::size_t>(1, report.figures.size()));
    double height = 0;
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const QRectF cell(area.left() + width * double(i), y + canvas.em(0.3), width - canvas.em(0.6), 0);
        double used = canvas.text(cell, words.format(report.figures[i].value, report.figures[i].type),
                                  canvas.font(1.7, true));
        used += canvas.text(cell.translated(0, used), report.figures[i].title, canvas.font(0.9));
        height = std::max(height, used);
    }
    y += height + canvas.em(0.6);
    canvas.line(area.left(), area.right(), y, 0.7, Rule);
    return y + canvas.em(0.8);
}

const report::Table* tableOf(const report::Report& report, const char* key)
{
    for (const auto& section : report.sections)
        if (const auto* table = std::get_if<report::Table>(&section);
            table && table->key == QLatin1String(key))
            return table;
    return nullptr;
}

const report::Chart* chartOf(const report::Report& report)
{
    for (const auto& section : report.sections)
        if (const auto* chart = std::get_if<report::Chart>(&section))
            return chart;
    return nullptr;
}

double paintList(const Canvas& canvas, const QString& title, const std::vector<QString>& lines,
                 const QRectF& area, double top)
{
    if (lines.empty())
        return top;
    double y = top + canvas.text(reading(area, top), title, canvas.font(1.15, true)) + canvas.em(0.2);
    for (const QString& line : lines)
        y += canvas.text(reading(area, y), line, canvas.font(0.85)) + canvas.em(0.15);
    return y + canvas.em(0.5);
}

std::vector<QString> noteTexts(const report::Report& report)
{
    std::vector<QString> texts;
    for (const auto& note : report.notes)
        texts.push_back(note.text);
    return texts;
}

/// All sources in one paragraph: a list of fifty lines would not leave room for the figures.
std::vector<QString> sourceText(const report::Report& report)
{
    QStringList all(report.sources.begin(), report.sources.end());
    return all.isEmpty() ? std::vector<QString>() : std::vector<QString>{all.join(QStringLiteral(" · "))};
}

double paintSideBySide(const Canvas& canvas, const report::Report& report, const report::Vocabulary& words,
                       const QRectF& area, double top)
{
    const double leftWidth = area.width() * 0.7;
    const double gap = canvas.em(2.5);
    double height = 0;
    if (const auto* threshold = tableOf(report, "threshold"))
        height = paintTable(canvas, *threshold, words, {area.left(), top}, leftWidth);
    if (const auto* posts = tableOf(report, "posts"))
        height = std::max(height, paintTable(canvas, *posts, words, {area.left() + leftWidth + gap, top},
                                             area.width() - leftWidth - gap));
    return top + height + canvas.em(1);
}

/// Paints or measures the whole page; returns where it ends.
double paintPage(const Canvas& canvas, const report::Report& report, const report::Vocabulary& words,
                 const QRectF& area)
{
    double y = paintHead(canvas, report, words, area, area.top());
    if (const auto* heads = tableOf(report, "heads"))
        y += paintTable(canvas, *heads, words, {area.left(), y}, area.width()) + canvas.em(1);
    y = paintSideBySide(canvas, report, words, area, y);
    if (const auto* occupancy = tableOf(report, "occupancy"))
        y += paintTable(canvas, *occupancy, words, {area.left(), y}, area.width()) + canvas.em(1);
    const QRectF left(area.left(), y, area.width() * 0.56, 0);
    const QRectF right(left.right() + canvas.em(1.5), y, area.width() - left.width() - canvas.em(1.5), 0);
    double end = paintList(canvas, words.text("notes"), noteTexts(report), right, y);
    end = paintList(canvas, words.text("sources"), sourceText(report), right, end);
    end = std::max(end, y + canvas.em(15));
    if (const auto* chart = chartOf(report))
        paintChart(canvas, *chart, words, {left.left(), y, left.width(), std::min(end - y, canvas.em(24))});
    return end;
}

qint64 residentsOf(const report::Row& row)
{
    const auto* count = row.values.size() > 1 ? std::get_if<qint64>(&row.values[1]) : nullptr;
    return count ? *count : 0;
}

/// Takes away the item row with the fewest residents; false when few are left.
bool shorten(report::Table& table, int& left)
{
    auto least = table.rows.end();
    int items = 0;
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        if (row->role != report::RowRole::Item)
            continue;
        ++items;
        if (least == table.rows.end() || residentsOf(*row) < residentsOf(*least))
            least = row;
    }
    if (items <= 4)
        return false;
    table.rows.erase(least);
    ++left;
    return true;
}

/// The report with so few site rows that it fits at the smallest type.
report::Report shortened(const report::Report& report, const report::Vocabulary& words,
                         const std::function<bool(const report::Report&)>& fits)
{
    report::Report shorter = report;
    int left = 0;
    for (auto& section : shorter.sections) {
        auto* table = std::get_if<report::Table>(&section);
        if (!table || table->key != QLatin1String("occupancy"))
            continue;
        const QString note = table->note;
        while (!fits(shorter) && shorten(*table, left))
            table->note = note + QLatin1Char(' ') + words.text("rows-left-out", {QString::number(left)});
    }
    return shorter;
}

} // namespace

void paintOn(QPagedPaintDevice& device, const report::Report& report, const report::Vocabulary& words)
{
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / (72 * Canvas::UnitsPerPoint);
    painter.scale(scale, scale);
    const QRectF area(0, 0, device.width() / scale, device.height() / scale);
    const auto endAt = [&](const report::Report& tried, double body) {
        return paintPage(Canvas(painter, body, true), tried, words, area);
    };
    double body = LargestBody;
    while (body > SmallestBody && endAt(report, body) > area.bottom())
        body -= 0.25;
    const auto fitting = shortened(
        report, words, [&](const report::Report& tried) { return endAt(tried, body) <= area.bottom(); });
    painter.setPen(Ink);
    paintPage(Canvas(painter, body, false), fitting, words, area);
}

QPageLayout pageLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres),
            QPageLayout::Millimeter};
}

QByteArray toPdf(const report::Report& report, const report::Vocabulary& words)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(report.title + QStringLiteral(" ") + report.subtitle);
        writer.setResolution(static_cast<int>(72 * Canvas::UnitsPerPoint));
        writer.setPageLayout(pageLayout());
        paintOn(writer, report, words);
    }
    return buffer.data();
}

} // namespace print
