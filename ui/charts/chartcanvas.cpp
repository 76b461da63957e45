// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>

namespace ui {

ChartCanvas::ChartCanvas(const QMargins& margins, QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(margins);
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { arrange(); });
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
    rebuild();
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
