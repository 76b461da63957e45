// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A household in the list as two lines: name, number and persons; below where it lives and what stands out.
class HouseholdDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// The columns of the model that the lines are made from.
    enum Column { Name, Reference, Persons, Place, State, ColumnCount };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
