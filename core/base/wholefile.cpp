// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/errors.h"

#include <QFileInfo>
#include <QSaveFile>

namespace base {

namespace {

void writeInto(const QString& path, const std::function<void(QIODevice&)>& write)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throw FileError(path, device.errorString());
    write(device);
}

} // namespace

void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        return writeInto(path, write);
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
