// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/pageview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/screenreader.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int Margin = 12;               // of the desk around the sheet
constexpr double RealSize = 96.0 / 72.0; // pixels per point at 100 %
constexpr int LineStep = 40;

} // namespace

PageView::PageView(QSizeF paper, QWidget* parent) : QAbstractScrollArea(parent), m_paper(paper)
{
    teachScreenReaders<PageView, QAccessible::Graphic>();
    setObjectName(QStringLiteral("pageView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // A page that just fits must not make room for scroll bars that make it not fit.
    setMinimumSize(240, 200);
    layOut();
}

const std::vector<int>& PageView::steps()
{
    static const std::vector<int> percents{50, 75, 100, 125, 150, 200, 300};
    return percents;
}

void PageView::setPicture(const QImage& picture)
{
    m_picture = picture;
    viewport()->update();
}

double PageView::resolution() const
{
    return m_scale * devicePixelRatioF();
}

int PageView::percent() const
{
    return static_cast<int>(std::lround(m_scale / RealSize * 100));
}

void PageView::fit(Zoom zoom)
{
    m_zoom = zoom;
    layOut();
}

void PageView::setPercent(int percent)
{
    m_zoom = Zoom::Fixed;
    m_scale = RealSize * std::clamp(percent, steps().front(), steps().back()) / 100;
    layOut();
}

void PageView::zoomIn()
{
    const auto next = std::ranges::upper_bound(steps(), percent());
    if (next != steps().end())
        setPercent(*next);
}

void PageView::zoomOut()
{
    const auto next = std::ranges::lower_bound(steps(), percent());
    if (next != steps().begin())
        setPercent(*std::prev(next));
}

double PageView::fitted(double width, double height) const
{
    return std::max(0.1, std::min(width / m_paper.width(), height / m_paper.height()));
}

void PageView::layOut()
{
    // As if there were no scroll bars, or the size would depend on itself.
    const QSizeF room = maximumViewportSize() - QSize(2 * Margin, 2 * Margin);
    if (m_zoom == Zoom::WholePage)
        m_scale = fitted(room.width(), room.height());
    else if (m_zoom == Zoom::PageWidth)
        m_scale = fitted(room.width() - verticalScrollBar()->sizeHint().width(), 1e9);
    const QSize whole = (m_paper * m_scale).toSize() + QSize(2 * Margin, 2 * Margin);
    setHorizontalScrollBarPolicy(m_zoom == Zoom::Fixed ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(m_zoom == Zoom::WholePage ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const QSize seen = viewport()->size();
    const auto range = [](QScrollBar* bar, int length, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(LineStep);
        bar->setRange(0, std::max(0, length - page));
    };
    range(horizontalScrollBar(), whole.width(), seen.width());
    range(verticalScrollBar(), whole.height(), seen.height());
    viewport()->update();
    Q_EMIT zoomChanged();
}

QRect PageView::sheet() const
{
    const QSize size = (m_paper * m_scale).toSize();
    const QSize seen = viewport()->size();
    const int x = std::max(Margin, (seen.width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int y = std::max(Margin, (seen.height() - size.height()) / 2) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

void PageView::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.isDark ? theme.window.darker(120) : theme.line);
    const QRect paper = sheet();
    painter.fillRect(paper, Qt::white);
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              m_picture.size() != paper.size() * devicePixelRatioF());
        painter.drawImage(paper, m_picture);
    }
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.ctl, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(hasFocus() ? paper.adjusted(-1, -1, 1, 1) : paper.adjusted(0, 0, -1, -1));
}

void PageView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
