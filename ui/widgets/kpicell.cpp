// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpicell.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int SideMargin = 14;
constexpr int TopMargin = 9;
constexpr int KpiIcon = 13;
constexpr int UnitGap = 6;
constexpr int KpiRight = 6;
constexpr QChar Ellipsis(0x2026);
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

} // namespace

KpiCell::KpiCell(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

QSize KpiCell::minimumSizeHint() const
{
    // The lines above and below may be elided, the figure never.
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
    int top = TopMargin;
    line(SideMargin, top, small, fontOf(Type::Small), theme.text2, m_kpi.label);
    top += small + 1;
    const QFont value = fontOf(Type::Kpi, QFont::DemiBold);
    line(SideMargin, top, big, value, theme.text, m_kpi.value);
    const int after = SideMargin + QFontMetrics(value).horizontalAdvance(m_kpi.value) + UnitGap;
    line(after, top + 3, big, fontOf(Type::CardTitle, QFont::Medium), theme.text, m_kpi.unit);
    top += big + 3;
    const bool toned = m_kpi.tone != Tone::Neutral;
    if (toned)
        iconOf(m_kpi.tone).paint(&painter, QRect(SideMargin, top + (small - KpiIcon) / 2, KpiIcon, KpiIcon));
    const QColor ink = toned ? theme.foreground(m_kpi.tone) : theme.text2;
    int left = SideMargin + noteIndent(m_kpi);
    const qsizetype at = m_kpi.strong.isEmpty() ? -1 : m_kpi.note.indexOf(m_kpi.strong);
    const qsizetype end = at + m_kpi.strong.size();
    const std::array parts{m_kpi.note.left(std::max<qsizetype>(at, 0)), at < 0 ? QString() : m_kpi.strong,
                           at < 0 ? m_kpi.note : m_kpi.note.mid(end)};
    for (const QString& part : parts) {
        const QFont font = fontOf(Type::Small, &part == &parts[1] ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics metrics(font);
        const int right = left + metrics.horizontalAdvance(part);
        const bool isCut = &part != &parts.back() && !parts.back().isEmpty() &&
                           right + metrics.horizontalAdvance(Ellipsis) > width() - KpiRight;
        line(left, top, small, font, ink, isCut ? part + Ellipsis : part);
        if (isCut)
            break; // what follows has no room, not even for its own ellipsis
        left = right;
    }
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
