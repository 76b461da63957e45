// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawing.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

class Saved {
public:
    explicit Saved(QPainter& painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

void roundedBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, double width)
{
    const double half = width / 2;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 4, 4);
}

bool hasKeyboardFocus(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

QPen stroke(const QColor& color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void drawButtonPanel(const QStyleOption& option, QPainter& painter, bool primary)
{
    const Saved saved(painter);
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    QColor fill = theme.button;
    QColor border = enabled ? theme.ctl : theme.line;
    if (primary && enabled) {
        fill = pressed || hovered ? theme.accentHover : theme.accent;
        border = fill;
    } else if (pressed) {
        fill = theme.accentBg;
    } else if (hovered) {
        fill = theme.isDark ? theme.head.lighter(115) : theme.head;
    }
    roundedBox(painter, option.rect, fill, border, 1);
    if (!hasKeyboardFocus(option))
        return;
    roundedBox(painter, option.rect, QColor(), primary ? theme.text : theme.accent, 2);
    if (primary)
        roundedBox(painter, option.rect.adjusted(2, 2, -2, -2), QColor(), theme.onAccent, 1);
}

void drawToolPanel(const QStyleOption& option, QPainter& painter)
{
    const Saved saved(painter);
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool flat = option.state & QStyle::State_AutoRaise;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    QColor fill = flat ? QColor() : theme.button;
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        fill = theme.accentBg;
    else if (hovered)
        fill = theme.isDark ? theme.head.lighter(115) : theme.line;
    roundedBox(painter, option.rect, fill, flat ? QColor() : enabled ? theme.ctl : theme.line, 1);
    if (hasKeyboardFocus(option))
        roundedBox(painter, option.rect, QColor(), theme.accent, 2);
}

void drawFrame(QPainter& painter, const QRect& rect, const QColor& color)
{
    // Filled, not drawn with a pen: between two pixels of a screen at 125 % a thin pen hits what is clipped.
    const QRectF all(rect);
    painter.fillRect(QRectF(all.left(), all.top(), all.width(), 1), color);
    painter.fillRect(QRectF(all.left(), all.bottom() - 1, all.width(), 1), color);
    painter.fillRect(QRectF(all.left(), all.top(), 1, all.height()), color);
    painter.fillRect(QRectF(all.right() - 1, all.top(), 1, all.height()), color);
}

void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Saved saved(painter);
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QString state = widget ? widget->property("fieldState").toString() : QString();
    QColor border = enabled && !(option.state & QStyle::State_ReadOnly) ? theme.ctl : theme.line;
    double width = 1;
    if (widget && widget->property("inGroup").toBool())
        border = QColor();
    if (option.state & QStyle::State_HasFocus) {
        border = theme.accent;
        width = 2;
    }
    if (state == QLatin1String("error") || state == QLatin1String("warning")) {
        border = state == QLatin1String("error") ? theme.crit : theme.warn;
        width = 2;
    }
    QColor fill = enabled ? option.palette.color(QPalette::Base) : theme.window;
    if (state == QLatin1String("elsewhen"))
        fill = theme.warnBg;
    roundedBox(painter, option.rect, fill, border, width);
}

void drawFocus(const QStyleOption& option, QPainter& painter)
{
    if (!(option.state & QStyle::State_KeyboardFocusChange))
        return;
    const Saved saved(painter);
    roundedBox(painter, option.rect, QColor(), Theme::of(option.palette).accent, 2);
}

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const Saved saved(painter);
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor color = !enabled ? theme.line : on ? theme.accent : theme.ctl;
    painter.setPen(QPen(color, on ? 1.4 : 1.0));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(stroke(color, 1.6));
    const QPointF c = box.center();
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(c - QPointF(3, 0), c + QPointF(3, 0));
    else if (on)
        painter.drawPolyline(
            QPolygonF({c + QPointF(-3, 0.2), c + QPointF(-0.8, 2.4), c + QPointF(3.2, -2.4)}));
}

void drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const Saved saved(painter);
    const Theme& theme = Theme::of(option.palette);
    const bool on = option.state & QStyle::State_On;
    const QColor color = !(option.state & QStyle::State_Enabled) ? theme.line : on ? theme.accent : theme.ctl;
    const QRectF circle = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(color, on ? 1.6 : 1.0));
    painter.setBrush(theme.base);
    painter.drawEllipse(circle);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(circle.center(), 2.8, 2.8);
}

void drawChevron(const QStyleOption& option, QPainter& painter)
{
    const Saved saved(painter);
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.setPen(stroke(enabled ? theme.text2 : theme.line, 1.2));
    const QPointF c = QRectF(option.rect).center();
    painter.drawPolyline(QPolygonF({c + QPointF(-3.5, -1.7), c + QPointF(0, 1.8), c + QPointF(3.5, -1.7)}));
}

void drawTab(const QStyleOption& option, QPainter& painter)
{
    constexpr int Underline = 2;
    const Theme& theme = Theme::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!isSelected && isHovered && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.alt);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (isSelected)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom() - Underline + 1, option.rect.width(), Underline),
            theme.accent);
}

void drawMenuBarItem(const QStyleOption& option, QPainter& painter, const QStyle& style,
                     const QWidget* widget)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (!item)
        return;
    const Saved saved(painter);
    const bool active = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Enabled);
    if (active)
        roundedBox(painter, option.rect.adjusted(0, 1, 0, -1), Theme::of(option.palette).accentBg, QColor(),
                   1);
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    style.drawItemText(&painter, option.rect, flags, option.palette, option.state & QStyle::State_Enabled,
                       item->text, QPalette::WindowText);
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int length = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int thumb =
        range == 0 ? length
                   : std::clamp(int(length * qint64(bar.pageStep) / (range + bar.pageStep)), 24, length);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - thumb, bar.upsideDown);
    const auto piece = [&](int from, int extent) {
        const QRect rect = lying ? QRect(bar.rect.x() + from, bar.rect.y(), extent, bar.rect.height())
                                 : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), extent);
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(at, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + thumb, length - at - thumb);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QRect& thumb)
{
    const Saved saved(painter);
    const Theme& theme = Theme::of(bar.palette);
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    const bool active = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? theme.text2 : theme.ctl);
    painter.drawRoundedRect(QRectF(thumb).adjusted(3, 3, -3, -3), 3, 3);
}

} // namespace ui
