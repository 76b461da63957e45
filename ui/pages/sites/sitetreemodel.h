// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/sitetree.h"
#include "ui/models/rowsmodel.h"

#include <QAbstractItemModel>

#include <memory>

namespace ui {

/// The tree site ▸ section ▸ room with its figures. A filter keeps the lines whose name holds the text, with
/// what they hang from and what hangs from them.
class SiteTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Residents, Places, Free, ColumnCount };

    /// flatRows() has the names of site and section before the columns of the tree.
    static constexpr int FlatBefore = 2;

    using QAbstractItemModel::QAbstractItemModel;

    void setRows(std::vector<desk::SiteTreeRow> rows);
    /// Without `all` sites that are not in operation and house nobody are left out.
    void setFilter(const QString& text, bool all);
    /// nullptr for an invalid index.
    [[nodiscard]] const desk::SiteTreeRow* row(const QModelIndex& index) const;
    /// Invalid if the record is not shown.
    [[nodiscard]] QModelIndex indexOf(const desk::RecordRef& record) const;
    [[nodiscard]] int siteCount() const { return static_cast<int>(m_roots.size()); }
    /// The site a line belongs to.
    [[nodiscard]] std::optional<desk::RecordRef> siteOf(const QModelIndex& index) const;

    /// All lines that the filter leaves as a table, in the order of the tree, for work on another thread.
    [[nodiscard]] std::shared_ptr<const RowsModelBase> flatRows() const;
    /// Where a line stands in it; -1 for none.
    [[nodiscard]] int flatRowOf(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    void collectLines(const std::vector<int>& siblings, std::vector<int>& lines) const;
    [[nodiscard]] QString text(const desk::SiteTreeRow& row, int column) const;
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    std::vector<desk::SiteTreeRow> m_rows;
    std::vector<int> m_roots;
    std::vector<std::vector<int>> m_children; ///< by row
    std::vector<int> m_places;                ///< by row: its place among its siblings
    QString m_filter;
    bool m_all = false;
};

} // namespace ui
