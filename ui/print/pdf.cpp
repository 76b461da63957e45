// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "core/report/shorten.h"
#include "ui/print/chartpainter.h"
#include "ui/print/tablepainter.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace print {

namespace {

// Points. What does not fit at the smallest type is shortened in words, never set smaller: notes and sources
// are then 6.5 points.
constexpr double LargestBody = 8.5;
constexpr double SmallestBody = 7;
constexpr double MarginMillimetres = 12;

constexpr int ComfortableSites = 16; // below that, sources are left out first
constexpr int FewestSources = 8;
constexpr int FewestSites = 4;
constexpr int MostPlaces = 9; // with workers on site

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
        used += canvas.text(cell.translated(0, used), report.figures[i].title, canvas.font(Canvas::Small));
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
        y += canvas.text(reading(area, y), line, canvas.font(Canvas::Small)) + canvas.em(0.15);
    return y + canvas.em(0.5);
}

std::vector<QString> noteTexts(const report::Report& report)
{
    std::vector<QString> texts;
    for (const auto& note : report.notes)
        texts.push_back(note.text);
    return texts;
}

/// All sources as one running text in two columns: a list of fifty lines would not leave room for the
/// figures.
double paintSources(const Canvas& canvas, const report::Report& report, const QString& title,
                    const QRectF& area, double top)
{
    if (report.sources.empty())
        return top;
    const QString dot = QStringLiteral(" · ");
    const QString all = QStringList(report.sources.begin(), report.sources.end()).join(dot);
    qsizetype at = 0;
    for (std::size_t i = 0; i < report.sources.size() && at < all.size() / 2; ++i)
        at += report.sources[i].size() + dot.size();
    const double gap = canvas.em(1.5);
    const double y = top + canvas.text(reading(area, top), title, canvas.font(1.15, true)) + canvas.em(0.2);
    const QRectF left(area.left(), y, (area.width() - gap) / 2, 0);
    const QRectF right = left.translated(left.width() + gap, 0);
    const QFont font = canvas.font(Canvas::Small);
    return y + std::max(canvas.text(left, all.left(at).chopped(at < all.size() ? dot.size() : 0), font),
                        canvas.text(right, all.mid(at), font));
}

double paintSideBySide(const Canvas& canvas, const report::Report& report, const report::Vocabulary& words,
                       const QRectF& area, double top)
{
    const auto* threshold = tableOf(report, "threshold");
    const auto* posts = tableOf(report, "posts");
    if (!threshold && !posts)
        return top;
    const double gap = canvas.em(2.5);
    const double leftWidth = posts ? area.width() * 0.74 : area.width();
    double height = 0;
    if (threshold)
        height = paintTable(canvas, *threshold, words, {area.left(), top}, leftWidth);
    if (posts) {
        const double left = threshold ? area.left() + leftWidth + gap : area.left();
        height = std::max(
            height, paintTable(canvas, *posts, words, {left, top}, area.width() - area.width() * 0.74 - gap));
    }
    return top + height + canvas.em(0.8);
}

/// Chart and notes side by side; the chart takes as much room as there is to spare. One without the other
/// has the whole width.
double paintChartAndNotes(const Canvas& canvas, const report::Report& report, const report::Vocabulary& words,
                          const QRectF& area, double top, double spare)
{
    const auto* chart = chartOf(report);
    if (!chart)
        return paintList(canvas, words.text("notes"), noteTexts(report), area, top);
    const double gap = canvas.em(1.5);
    const double width = report.notes.empty() ? area.width() : (area.width() - gap) / 2;
    const QRectF left(area.left(), top, width, 0);
    const QRectF right = left.translated(left.width() + gap, 0);
    const double notes = paintList(canvas, words.text("notes"), noteTexts(report), right, top);
    const double height = std::max(notes - top, canvas.em(13));
    const double most = std::max(height, canvas.em(26));
    const double used = std::min(height + spare, most);
    paintChart(canvas, *chart, words, {left.left(), top, left.width(), std::min(used, canvas.em(26))});
    return top + used + canvas.em(0.5);
}

/// Paints or measures the whole page; returns where it ends.
double paintPage(const Canvas& canvas, const report::Report& report, const report::Vocabulary& words,
                 const QRectF& area, double spare = 0)
{
    double y = paintHead(canvas, report, words, area, area.top());
    if (const auto* heads = tableOf(report, "heads"))
        y += paintTable(canvas, *heads, words, {area.left(), y}, area.width()) + canvas.em(0.8);
    y = paintSideBySide(canvas, report, words, area, y);
    if (const auto* occupancy = tableOf(report, "occupancy"))
        y += paintTable(canvas, *occupancy, words, {area.left(), y}, area.width()) + canvas.em(0.8);
    y = paintChartAndNotes(canvas, report, words, area, y, spare);
    return paintSources(canvas, report, words.text("sources"), area, y);
}

