// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int ChipPadding = 6;
constexpr int ChipIcon = 12;
constexpr int IconGap = 4;

QIcon iconFor(Tone tone, const QString& name)
{
    if (!name.isEmpty())
        return iconNamed(name, inkOf(tone));
    return tone == Tone::Neutral ? QIcon() : iconOf(tone);
}

} // namespace

Chip::Chip(const QString& text, Tone tone, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(iconFor(tone, iconName))
{
    setFont(fontOf(Type::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int iconWidth = m_icon.isNull() ? 0 : ChipIcon + IconGap;
    return {fontMetrics().horizontalAdvance(m_text) + iconWidth + 2 * ChipPadding,
            fontMetrics().height() + 5};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.background(m_tone));
    painter.drawRoundedRect(rect(), 3, 3);
    QRect inner = rect().adjusted(ChipPadding, 0, -ChipPadding, 0);
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, QRect(inner.left(), (height() - ChipIcon) / 2, ChipIcon, ChipIcon));
        inner.setLeft(inner.left() + ChipIcon + IconGap);
    }
    painter.setPen(theme.foreground(m_tone));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace ui
