// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/recentmodel.h"

#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace ui {

void RecentModel::setRows(std::vector<RecentFile> files, QDate today)
{
    beginResetModel();
    m_files = std::move(files);
    m_today = today;
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int RecentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RecentFile& file = m_files.at(static_cast<std::size_t>(index.row()));
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(file, index.column());
    case Qt::DecorationRole:
        return isName ? QVariant(iconNamed(QStringLiteral("file-text"))) : QVariant();
    case Qt::FontRole:
        return isName ? fontOf(Type::Body, QFont::Medium) : fontOf(Type::Small);
    case Qt::ForegroundRole:
        return isName ? QVariant() : QVariant(Theme::of(QApplication::palette()).text2);
    case Qt::TextAlignmentRole:
        return int(index.column() == OpenedColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(file.path);
    default:
        return {};
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("File");
    case FolderColumn:
        return tr("Folder");
    default:
        return tr("Last opened");
    }
}

QString RecentModel::textAt(const RecentFile& file, int column) const
{
    const QFileInfo info(file.path);
    switch (column) {
    case NameColumn:
        return info.fileName();
    case FolderColumn:
        return QDir::toNativeSeparators(info.path());
    default:
        break;
    }
    if (file.opened.date() == m_today)
        return tr("today, %1").arg(file.opened.toString(QStringLiteral("HH:mm")));
    return dateText(file.opened.date());
}

} // namespace ui
