// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabulartext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <vector>

namespace ui {

namespace {

struct Piece {
    QString text;
    double width = 0;
    double indent = 0;
};

std::vector<Piece> split(const QFontMetricsF& metrics, const QString& text)
{
    const double digitWidth = metrics.horizontalAdvance(QLatin1Char('0'));
    std::vector<Piece> pieces;
    bool open = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            const double own = metrics.horizontalAdvance(c);
            pieces.push_back({QString(c), digitWidth, (digitWidth - own) / 2});
            open = false;
        } else if (open) {
            pieces.back().text += c;
        } else {
            pieces.push_back({QString(c), 0, 0});
            open = true;
        }
    }
    for (Piece& piece : pieces)
        if (piece.width == 0)
            piece.width = metrics.horizontalAdvance(piece.text);
    return pieces;
}

double widthOf(const std::vector<Piece>& pieces)
{
    double sum = 0;
    for (const Piece& piece : pieces)
        sum += piece.width;
    return sum;
}

} // namespace

double tabularWidth(const QFont& font, const QString& text)
{
    return widthOf(split(QFontMetricsF(font), text));
}

void drawTabularText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const std::vector<Piece> pieces = split(metrics, text);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - widthOf(pieces);
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - widthOf(pieces) / 2;
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const Piece& piece : pieces) {
        painter.drawText(QPointF(x + piece.indent, baseline), piece.text);
        x += piece.width;
    }
}

} // namespace ui
