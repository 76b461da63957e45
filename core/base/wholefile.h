// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace base {

/// Writes a file by a temporary one, flushed to the disk and renamed at the end: the path holds either what
/// it held or the whole new file. What is no file, such as a pipe or a device, is written to directly.
/// Throws FileError, and what `write` throws; then the path is as before. What must not be written over is
/// for the caller to know (db::refuseDatabase()).
void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write);

/// The same with the content at hand.
void writeWhole(const QString& path, const QByteArray& content);

} // namespace base
