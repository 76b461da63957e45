// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace ui {

/// A calendar that opens below a field, with the keyboard on it, and deletes itself when it closes. Enter or
/// a click picks a day, Escape leaves.
class CalendarPopup final : public QFrame {
    Q_OBJECT
public:
    explicit CalendarPopup(QDate selected, QWidget* parent = nullptr);

    void openBelow(const QWidget& field);

Q_SIGNALS:
    void chosen(QDate day);

private:
    QCalendarWidget* m_calendar;
};

} // namespace ui
