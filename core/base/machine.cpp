// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/machine.h"

#include "core/base/errors.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <filesystem>
#include <limits>
#include <system_error>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace base {

namespace {

QString errorText(int number)
{
    return QString::fromStdString(std::generic_category().message(number));
}

#ifdef Q_OS_WIN
bool flush(int descriptor)
{
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)));
}
#else
bool flush(int descriptor)
{
    return fsync(descriptor) == 0;
}
#endif

} // namespace

QString userName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return {};
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

qint64 freeBytes(const QString& path)
{
    const QFileInfo info(path);
    const QStorageInfo storage(info.isDir() ? path : info.absolutePath());
    const qint64 bytes = storage.isValid() ? storage.bytesAvailable() : -1;
    return bytes < 0 ? std::numeric_limits<qint64>::max() : bytes; // a place without figures has no limit
}

void syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        throw FileError(path, file.errorString());
    if (!flush(file.handle()))
        throw FileError(path, errorText(errno));
}

void syncDirectory(const QString& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path);
#else
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        throw FileError(path, errorText(errno));
    const bool done = flush(descriptor);
    const int number = errno;
    close(descriptor);
    // Some network file systems cannot sync directories; the rename itself is then all there is.
    if (!done && number != EINVAL && number != ENOTSUP)
        throw FileError(path, errorText(number));
#endif
}

void moveOver(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(), error);
    if (error)
        throw FileError(to, QString::fromStdString(error.message()));
}

void replaceFile(const QString& from, const QString& to)
{
    moveOver(from, to);
    syncDirectory(QFileInfo(to).absolutePath());
}

} // namespace base
