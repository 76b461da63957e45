// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filecounts.h"

#include "core/domain/record/kinds.h"
#include "core/domain/record/log.h"
#include "core/store/chains.h"
#include "core/store/file.h"
#include "core/store/schema.h"

namespace store {

qint64 countAwaiting(const File& file)
{
    qint64 rows = 0;
    for (const domain::KindInfo* kind : domain::allKinds())
        rows += file.database().int64("SELECT count(*) FROM " + schema::quoted(kind->name) +
                                      " WHERE _state = 0 AND _state <> 1 AND _heads <> x''");
    return rows;
}

qint64 countLive(const File& file, qint64 enough)
{
    qint64 rows = 0;
    for (const domain::KindInfo* kind : domain::allKinds()) {
        if (rows >= enough)
            break;
        rows += file.database().int64("SELECT count(*) FROM (SELECT 1 FROM " + schema::quoted(kind->name) +
                                      " WHERE _state = 1 LIMIT " + QByteArray::number(enough - rows) + ")");
    }
    return rows;
}

qint64 countQuarantined(const File& file, const Chain& chain)
{
    const auto row = file.database().cached("SELECT count(*) FROM op_quarantine WHERE chain = ?1");
    row->bindAll(chain.index);
    return chain.beyondFork() + (row->step() ? row->int64(0) : 0);
}

bool hasOwnRecords(db::Database& database)
{
    const auto found = database.cached("SELECT 1 FROM op WHERE kind > ?1 LIMIT 1");
    found->bindAll(int{domain::Setting::describe().kind});
    return found->step();
}

} // namespace store
