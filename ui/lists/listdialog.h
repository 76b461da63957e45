// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/figurelists.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

/// A list behind a figure in its own window: filter as you type, sort by a click on a heading or by key, copy
/// the chosen rows. Read-only; Esc closes it.
class ListDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ListDialog(FigureList list, QWidget* parent = nullptr);

private:
    void copyRows() const;
    void showCount();

    std::unique_ptr<RowsModelBase> m_model;
    QString m_summary;
    QSortFilterProxyModel* m_sorted;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace ui
