// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keydatemodel.h"

namespace ui {

KeyDateModel::KeyDateModel(const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_today(clock.today())
    , m_day(m_today)
{}

void KeyDateModel::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    m_backdating = false;
    Q_EMIT changed();
}

void KeyDateModel::goToToday()
{
    followClock(); // midnight may have passed on the day that is today now
    setDay(m_today);
}

void KeyDateModel::allowBackdating()
{
    if (canEdit())
        return;
    m_backdating = true;
    Q_EMIT changed();
}

void KeyDateModel::followClock()
{
    const QDate today = m_clock.today();
    if (today == m_today)
        return;
    const bool wasToday = isToday();
    m_today = today;
    if (wasToday)
        m_day = today;
    Q_EMIT changed();
}

} // namespace ui
