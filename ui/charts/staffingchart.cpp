// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/staffingchart.h"

#include "ui/charts/coveragetone.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/theme/fonts.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsPixmapItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr int LeastColumnWidth = 96;
constexpr double MostBarWidth = 30;
constexpr double BarShare = 0.26; // of a column
constexpr double BarGap = 3;
constexpr int IconSize = 14;

/// `"Möbel Boss (Alter Flughafen 12)" → "Möbel Boss"`: below a bar the addition in brackets is left out.
QString chartName(const QString& name)
{
    const qsizetype bracket = name.indexOf(QLatin1String(" ("));
    return bracket > 0 ? name.left(bracket) : name;
}

/// A name on at most two lines of `width`, the second elided.
QString twoLines(const QString& name, const QFontMetricsF& metrics, double width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    qsizetype best = -1;
    for (qsizetype at = 0; at < name.size(); ++at)
        if ((name[at] == QLatin1Char(' ') || name[at] == QLatin1Char('-')) &&
            metrics.horizontalAdvance(name.left(at + 1)) <= width)
            best = at;
    if (best < 0)
        return metrics.elidedText(name, Qt::ElideRight, width);
    return name.left(best + 1).trimmed() + QLatin1Char('\n') +
           metrics.elidedText(name.mid(best + 1), Qt::ElideRight, width);
}

} // namespace

StaffingChart::StaffingChart(QWidget* parent) : ChartCanvas(parent)
{
    setAccessibleName(tr("Required and actual staff by site"));
    setMinimumHeight(190);
}

void StaffingChart::setBars(std::vector<desk::StaffingBar> bars)
{
    m_bars = std::move(bars);
    describe(summary());
    refresh();
}

QString StaffingChart::summary() const
{
    QStringList parts;
    for (const desk::StaffingBar& bar : m_bars)
        parts << tr("%1: actual %2, required %3")
                     .arg(bar.name, hundredths(bar.actualFteHundredths),
                          hundredths(bar.requiredFteHundredths));
    return parts.isEmpty() ? tr("No rule requires staff and nobody is deployed on site.")
                           : parts.join(QStringLiteral("; "));
}

QMargins StaffingChart::space() const
{
    const int micro = QFontMetrics(fontOf(Type::Micro)).height();
    const int small = QFontMetrics(fontOf(Type::Small, QFont::DemiBold)).height();
    return {0, micro + 8, 18, 2 * micro + small + 22}; // below: two lines of name and the coverage
}

std::size_t StaffingChart::fittingBars() const
{
    const int fit = std::max(1, (width() - 60) / LeastColumnWidth);
    return std::min(m_bars.size(), static_cast<std::size_t>(fit));
}

void StaffingChart::resizeEvent(QResizeEvent* event)
{
    ChartCanvas::resizeEvent(event);
    if (fittingBars() != m_shown)
        refresh();
}

void StaffingChart::rebuild()
{
    m_columns.clear();
    m_series = nullptr;
    m_shown = fittingBars();
    Q_EMIT hiddenSitesChanged(hiddenSites());
    if (m_shown == 0) {
        addText(summary(), theme().text, fontOf(Type::Body))->setPos(16, 14);
        return;
    }
    qint64 most = 0;
    for (std::size_t i = 0; i < m_shown; ++i)
        most =
            std::max<qint64>(most, std::max(m_bars[i].requiredFteHundredths, m_bars[i].actualFteHundredths));
    addSeries();
    addAxes((most + 99) / 100);
    addColumnTexts();
}

void StaffingChart::addSeries()
{
    auto* required = new QBarSet(tr("Required"));
    auto* actual = new QBarSet(tr("Actual"));
    for (std::size_t i = 0; i < m_shown; ++i) {
        required->append(m_bars[i].requiredFteHundredths / 100.0);
        actual->append(m_bars[i].actualFteHundredths / 100.0);
    }
    for (QBarSet* set : {required, actual}) {
        set->setBrush(Qt::NoBrush);
        set->setPen(Qt::NoPen);
    }
    m_series = new QBarSeries;
    m_series->append(required);
    m_series->append(actual);
    chart()->addSeries(m_series);
}

void StaffingChart::addAxes(qint64 most)
{
    const AxisSteps steps = axisSteps(most);
    auto* y = new QCategoryAxis;
    y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    y->setRange(0, static_cast<double>(steps.top));
    for (qint64 value = 0; value <= steps.top; value += steps.step)
        y->append(number(value), static_cast<double>(value));
    y->setGridLinePen(QPen(theme().grid, 1));
    y->setLinePen(Qt::NoPen);
    y->setTruncateLabels(false); // a low chart shows figures, not dots
    y->setLabelsColor(theme().muted);
    y->setLabelsFont(fontOf(Type::Micro));

    auto* x = new QBarCategoryAxis;
    for (std::size_t i = 0; i < m_shown; ++i)
        x->append(m_bars[i].site.toString());
    x->setLabelsVisible(false);
    x->setGridLineVisible(false);
    x->setLinePen(Qt::NoPen); // it would tick between the sites
    m_ground = addOwned(new QGraphicsLineItem);
    m_ground->setPen(QPen(theme().ctl, 1));
    m_ground->setZValue(12);

    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    m_series->attachAxis(x);
    m_series->attachAxis(y);
}

