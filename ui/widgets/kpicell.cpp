// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpicell.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int SideMargin = 14;
constexpr int TopMargin = 9;
constexpr int KpiIcon = 13;
constexpr int UnitGap = 6;
constexpr int KpiRight = 6;
constexpr int Rounding = 2; ///< widths of texts are fractions

int lineHeight(Type type, QFont::Weight weight = QFont::Normal)
{
    return QFontMetrics(fontOf(type, weight)).height();
}

int noteIndent(const Kpi& kpi)
{
    return kpi.tone == Tone::Neutral ? 0 : KpiIcon + 5;
}

QString join(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QLatin1String(", "));
}

/// Breaks the text to the width, however narrow; returns its height.
int breakLines(QTextLayout& text, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.beginLayout();
    double height = 0;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return static_cast<int>(std::ceil(height));
}

int textWidth(int cellWidth)
{
    return cellWidth - SideMargin - KpiRight;
}

int heightOfLabel(const Kpi& kpi, int cellWidth)
{
    QTextLayout label(kpi.label, fontOf(Type::Small));
    return breakLines(label, textWidth(cellWidth));
}

/// The note with its strong part, in lines; where to draw it.
int layNote(QTextLayout& note, const Kpi& kpi, int cellWidth)
{
    if (const auto at = kpi.strong.isEmpty() ? -1 : kpi.note.indexOf(kpi.strong); at >= 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        note.setFormats({{static_cast<int>(at), static_cast<int>(kpi.strong.size()), bold}});
    }
    return breakLines(note, textWidth(cellWidth) - noteIndent(kpi));
}

} // namespace

KpiCell::KpiCell(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // as high as the strip
}

void KpiCell::setKpi(const Kpi& kpi)
{
    m_kpi = kpi;
    const QString figure = kpi.unit.isEmpty() ? kpi.value : kpi.value + QLatin1Char(' ') + kpi.unit;
    setAccessibleName(join({kpi.label + QLatin1String(": ") + figure, kpi.note}));
    setAccessibleDescription(kpi.action);
    setToolTip(kpi.action);
    updateGeometry();
    update();
}

int KpiCell::figureWidth() const
{
    const QFontMetrics value(fontOf(Type::Kpi, QFont::DemiBold));
    const QFontMetrics unit(fontOf(Type::CardTitle, QFont::Medium));
    return value.horizontalAdvance(m_kpi.value) +
           (m_kpi.unit.isEmpty() ? 0 : UnitGap + unit.horizontalAdvance(m_kpi.unit));
}

QSize KpiCell::sizeHint() const
{
    const QFontMetrics value(fontOf(Type::Kpi, QFont::DemiBold));
    const QFontMetrics small(fontOf(Type::Small));
    const int width = std::max({figureWidth(), small.horizontalAdvance(m_kpi.label),
                                noteIndent(m_kpi) + small.horizontalAdvance(m_kpi.note)});
    return {width + 2 * SideMargin, 2 * TopMargin + 2 * small.height() + value.height() + 4};
}

int KpiCell::labelHeight() const
{
    return heightOfLabel(m_kpi, width());
}

void KpiCell::setLabelHeight(int height)
{
    m_labelHeight = height;
    update();
}

int KpiCell::wantedHeight() const
{
    QTextLayout note(m_kpi.note, fontOf(Type::Small));
    const int noteHeight = std::max(lineHeight(Type::Small), layNote(note, m_kpi, width()));
    return figureTop() + lineHeight(Type::Kpi, QFont::DemiBold) + 3 + noteHeight + TopMargin;
}

int KpiCell::figureTop() const
{
    return TopMargin + std::max(m_labelHeight, lineHeight(Type::Small)) + 1;
}

QSize KpiCell::minimumSizeHint() const
{
    // The lines above and below may break, the figure never.
    return {std::max(96, SideMargin + figureWidth() + KpiRight + Rounding), sizeHint().height()};
}

void KpiCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintTexts(painter);
}

void KpiCell::paintFrame(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    painter.fillRect(rect(), isDown() ? theme.accentBg : underMouse() ? theme.alt : theme.base);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
}

void KpiCell::paintTexts(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const auto line = [&](int left, int top, int height, const QFont& f, const QColor& color,
                          const QString& text) {
        painter.setFont(f);
        painter.setPen(color);
        const QRect box(left, top, width() - left - KpiRight, height);
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(f).elidedText(text, Qt::ElideRight, box.width()));
    };
    const int small = lineHeight(Type::Small);
    const int big = lineHeight(Type::Kpi, QFont::DemiBold);
    QTextLayout label(m_kpi.label, fontOf(Type::Small));
    breakLines(label, textWidth(width()));
    painter.setPen(theme.text2);
    label.draw(&painter, QPointF(SideMargin, TopMargin));
    int top = figureTop();
    const QFont value = fontOf(Type::Kpi, QFont::DemiBold);
    line(SideMargin, top, big, value, theme.text, m_kpi.value);
    const int after = SideMargin + QFontMetrics(value).horizontalAdvance(m_kpi.value) + UnitGap;
    line(after, top + 3, big, fontOf(Type::CardTitle, QFont::Medium), theme.text, m_kpi.unit);
    top += big + 3;
    const bool toned = m_kpi.tone != Tone::Neutral;
    if (toned)
        iconOf(m_kpi.tone).paint(&painter, QRect(SideMargin, top + (small - KpiIcon) / 2, KpiIcon, KpiIcon));
    QTextLayout note(m_kpi.note, fontOf(Type::Small));
    layNote(note, m_kpi, width());
    painter.setPen(toned ? theme.foreground(m_kpi.tone) : theme.text2);
    note.draw(&painter, QPointF(SideMargin + noteIndent(m_kpi), top));
}

void KpiCell::enterEvent(QEnterEvent*)
{
    update();
}

void KpiCell::leaveEvent(QEvent*)
{
    update();
}

void KpiCell::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
