// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/lists/figurelists.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class ArrangedRows;
class EmptyState;

/// A list behind a figure in its own window: filter as you type, sort by a click on a heading or by key, copy
/// the chosen rows, save the list as a table. Read-only; Esc closes it. The dialogs outlive it.
class ListDialog final : public QDialog {
    Q_OBJECT
public:
    ListDialog(FigureList list, Dialogs& dialogs, QWidget* parent = nullptr);
    ~ListDialog() override;

private:
    void setUpRows();
    void copyRows();
    void askForFile();
    void saveRows(const QString& path);
    /// Runs `work` on the rows on a thread of its own, then `done` here: both also when this is gone.
    template <class Work, class Done>
    void workAside(Work work, Done done);
    void say(const QString& sentence);
    void showCount();

    Dialogs& m_dialogs;
    QString m_title;
    QString m_summary;
    ArrangedRows* m_rows;
    QLineEdit* m_filter;
    QStackedWidget* m_body; ///< the rows, or that the filter leaves none
    QTableView* m_table;
    EmptyState* m_noHit;
    QLabel* m_count;
};

} // namespace ui
