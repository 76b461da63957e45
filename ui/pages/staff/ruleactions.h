// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/staff/ruledialogs.h"

#include <QObject>

class QAction;

namespace ui {

class Dialogs;
class KeyDateModel;
class RecordsPane;

/// What a list of rules offers beside making and editing: change the chosen rule from a day on, end it. The
/// key date is the day proposed. Belongs to the list; what it depends on outlives it.
class RuleActions final : public QObject {
    Q_OBJECT
public:
    RuleActions(DeskThread& desk, Dialogs& dialogs, const KeyDateModel& keyDate, quint16 kind,
                RecordsPane& list);

    /// With a reason nothing can be changed, and the buttons say why.
    void setLocked(const QString& reason);

private:
    [[nodiscard]] std::optional<RuleChoice> chosen() const;
    void change();
    void end();
    void run(ActionDialog* dialog);
    void enable();

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    const KeyDateModel& m_keyDate;
    quint16 m_kind;
    RecordsPane& m_list;
    QString m_lock;
    QAction* m_change;
    QAction* m_end;
};

} // namespace ui
