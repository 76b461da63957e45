// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/periodline.h"

#include "core/base/day.h"
#include "ui/lang/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int Margins = 16;
constexpr int Above = 20; ///< for the label of the key date
constexpr int BarHeight = 26;
constexpr int LaneGap = 4;
constexpr int Below = 24; ///< for the axis
constexpr int EdgeWidth = 4;
constexpr int TickLetters = 12; ///< so much room a label of the axis wants

/// Steps of the axis in months; the first that leaves room is taken.
constexpr std::array Steps{1, 3, 6, 12, 24, 60, 120, 240};

} // namespace

PeriodLine::PeriodLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeriodLine::setBars(std::vector<PeriodBar> bars, QDate keyDate)
{
    m_keyDate = keyDate;
    const base::DayNumber today = base::dayNumber(keyDate);
    m_first = today - 30;
    m_last = today + 30;
    std::ranges::sort(bars, {}, [](const PeriodBar& bar) { return bar.period.fromDay(); });
    m_bars.clear();
    std::vector<base::DayNumber> ends; ///< of the lanes
    for (PeriodBar& bar : bars) {
        const bool isOpenPast = bar.period.fromDay() == base::OpenPast;
        const bool isOpenFuture = bar.period.toDay() == base::OpenFuture;
        m_first = isOpenPast ? m_first : std::min(m_first, bar.period.fromDay());
        m_last = isOpenFuture ? std::max(m_last, isOpenPast ? m_last : bar.period.fromDay() + 60)
                              : std::max(m_last, bar.period.toDay());
        const auto lane =
            std::ranges::find_if(ends, [&](base::DayNumber end) { return end <= bar.period.fromDay(); });
        const int place = static_cast<int>(lane - ends.begin());
        if (lane == ends.end())
            ends.push_back(bar.period.toDay());
        else
            *lane = bar.period.toDay();
        m_bars.push_back({std::move(bar), place});
    }
    m_lanes = std::max(1, static_cast<int>(ends.size()));
    QStringList texts;
    for (const Placed& placed : m_bars)
        texts << placed.bar.text;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize PeriodLine::sizeHint() const
{
    return {300, Above + m_lanes * (BarHeight + LaneGap) + Below};
}

double PeriodLine::x(base::DayNumber day) const
{
    const base::DayNumber bounded = std::clamp(day, m_first, m_last);
    return Margins + double(bounded - m_first) / double(m_last - m_first) * (width() - 2 * Margins);
}

void PeriodLine::paintBar(QPainter& painter, const Placed& placed) const
{
    const Theme& theme = Theme::of(palette());
    const PeriodBar& bar = placed.bar;
    const double left = x(bar.period.fromDay());
    const QRectF box(left, Above + placed.lane * (BarHeight + LaneGap) + 0.5,
                     std::max(3.0, x(bar.period.toDay()) - left), BarHeight);
    painter.setPen(QPen(theme.stayLine, 1, bar.isPlanned ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(bar.isPlanned ? Qt::NoBrush : QBrush(theme.stay));
    painter.drawRect(box);
    if (bar.period.fromDay() >= m_first)
        painter.fillRect(QRectF(box.left(), box.top(), EdgeWidth, box.height()), bar.edge);
    painter.setPen(theme.stayText);
    const QRectF inside = box.adjusted(EdgeWidth + 5, 0, -4, 0);
    const QString text =
        painter.fontMetrics().elidedText(bar.text, Qt::ElideRight, static_cast<int>(inside.width()));
    if (text.size() > 1)
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void PeriodLine::paintAxis(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const int y = Above + m_lanes * (BarHeight + LaneGap) + 2;
    painter.setFont(fontOf(Type::Micro));
    painter.setPen(theme.muted);
    const int room = painter.fontMetrics().averageCharWidth() * TickLetters;
    const double monthWidth = x(m_first + 30) - x(m_first);
    const auto step = std::ranges::find_if(Steps, [&](int months) { return months * monthWidth >= room; });
    const int months = step == Steps.end() ? Steps.back() : *step;
    const QDate first = base::dateOf(m_first);
    for (QDate day(first.year(), 1, 1); base::dayNumber(day) <= m_last; day = day.addMonths(months)) {
        if (day < first)
            continue;
        const int at = static_cast<int>(x(base::dayNumber(day)));
        painter.drawLine(at, y, at, y + 4);
        painter.drawText(QRect(at - room / 2, y + 5, room, Below - 6), Qt::AlignHCenter | Qt::AlignTop,
                         months >= 12 ? QString::number(day.year())
                                      : day.toString(QStringLiteral("MM.yyyy")));
    }
}

void PeriodLine::paintKeyDate(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const double at = x(base::dayNumber(m_keyDate));
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(QPointF(at, Above - 4), QPointF(at, Above + m_lanes * (BarHeight + LaneGap)));
    painter.setFont(fontOf(Type::Micro, QFont::DemiBold));
    const QString text = tr("Key date %1").arg(dateText(m_keyDate));
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 4;
    const int left = std::clamp(static_cast<int>(at) - wide / 2, 0, std::max(0, width() - wide));
    painter.drawText(QRect(left, 0, wide, Above - 4), Qt::AlignCenter, text);
}

void PeriodLine::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_keyDate.isValid())
        return; // nothing was shown yet
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Small));
    for (const Placed& placed : m_bars)
        paintBar(painter, placed);
    paintAxis(painter);
    paintKeyDate(painter);
}

} // namespace ui
