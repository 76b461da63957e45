// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/lang/format.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/screenreader.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>

#include <QToolTip>

#include <algorithm>

namespace ui {

ChartCanvas::ChartCanvas(QWidget* parent) : QChartView(parent)
{
    teachScreenReaders<ChartCanvas, QAccessible::Chart>();
    viewport()->setFocusPolicy(Qt::NoFocus); // the chart itself takes it
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins());
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { arrange(); });
}

void ChartCanvas::placePlot()
{
    constexpr int Air = 24;
    const int left = Air + QFontMetrics(fontOf(Type::Micro)).horizontalAdvance(number(10'000));
    const QMargins around = space();
    const QRectF plot(left, around.top(), width() - left - around.right(),
                      height() - around.top() - around.bottom());
    if (plot.width() <= 1 || plot.height() <= 1)
        return;
    chart()->setPlotArea(plot);
    // The axes were laid out for the plot before, and nothing else tells them that it changed.
    chart()->layout()->invalidate();
    chart()->layout()->activate();
}

QString ChartCanvas::tipAt(QPointF) const
{
    return {};
}

void ChartCanvas::describe(const QString& summary)
{
    m_summary = summary + QLatin1Char(' ') +
                tr("Arrows go from place to place, Enter opens its list. “As table” shows every value.");
    setAccessibleDescription(m_summary);
}

void ChartCanvas::setSpots(std::vector<Spot> spots)
{
    m_spots = std::move(spots);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_spots.size()) - 1));
    viewport()->update();
}

int ChartCanvas::spotAt(QPointF place) const
{
    for (std::size_t i = 0; i < m_spots.size(); ++i)
        if (m_spots[i].area.contains(place))
            return static_cast<int>(i);
    return -1;
}

void ChartCanvas::goTo(int spot)
{
    if (m_spots.empty())
        return;
    m_current = std::clamp(spot, 0, static_cast<int>(m_spots.size()) - 1);
    viewport()->update();
    const QString& name = m_spots[static_cast<std::size_t>(m_current)].name;
    setAccessibleDescription(name + QStringLiteral(". ") + m_summary);
    announce(*this, name);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return goTo(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Down:
        return goTo(m_current - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(static_cast<int>(m_spots.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_spots.empty())
            m_spots[static_cast<std::size_t>(m_current)].open();
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const int spot = spotAt(event->position());
    const QString tip = spot >= 0 ? m_spots[static_cast<std::size_t>(spot)].tip : tipAt(event->position());
    viewport()->setCursor(spot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), tipText(tip), this);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    const int spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || spot < 0)
        return;
    m_current = spot;
    m_spots[static_cast<std::size_t>(spot)].open();
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    goTo(m_current);
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus())
        return;
    const QRectF ring = m_spots.empty() ? QRectF(viewport()->rect()).adjusted(2, 2, -2, -2)
                                        : m_spots[static_cast<std::size_t>(m_current)].area;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(ring, 3, 3);
}

void ChartCanvas::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        refresh();
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placePlot();
    arrange();
}

const Theme& ChartCanvas::theme() const
{
    return Theme::of(palette());
}

void ChartCanvas::refresh()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    for (QGraphicsItem* item : m_owned)
        delete item;
    m_owned.clear();
    chart()->setBackgroundBrush(theme().base);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(theme().base);
    m_spots.clear();
    rebuild();
    placePlot();
    arrange();
}

QGraphicsSimpleTextItem* ChartCanvas::addText(const QString& text, const QColor& color, const QFont& font)
{
    auto* item = addOwned(new QGraphicsSimpleTextItem(text));
    item->setBrush(color);
    item->setFont(font);
    item->setZValue(20);
    return item;
}

AxisSteps axisSteps(qint64 most)
{
    constexpr qint64 FewestTicks = 4;
    constexpr qint64 MostTicks = 7;
    for (qint64 magnitude = 1;; magnitude *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = factor * magnitude;
            const qint64 ticks = std::max<qint64>(FewestTicks, (most + step - 1) / step);
            if (ticks <= MostTicks)
                return {step, step * ticks};
        }
    }
}

} // namespace ui
