// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace ui {

/// A cell with our padding and the thin line below it.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Paints a cell without its text, for a delegate that draws that itself; the option still carries it.
    [[nodiscard]] QStyleOptionViewItem paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                                   const QModelIndex& index) const;
    void paintGridLine(QPainter& painter, const QStyleOptionViewItem& option) const;
};

/// A figure: right-aligned, digits of one width, zero muted. What is missing is shown by the model as "–".
class NumberDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// Our kind of table: whole rows, no cell grid, 28 px rows at normal type, CellDelegate for every column.
void setUpTable(QTableView& view, const QString& accessibleName);
/// Right-aligned figures in one column, header included (the model aligns its header text).
void setNumberColumn(QTableView& view, int column);

} // namespace ui
