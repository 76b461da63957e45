// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace db {
class Database;
}

namespace store {

class File;
struct Chain;

/// Rows of which something has arrived, but not their beginning.
[[nodiscard]] qint64 countAwaiting(const File& file);
/// Live rows of all kinds, but never counts further than `enough`.
[[nodiscard]] qint64 countLive(const File& file, qint64 enough);
/// Ops of a chain that count nowhere because two branches of it exist: those of both.
[[nodiscard]] qint64 countQuarantined(const File& file, const Chain& chain);
/// True if anything but actions, devices, people who use the tool and settings was ever recorded here.
[[nodiscard]] bool hasOwnRecords(db::Database& database);

} // namespace store