void StaffingChart::addColumnTexts()
{
    for (std::size_t i = 0; i < m_shown; ++i) {
        const desk::StaffingBar& bar = m_bars[i];
        const Tone tone = toneOf(bar.percent);
        ColumnItems items{};
        items.requiredBar = addOwned(new QGraphicsRectItem);
        items.requiredBar->setBrush(theme().neutralBg);
        items.requiredBar->setPen(QPen(theme().ctl, 1));
        items.actualBar = addOwned(new QGraphicsRectItem);
        items.actualBar->setBrush(theme().accent);
        items.actualBar->setPen(Qt::NoPen);
        for (QGraphicsRectItem* rect : {items.requiredBar, items.actualBar})
            rect->setZValue(10);
        items.required = addText(hundredths(bar.requiredFteHundredths), theme().text2, fontOf(Type::Micro));
        items.actual =
            addText(hundredths(bar.actualFteHundredths), theme().text, fontOf(Type::Micro, QFont::DemiBold));
        items.name = addText(bar.name, theme().text, fontOf(Type::Micro));
        items.nameBelow = addText(QString(), theme().text, fontOf(Type::Micro));
        items.icon = addOwned(new QGraphicsPixmapItem);
        items.icon->setPixmap(iconOf(tone).pixmap(QSize(IconSize, IconSize), devicePixelRatioF()));
        items.percent = addText(bar.percent ? percent(*bar.percent) : tr("not required"),
                                theme().foreground(tone), fontOf(Type::Small, QFont::DemiBold));
        m_columns.push_back(items);
    }
}

void StaffingChart::arrange()
{
    if (!m_series || m_columns.empty())
        return;
    const QRectF plot = chart()->plotArea();
    const double column = plot.width() / static_cast<double>(m_columns.size());
    m_ground->setLine(plot.left(), plot.bottom(), plot.right(), plot.bottom());
    std::vector<Spot> found;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double left = plot.left() + static_cast<double>(i) * column;
        arrangeColumn(i, left + column / 2, column);
        const desk::StaffingBar& bar = m_bars[i];
        const QString name =
            tr("%1: actual %2, required %3")
                .arg(bar.name, hundredths(bar.actualFteHundredths), hundredths(bar.requiredFteHundredths));
        const double middle = left + column / 2;
        const QRectF area(left + 3, 3, column - 6, height() - 6.0);
        // Left of the middle stands what is required, above the names.
        const QRectF required(QPointF(area.left(), area.top()), QPointF(middle - 1, plot.bottom()));
        found.push_back({required, tr("%1: required %2").arg(bar.name, hundredths(bar.requiredFteHundredths)),
                         name + QLatin1Char('\n') + tr("List the rules and what they count"),
                         [this, site = bar.site] { Q_EMIT requiredActivated(site); }});
        found.push_back({area, name, name + QLatin1Char('\n') + tr("List staff and deployments"),
                         [this, site = bar.site] { Q_EMIT siteActivated(site); }});
    }
    setSpots(std::move(found));
}

void StaffingChart::arrangeColumn(std::size_t index, double middle, double width)
{
    const ColumnItems& items = m_columns[index];
    const desk::StaffingBar& bar = m_bars[index];
    const double bottom = chart()->plotArea().bottom();
    const double barWidth = std::floor(std::min(MostBarWidth, width * BarShare));
    const auto place = [&](QGraphicsRectItem* rect, QGraphicsSimpleTextItem* figure, double left, int fte) {
        const double top = std::round(chart()->mapToPosition({double(index), fte / 100.0}, m_series).y());
        rect->setRect(left, top, barWidth, bottom - top);
        const QRectF text = figure->boundingRect();
        figure->setPos(left + (barWidth - text.width()) / 2, top - text.height() - 2);
    };
    const double centre = std::floor(middle) + 0.5;
    place(items.requiredBar, items.required, centre - barWidth - BarGap / 2, bar.requiredFteHundredths);
    place(items.actualBar, items.actual, centre + BarGap / 2, bar.actualFteHundredths);
    // Side by side two long figures would touch.
    const double overlap =
        items.required->pos().x() + items.required->boundingRect().width() + 3 - items.actual->pos().x();
    if (overlap > 0) {
        items.required->moveBy(-overlap / 2, 0);
        items.actual->moveBy(overlap / 2, 0);
    }
    const QFontMetricsF metrics(items.name->font());
    const QStringList lines = twoLines(chartName(bar.name), metrics, width - 8).split(QLatin1Char('\n'));
    const std::array rows{items.name, items.nameBelow};
    for (int row = 0; row < 2; ++row) {
        QGraphicsSimpleTextItem* text = rows[static_cast<std::size_t>(row)];
        text->setText(lines.value(row));
        text->setPos(middle - text->boundingRect().width() / 2, bottom + 6 + row * metrics.height());
    }
    const double top = bottom + 6 + metrics.height() * nameLines() + 5;
    const double content = items.percent->boundingRect().width() + IconSize + 4;
    items.icon->setPos(middle - content / 2, top + (items.percent->boundingRect().height() - IconSize) / 2);
    items.percent->setPos(middle - content / 2 + IconSize + 4, top);
}

int StaffingChart::nameLines() const
{
    const double width = chart()->plotArea().width() / static_cast<double>(m_columns.size()) - 8;
    for (std::size_t i = 0; i < m_shown; ++i)
        if (twoLines(chartName(m_bars[i].name), QFontMetricsF(fontOf(Type::Micro)), width)
                .contains(QLatin1Char('\n')))
            return 2;
    return 1;
}

} // namespace ui
