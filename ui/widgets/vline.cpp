// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

VLine::VLine(int inset, QWidget* parent) : QWidget(parent), m_inset(inset)
{
    setFixedWidth(1);
    setMinimumHeight(14);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void VLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, m_inset, 1, height() - 2 * m_inset, Theme::of(palette()).line);
}

} // namespace ui
