// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recompute.h"

#include "core/domain/record/kinds.h"
#include "core/store/merge.h"
#include "core/store/rowstore.h"
#include "core/store/schema.h"

#include <QScopeGuard>

namespace store {

namespace {

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
    file.rows().setKnown([&](const OpRef& op) { return op < now && journal.isKnown(op); });
    const auto forget = qScopeGuard([&] { file.rows().setKnown({}); });
    db::Statement all(database, "SELECT id, kind, row FROM op ORDER BY id");
    while (all.step()) {
        now = OpRef::ofKey(all.int64(0));
        if (all.integer(1) == ErasureKind)
            file.rows().erase(domain::turned(all.uuid(2).value_or(base::Uuid())));
        if (!journal.isKnown(now))
            continue;
        const auto op = journal.get(now);
        const auto secret = file.rows().strandedSecret(op.header.row);
        file.rows().apply(op, file.rows().stateOf(op.header.kind, op.header.row),
                          secret ? &*secret : nullptr);
    }
    file.requestFullIndex(); // rows that no longer have an op are not met above
}

void recomputeAll(File& file)
{
    WriteScope scope(file);
    recomputeRows(file);
    scope.commit();
}

} // namespace store
