// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QObject>

namespace ui {

/// The key date (Stichtag) that governs every number of the window. One signal says that it, or what may be
/// edited on it, is different now. The clock must outlive the model.
class KeyDateModel final : public QObject {
    Q_OBJECT
public:
    explicit KeyDateModel(const base::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const base::Clock& clock() const { return m_clock; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] bool isToday() const { return m_day == m_today; }
    [[nodiscard]] bool isPast() const { return m_day < m_today; }
    [[nodiscard]] bool isFuture() const { return m_day > m_today; }
    /// False on a past day until editing was asked for; changing the day locks again.
    [[nodiscard]] bool canEdit() const { return !isPast() || m_backdating; }

    void setDay(QDate day);
    void step(int days) { setDay(m_day.addDays(days)); }
    void goToToday();
    void allowBackdating();
    /// Call now and then: when midnight has passed and the key date was today, it follows.
    void followClock();

Q_SIGNALS:
    void changed();

private:
    const base::Clock& m_clock;
    QDate m_today;
    QDate m_day;
    bool m_backdating = false;
};

} // namespace ui
