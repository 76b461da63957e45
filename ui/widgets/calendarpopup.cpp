// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"

#include "ui/icons/icon.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

void setUpArrow(QCalendarWidget& calendar, const QString& objectName, const QString& iconName,
                const QString& name)
{
    if (auto* button = calendar.findChild<QToolButton*>(objectName)) {
        button->setIcon(iconNamed(iconName));
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
}

} // namespace

CalendarPopup::CalendarPopup(QDate selected, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_calendar);
    m_calendar->setSelectedDate(selected);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat weekend;
    weekend.setForeground(Theme::of(palette()).text2);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    setUpArrow(*m_calendar, QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("chevron-left"),
               tr("Previous month"));
    setUpArrow(*m_calendar, QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("chevron-right"),
               tr("Next month"));
    const auto pick = [this](QDate day) {
        Q_EMIT chosen(day);
        close();
    };
    connect(m_calendar, &QCalendarWidget::activated, this, pick);
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
}

void CalendarPopup::openBelow(const QWidget& field)
{
    adjustSize();
    const QRect screen = field.screen()->availableGeometry();
    QPoint corner = field.mapToGlobal(QPoint(0, field.height() + 2));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (corner.y() + height() > screen.bottom())
        corner.setY(field.mapToGlobal(QPoint(0, -height() - 2)).y());
    move(corner);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
