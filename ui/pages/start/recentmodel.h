// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/start/startpage.h"

#include <QAbstractTableModel>

namespace ui {

/// The files opened last: name, folder, when. UserRole is the path.
class RecentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Folder, Opened, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setFiles(const std::vector<RecentFile>& files);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RecentFile> m_files;
};

} // namespace ui
