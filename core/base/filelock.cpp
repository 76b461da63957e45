// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include "core/base/machine.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace base {

namespace {

const QString LockSuffix = QStringLiteral(".lock");
const QString HolderSuffix = QStringLiteral(".lock-holder");

// Names the holder for others. The lock holds without it, so a failure is not worth refusing the file.
void writeHolder(const QString& filePath, const Clock& clock)
{
    QSaveFile file(filePath + HolderSuffix);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QJsonObject holder{{QStringLiteral("user"), userName()},
                             {QStringLiteral("host"), hostName()},
                             {QStringLiteral("process"), QCoreApplication::applicationPid()},
                             {QStringLiteral("since"), clock.nowMs()}};
    file.write(QJsonDocument(holder).toJson(QJsonDocument::Compact));
    file.commit();
}

LockHolder readHolder(const QString& filePath, const QLockFile& lock)
{
    LockHolder holder;
    lock.getLockInfo(&holder.process, &holder.host, &holder.application);
    QFile file(filePath + HolderSuffix);
    if (!file.open(QIODevice::ReadOnly))
        return holder;
    const QJsonObject noted = QJsonDocument::fromJson(file.read(4096)).object();
    const bool same = noted[QStringLiteral("process")].toInteger() == holder.process &&
                      noted[QStringLiteral("host")].toString() == holder.host;
    if (same) {
        holder.user = noted[QStringLiteral("user")].toString();
        holder.sinceMs = noted[QStringLiteral("since")].toInteger();
    }
    return holder;
}

} // namespace

LockedError::LockedError(const QString& filePath, const LockHolder& who)
    : Error(QStringLiteral("%1 is open in process %2 on %3")
                .arg(filePath)
                .arg(who.process)
                .arg(who.host)
                .toStdString())
    , path(filePath)
    , holder(who)
{}

FileLock::FileLock(const QString& filePath, const Clock& clock)
    : m_path(filePath)
    , m_lock(filePath + LockSuffix)
{
    m_lock.setStaleLockTime(0); // never by age: a session may last for days
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            throw LockedError(filePath, readHolder(filePath, m_lock));
        throw FileError(filePath + LockSuffix, QStringLiteral("the lock file cannot be written"));
    }
    writeHolder(filePath, clock);
}

FileLock::~FileLock()
{
    QFile::remove(m_path + HolderSuffix);
    m_lock.unlock();
}

bool FileLock::removeForeign(const QString& filePath)
{
    QLockFile lock(filePath + LockSuffix);
    const LockHolder holder = readHolder(filePath, lock);
    if (holder.host == hostName())
        return false;
    if (!lock.removeStaleLockFile())
        return false;
    QFile::remove(filePath + HolderSuffix);
    return true;
}

} // namespace base
