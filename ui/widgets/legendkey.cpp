// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legendkey.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int SwatchSide = 12;
constexpr int SwatchGap = 6;

} // namespace

LegendKey::LegendKey(Kind kind, QWidget* parent) : QLabel(parent), m_kind(kind)
{
    setFont(fontOf(Type::Small));
    setContentsMargins(SwatchSide + SwatchGap, 0, 0, 0);
}

void LegendKey::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    const Theme& theme = Theme::of(palette());
    const QRectF box(0.5, (height() - SwatchSide) / 2 + 0.5, SwatchSide - 1, SwatchSide - 1);
    QPainter painter(this);
    painter.setPen(m_kind == Kind::Outlined ? theme.ctl : theme.accent);
    painter.setBrush(m_kind == Kind::Outlined ? theme.neutralBg : theme.accent);
    painter.drawRect(box);
}

} // namespace ui
