// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QWidget;

namespace ui {

/// The flat shapes of DeskStyle. Each draws into option.rect with the colours of the option's palette.
void drawButtonPanel(const QStyleOption& option, QPainter& painter, bool primary);
void drawToolPanel(const QStyleOption& option, QPainter& painter);
/// Background and border of a line edit or combo box; `widget` may carry the property `fieldState`.
/// A line of one pixel inside the rectangle.
void drawFrame(QPainter& painter, const QRect& rect, const QColor& color);
void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawFocus(const QStyleOption& option, QPainter& painter);
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawRadioButton(const QStyleOption& option, QPainter& painter);
void drawChevron(const QStyleOption& option, QPainter& painter);
/// A tab without a box: the chosen one is underlined.
void drawTab(const QStyleOption& option, QPainter& painter);
void drawMenuBarItem(const QStyleOption& option, QPainter& painter, const QStyle& style,
                     const QWidget* widget);

/// The geometry of a scroll bar without arrows, and its thumb.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QRect& thumb);

} // namespace ui
