// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/steps.h"
#include "core/desk/steplog.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class DeskThread;
class Dialogs;
class ListPane;
class PaneHeader;

/// Everything that was done in this file, latest first, with the changes of the chosen step, and the way back
/// to before it. The latest are shown at once, the rest when it is read. Deletes itself; the desk and the
/// dialogs outlive it.
class HistoryDialog final : public QDialog {
    Q_OBJECT
public:
    /// Why nothing can be undone now, such as a key date in the past; empty: it can.
    using Lock = std::function<QString()>;

    HistoryDialog(DeskThread& desk, Dialogs& dialogs, Lock lock, QWidget* parent = nullptr);

    /// What became of undoRequested().
    void concludeUndo(const actions::StepsUndone& done);
    /// Reads the steps anew.
    void begin();

Q_SIGNALS:
    /// The person wants so many steps undone, as far as this one.
    void undoRequested(const base::Uuid& step, int steps);

private:
    void arrange();
    void readOn();
    void take(std::vector<desk::DoneStep> steps);
    void showSteps(std::vector<desk::DoneStep> steps);
    void showCount();
    void showChosen();
    void showChanges(const desk::StepChanges& changes);
    void askToUndo();
    void say(const QString& sentence);
    [[nodiscard]] const desk::DoneStep* chosen() const;

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    Lock m_lock;
    QString m_said; ///< what became of the latest thing done here
    QLabel* m_count;
    ListPane* m_list;
    PaneHeader* m_header;
    ListPane* m_changes;
    QPushButton* m_undo;
    std::shared_ptr<desk::StepLog> m_log; ///< touched on the book's thread only
    int m_total = 0;
    std::vector<desk::DoneStep> m_read; ///< until all are here
    std::shared_ptr<const std::vector<desk::DoneStep>> m_shown;
};

} // namespace ui
