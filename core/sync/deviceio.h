// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QIODevice;

namespace syncing {

/// The next bytes of an open device, fewer than `count` only at its end. Throws base::FileError.
[[nodiscard]] QByteArray readUpTo(QIODevice& device, qint64 count);

/// Writes all the bytes. Throws base::FileError.
void writeAll(QIODevice& device, QByteArrayView bytes);

} // namespace syncing
