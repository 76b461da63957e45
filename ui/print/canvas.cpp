// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/canvas.h"

namespace print {

QFont Canvas::font(double factor, bool bold) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans"),
                      QStringLiteral("DejaVu Sans")});
    font.setPixelSize(static_cast<int>(em(factor)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    // Inter shapes "(1" and "A-F" into glyphs that a PDF cannot turn back into text; scripts that need
    // shaping get it all the same.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double Canvas::text(const QRectF& area, const QString& text, const QFont& font, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return 0;
    const int flags = static_cast<int>(alignment | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip;
    const QRectF tall(area.left(), area.top(), area.width(), 100000);
    const QRectF used = metrics(font).boundingRect(tall, flags, text);
    if (!m_measuring) {
        m_painter.setFont(font);
        m_painter.drawText(QRectF(area.left(), area.top(), area.width(), used.height() + 1), flags, text);
    }
    return used.height();
}

void Canvas::line(double x1, double x2, double y, double widthPoints, const QColor& colour) const
{
    if (m_measuring)
        return;
    m_painter.setPen(QPen(colour, widthPoints * UnitsPerPoint));
    m_painter.drawLine(QPointF(x1, y), QPointF(x2, y));
    m_painter.setPen(Ink);
}

} // namespace print
