// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/errors.h"

#include <QSaveFile>

namespace base {

void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw FileError(path, file.errorString());
    write(file);
    if (!file.commit()) // flushes to the disk before it renames
        throw FileError(path, file.errorString());
}

void writeWhole(const QString& path, const QByteArray& content)
{
    writeWhole(path, [&](QIODevice& device) {
        if (device.write(content) != content.size())
            throw FileError(path, device.errorString());
    });
}

} // namespace base
