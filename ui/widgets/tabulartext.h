// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace ui {

/// Text with every digit on the width of "0", so figures stand under each other also where the font or Qt has
/// no tabular digits.
[[nodiscard]] double tabularWidth(const QFont& font, const QString& text);
/// Draws with the painter's font and pen into one line; `alignment` decides left, centre or right.
void drawTabularText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

} // namespace ui
