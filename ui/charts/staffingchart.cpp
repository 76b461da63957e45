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
#include <QGraphicsPixmapItem>
#include <QGraphicsSimpleTextItem>

namespace ui {

namespace {

constexpr int BottomSpace = 62; // two lines of name and the coverage
constexpr int LeastColumnWidth = 96;
constexpr double BarWidth = 0.5; // of a column, both bars together
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

StaffingChart::StaffingChart(QWidget* parent) : ChartCanvas(QMargins(4, 14, 14, BottomSpace), parent)
{
    setAccessibleName(tr("Required and actual staff by site"));
    setMinimumHeight(190);
}

void StaffingChart::setBars(std::vector<desk::StaffingBar> bars)
{
    m_bars = std::move(bars);
    setAccessibleDescription(summary());
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
    if (m_shown == 0)
        return;
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
    required->setBrush(theme().neutralBg);
    required->setPen(QPen(theme().ctl, 1));
    actual->setBrush(theme().accent);
    actual->setPen(Qt::NoPen);
    m_series = new QBarSeries;
    m_series->setBarWidth(BarWidth);
    m_series->append(required);
    m_series->append(actual);
    connect(m_series, &QBarSeries::clicked, this,
            [this](int index) { Q_EMIT siteActivated(m_bars[static_cast<std::size_t>(index)].site); });
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
    x->setLinePen(QPen(theme().ctl, 1));

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
        items.required = addText(hundredths(bar.requiredFteHundredths), theme().text2, fontOf(Type::Micro));
        items.actual =
            addText(hundredths(bar.actualFteHundredths), theme().text, fontOf(Type::Micro, QFont::DemiBold));
        items.name = addText(bar.name, theme().text, fontOf(Type::Micro));
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
    const auto centre = [](QGraphicsSimpleTextItem* item, double x, double top) {
        item->setPos(x - item->boundingRect().width() / 2, top);
    };
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnItems& items = m_columns[i];
        const double middle = plot.left() + (static_cast<double>(i) + 0.5) * column;
        const double quarter = column * BarWidth / 4;
        const auto above = [&](int fte, const QGraphicsSimpleTextItem* item) {
            return chart()->mapToPosition({double(i), fte / 100.0}, m_series).y() -
                   item->boundingRect().height() - 2;
        };
        centre(items.required, middle - quarter, above(m_bars[i].requiredFteHundredths, items.required));
        centre(items.actual, middle + quarter, above(m_bars[i].actualFteHundredths, items.actual));
        items.name->setText(
            twoLines(chartName(m_bars[i].name), QFontMetricsF(items.name->font()), column - 8));
        centre(items.name, middle, plot.bottom() + 5);
        const double width = items.percent->boundingRect().width() + IconSize + 4;
        const double top = plot.bottom() + BottomSpace - 24;
        items.icon->setPos(middle - width / 2, top + (items.percent->boundingRect().height() - IconSize) / 2);
        items.percent->setPos(middle - width / 2 + IconSize + 4, top);
    }
}

} // namespace ui
