// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlefile.h"

#include "core/base/errors.h"

#include <QSaveFile>

namespace syncing {

void writeFileWhole(const QString& path, const std::function<void(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw base::FileError(path, file.errorString());
    write(file);
    if (!file.commit()) // flushes to the disk before it renames
        throw base::FileError(path, file.errorString());
}

} // namespace syncing