/// How much is left out so that the report fits its page.
struct LeftOut {
    int sites = 0;
    int sources = 0;
};

/// The steps from nothing left out to the least that is worth a page: the sites with the fewest residents,
/// then sources, then more sites.
std::vector<LeftOut> shorteningSteps(const report::Report& report)
{
    const auto* occupancy = tableOf(report, "occupancy");
    const int sites = occupancy ? report::itemRows(*occupancy) : 0;
    const int sources = static_cast<int>(report.sources.size());
    std::vector<LeftOut> steps{{}};
    LeftOut now;
    const auto go = [&](int& count, int most) {
        while (count < most) {
            ++count;
            steps.push_back(now);
        }
    };
    go(now.sites, sites - ComfortableSites);
    go(now.sources, sources - FewestSources);
    go(now.sites, sites - FewestSites);
    go(now.sources, sources - 1);
    return steps;
}

void shortenTable(report::Table& table, int leftOut, const report::Vocabulary& words)
{
    if (leftOut < 2)
        return;
    table = report::withFewerItems(table, leftOut, words);
    table.note += (table.note.isEmpty() ? QString() : QStringLiteral(" ")) + words.text("rows-left-out");
}

report::Report shortened(const report::Report& report, const report::Vocabulary& words, LeftOut leftOut)
{
    report::Report shorter = report;
    for (auto& section : shorter.sections) {
        auto* table = std::get_if<report::Table>(&section);
        if (!table)
            continue;
        if (table->key == QLatin1String("occupancy"))
            shortenTable(*table, leftOut.sites, words);
        else
            shortenTable(*table, report::itemRows(*table) - MostPlaces, words);
    }
    if (leftOut.sources > 0) {
        shorter.sources.resize(shorter.sources.size() - std::size_t(leftOut.sources));
        shorter.sources.push_back(words.text(
            "sources-left-out", {words.format(qint64(leftOut.sources), report::ValueType::Count)}));
    }
    return shorter;
}

/// Whether the widest tables have room for their columns.
bool isWideEnough(const Canvas& canvas, const report::Report& report, const report::Vocabulary& words,
                  const QRectF& area)
{
    return std::ranges::all_of(std::array{"heads", "occupancy"}, [&](const char* key) {
        const auto* table = tableOf(report, key);
        return !table || fitsWidth(canvas, *table, words, area.width());
    });
}

/// Paints into an area in units of the canvas.
void paintInto(QPainter& painter, const QRectF& area, const report::Report& report,
               const report::Vocabulary& words)
{
    double body = LargestBody;
    const auto endOf = [&](LeftOut leftOut) {
        return paintPage(Canvas(painter, body, true), shortened(report, words, leftOut), words, area);
    };
    const auto fits = [&](LeftOut leftOut) { return endOf(leftOut) <= area.bottom(); };
    while (body > SmallestBody &&
           !(fits({}) && isWideEnough(Canvas(painter, body, true), report, words, area)))
        body -= 0.25;
    const auto steps = shorteningSteps(report);
    auto step = std::ranges::partition_point(steps, [&](LeftOut tried) { return !fits(tried); });
    if (step == steps.end())
        --step;
    painter.setPen(Ink);
    paintPage(Canvas(painter, body, false), shortened(report, words, *step), words, area,
              std::max(0.0, area.bottom() - endOf(*step)));
}

} // namespace

bool paintOn(QPagedPaintDevice& device, const report::Report& report, const report::Vocabulary& words)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / (72 * Canvas::UnitsPerPoint);
    painter.scale(scale, scale);
    paintInto(painter, QRectF(0, 0, device.width() / scale, device.height() / scale), report, words);
    return painter.end();
}

QImage pageImage(const report::Report& report, const report::Vocabulary& words, double pixelsPerPoint)
{
    const QPageLayout layout = pageLayout();
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    QImage image((paper.size() * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint / Canvas::UnitsPerPoint, pixelsPerPoint / Canvas::UnitsPerPoint);
    const QRectF inner = layout.paintRect(QPageLayout::Point);
    painter.translate(inner.topLeft() * Canvas::UnitsPerPoint);
    paintInto(painter, QRectF(QPointF(), inner.size() * Canvas::UnitsPerPoint), report, words);
    return image;
}

QPageLayout pageLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres),
            QPageLayout::Millimeter};
}

QSizeF paperSize()
{
    return pageLayout().fullRect(QPageLayout::Point).size();
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
        if (!paintOn(writer, report, words))
            throw std::logic_error("a buffer takes every page");
    }
    return buffer.data();
}

} // namespace print
