// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/base/id.h"
#include "core/db/database.h"

#include <optional>

namespace store::meta {

inline constexpr QLatin1String Device("device");             ///< this copy's id, 16 bytes
inline constexpr QLatin1String Epoch("epoch");               ///< counts up when this copy was restored
inline constexpr QLatin1String Network("network");           ///< shared by all copies of one file, 16 bytes
inline constexpr QLatin1String LastHlc("hlc");               ///< the latest clock value written or read
inline constexpr QLatin1String Materialised("materialised"); ///< see schema::materialisedSet()
inline constexpr QLatin1String SearchVersion("search");      ///< present while the search index is whole
inline constexpr QLatin1String Restored("restored"); ///< present until a restored copy is first opened
inline constexpr QLatin1String ToErase("erase");     ///< ids to erase when a restored copy is first opened

/// What a file says about itself under one of the keys above: local, never exported.
/// Absent where nothing was set.
[[nodiscard]] base::Cell value(db::Database& database, QLatin1String key);
/// 0 where nothing or no number was set.
[[nodiscard]] qint64 number(db::Database& database, QLatin1String key);
/// Absent where nothing or no id was set.
[[nodiscard]] std::optional<base::Uuid> uuid(db::Database& database, QLatin1String key);
void set(db::Database& database, QLatin1String key, const base::Cell& value);
void clear(db::Database& database, QLatin1String key);

} // namespace store::meta
