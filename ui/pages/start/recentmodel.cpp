// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/recentmodel.h"

#include "ui/icons/icon.h"
#include "ui/lang/format.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace ui {

namespace {

QString openedText(const QDateTime& opened)
{
    const QDateTime local = opened.toLocalTime();
    if (local.date() == QDate::currentDate())
        return RecentModel::tr("today, %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    return local.isValid() ? dateText(local.date()) : QStringLiteral("–");
}

} // namespace

void RecentModel::setFiles(const std::vector<RecentFile>& files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int RecentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RecentFile& file = m_files[static_cast<std::size_t>(index.row())];
    const QFileInfo info(file.path);
    if (role == Qt::UserRole)
        return file.path;
    if (role == Qt::DecorationRole && index.column() == Name)
        return iconNamed(info.exists() ? QStringLiteral("file-text") : QStringLiteral("ban"));
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(file.path);
    if (role == Qt::TextAlignmentRole && index.column() == Opened)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return info.fileName();
    case Folder:
        return info.exists() ? QDir::toNativeSeparators(info.absolutePath()) : tr("no longer there");
    default:
        return openedText(file.opened);
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case Folder:
        return tr("Folder");
    default:
        return tr("Opened");
    }
}

} // namespace ui
