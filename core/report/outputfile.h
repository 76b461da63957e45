// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace report {

/// Writes a whole file or leaves what was there. Throws base::FileError.
void writeFile(const QString& path, const QByteArray& content);

} // namespace report
