// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QIODevice;

namespace syncing {

/// Writes a file by a temporary one, flushed to the disk and renamed at the end: the path holds either what
/// it held or the whole new file. Throws base::FileError and what `write` throws; then the path is as before.
void writeFileWhole(const QString& path, const std::function<void(QIODevice&)>& write);

} // namespace syncing
