// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

// The calls into the operating system that Qt does not cover by one function.

/// The login name of the person, "" when the system does not say.
[[nodiscard]] QString userName();
[[nodiscard]] QString hostName();

/// Bytes this person may still write where `path` (a file or directory, there or not yet) lies. A place the
/// system knows nothing about counts as unlimited.
[[nodiscard]] qint64 freeBytes(const QString& path);

/// Waits until the content of a file has reached the disk. Throws FileError.
void syncFile(const QString& path);
/// Waits until names made or changed in a directory have reached the disk. Does nothing where the system
/// cannot (Windows). Throws FileError.
void syncDirectory(const QString& path);
/// Puts `from` in the place of `to` in one step; `to` may exist. Throws FileError.
void moveOver(const QString& from, const QString& to);
/// Puts `from` in the place of `to` in one step and waits until that has reached the disk; `to` may exist.
/// Both must lie in one directory. Throws FileError.
void replaceFile(const QString& from, const QString& to);

} // namespace base
