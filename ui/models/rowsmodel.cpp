// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsmodel.h"

#include "ui/widgets/plaintext.h"

namespace ui {

int RowsModelBase::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

int RowsModelBase::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows();
}

QVariant RowsModelBase::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == SortRole || role == Qt::EditRole)
        return sortKey(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return int(isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                            : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DecorationRole)
        return icon(index.row(), index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString value = text(index.row(), index.column());
    if (value.isEmpty())
        return QStringLiteral("–");
    return role == Qt::ToolTipRole ? tipText(value) : value;
}

QVariant RowsModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == CodeRole)
        return code(section);
    if (role == Qt::TextAlignmentRole)
        return int(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace ui
