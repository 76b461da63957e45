// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace report {

/// Writes a finished report as base::writeWhole() does, but over no Lotsenbuch: base::OccupiedError.
void writeFile(const QString& path, const QByteArray& content);

} // namespace report
