// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace print {

/// Where a page is painted: a painter whose unit is a tenth of a point, the size of the body type, and
/// whether to paint or only to measure.
class Canvas {
public:
    static constexpr double UnitsPerPoint = 10;
    /// The smallest type there is, as a share of the body type: headings of columns, notes, sources.
    static constexpr double Small = 0.93;

    Canvas(QPainter& painter, double bodyPoints, bool measuring)
        : m_painter(painter)
        , m_body(bodyPoints)
        , m_measuring(measuring)
    {}

    [[nodiscard]] QPainter& painter() const { return m_painter; }
    [[nodiscard]] bool isMeasuring() const { return m_measuring; }
    /// Multiples of the body type's size, in units.
    [[nodiscard]] double em(double factor) const { return m_body * factor * UnitsPerPoint; }

    [[nodiscard]] QFont font(double factor = 1, bool bold = false) const;
    [[nodiscard]] QFontMetricsF metrics(const QFont& font) const
    {
        return QFontMetricsF(font, m_painter.device());
    }

    /// Draws wrapped text and returns its height.
    double text(const QRectF& area, const QString& text, const QFont& font,
                Qt::Alignment alignment = Qt::AlignLeft) const;
    void line(double x1, double x2, double y, double widthPoints, const QColor& colour) const;

private:
    QPainter& m_painter;
    double m_body;
    bool m_measuring;
};

/// Ink and lines on white paper (UI.md section 2.2, light).
inline const QColor Ink(0x1A, 0x22, 0x27);
inline const QColor PaleInk(0x46, 0x52, 0x5B);
inline const QColor Rule(0xD5, 0xDA, 0xDD);

} // namespace print
