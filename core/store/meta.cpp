// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meta.h"

namespace store::meta {

base::Cell value(db::Database& database, QLatin1String key)
{
    const auto statement = database.cached("SELECT value FROM meta WHERE key = ?1");
    statement->bindAll(key);
    return statement->step() ? statement->cell(0) : base::Cell();
}

qint64 number(db::Database& database, QLatin1String key)
{
    const base::Cell cell = value(database, key);
    const auto* found = std::get_if<qint64>(&cell);
    return found ? *found : 0;
}

std::optional<base::Uuid> uuid(db::Database& database, QLatin1String key)
{
    const base::Cell cell = value(database, key);
    const auto* bytes = std::get_if<QByteArray>(&cell);
    return bytes ? base::Uuid::fromBytes(*bytes) : std::nullopt;
}

void set(db::Database& database, QLatin1String key, const base::Cell& value)
{
    database.cached("INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)")->bindAll(key, value).run();
}

void clear(db::Database& database, QLatin1String key)
{
    database.cached("DELETE FROM meta WHERE key = ?1")->bindAll(key).run();
}

} // namespace store::meta
