// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace base {
class Clock;
}

namespace ui {

class DeskThread;
class Dialogs;
class RecordsPane;

/// The quotas of persons that the city must take in, by period. Deletes itself; what it depends on outlives
/// it.
class QuotaDialog final : public QDialog {
    Q_OBJECT
public:
    QuotaDialog(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, QDate from,
                QWidget* parent = nullptr);

    /// Something changed.
    void refresh();
    /// With a reason nothing can be changed.
    void setLocked(const QString& reason);

private:
    QDate m_from;
    RecordsPane* m_quotas;
};

} // namespace ui
