// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QAbstractTableModel>

namespace ui {

/// The files opened lately, latest first.
class RecentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FolderColumn, OpenedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `today` decides which times read "today, 10:42".
    void setRows(std::vector<RecentFile> files, QDate today);
    [[nodiscard]] QString pathAt(int row) const { return m_files.at(static_cast<std::size_t>(row)).path; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const RecentFile& file, int column) const;

    std::vector<RecentFile> m_files;
    QDate m_today;
};

} // namespace ui
