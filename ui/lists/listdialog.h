// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/figurelists.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ui {

class Dialogs;
class ListPane;

/// A list behind a figure in its own window: filter as you type, sort by a click on a heading or by key, copy
/// the chosen rows, save the list as a table. Read-only; Esc closes it. The dialogs outlive it.
class ListDialog final : public QDialog {
    Q_OBJECT
public:
    ListDialog(FigureList list, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    void say(const QString& sentence);
    void showCount();

    QString m_summary;
    QLineEdit* m_filter;
    ListPane* m_list;
    QLabel* m_count;
};

} // namespace ui
