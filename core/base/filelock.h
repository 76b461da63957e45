// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/errors.h"

#include <QLockFile>
#include <QString>

namespace base {

/// Who holds the lock of a file, as far as it is known; unknown parts are empty or 0.
struct LockHolder {
    QString user;
    QString host;
    QString application;
    qint64 process = 0;
    qint64 sinceMs = 0;

    bool operator==(const LockHolder&) const = default;
};

/// Another process (or another window of this one) has the file open for writing.
class LockedError : public Error {
public:
    LockedError(const QString& filePath, const LockHolder& who);

    QString path;
    LockHolder holder;
};

/// The one writer of a file: held from construction to destruction, by `<file>.lock` beside it, with
/// `<file>.lock-holder` naming the holder for those who find it taken. A lock whose process has ended (crash,
/// kill) is taken over. One held on another machine never ends by itself, since its process cannot be seen
/// from here: the person decides, by removeForeign().
/// Readers take no lock.
class FileLock {
public:
    /// Throws LockedError when somebody holds it, FileError when no lock can be made there.
    FileLock(const QString& filePath, const Clock& clock);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Removes a lock that another machine left behind. False when it is held on this machine or by a process
    /// that still has it open.
    static bool removeForeign(const QString& filePath);

private:
    QString m_path;
    QLockFile m_lock;
};

} // namespace base
