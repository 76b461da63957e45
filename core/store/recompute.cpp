// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recompute.h"

#include "core/domain/record/kinds.h"
#include "core/store/merge.h"
#include "core/store/rowstore.h"
#include "core/store/schema.h"

#include <tuple>

namespace store {

namespace {

std::tuple<int, int, qint64> keyOf(const OpRef& op)
{
    return {op.device, op.epoch, op.seq};
}

void clearRows(db::Database& database)
{
    for (const domain::KindInfo* kind : domain::allKinds()) {
        QByteArray sql = "UPDATE " + schema::quoted(kind->name) + " SET _state = 0, _heads = x''";
        for (const auto& column : kind->columns)
            sql += ", " + schema::quoted(column.name) + " = NULL";
        database.execute(sql);
    }
    database.execute("DELETE FROM op_contested");
}

} // namespace

void recomputeRows(File& file)
{
    db::Database& database = file.database();
    Journal& journal = file.journal();
    clearRows(database);
    OpRef now;
    file.rows().setKnown([&](const OpRef& op) { return keyOf(op) < keyOf(now) && journal.isKnown(op); });
    db::Statement all(database, "SELECT device, epoch, seq FROM op ORDER BY device, epoch, seq");
    while (all.step()) {
        now = {all.integer(0), all.integer(1), all.int64(2)};
        if (!journal.isKnown(now))
            continue;
        const auto op = journal.find(now);
        const auto secret = file.rows().strandedSecret(op->header.row);
        file.rows().apply(*op, secret ? &*secret : nullptr);
    }
    file.rows().setKnown({});
}

void recomputeAll(File& file)
{
    WriteScope scope(file);
    recomputeRows(file);
    scope.commit();
}

} // namespace store
