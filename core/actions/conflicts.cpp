// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/conflicts.h"

#include "core/actions/check.h"
#include "core/actions/references.h"
#include "core/domain/record/kinds.h"
#include "core/store/dangling.h"
#include "core/store/rowquery.h"
#include "core/store/write.h"

#include <algorithm>

namespace actions {

namespace {

store::Write writeAbout(store::File& file, const char* label, const store::RowName& row)
{
    return store::Write(file, QLatin1String(label), store::Subject{row.kind, row.id});
}

bool isDeletedInConflict(store::File& file, const store::RowName& row)
{
    const auto rows = store::deletedInConflict(file);
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

/// True for a row whose values make no record.
bool isBroken(store::File& file, const domain::KindInfo& kind, const base::Uuid& id)
{
    store::RowQuery query(file, kind, id);
    return query.next() && !kind.isReadable(query.cells());
}

/// True if `row` stands on that side of a reference to a deleted record.
bool isIn(const std::vector<store::DanglingReference>& references,
          store::RowName store::DanglingReference::*side, const store::RowName& row)
{
    return std::any_of(references.begin(), references.end(),
                       [&](const auto& reference) { return reference.*side == row; });
}

bool isVersion(store::File& file, const store::RowName& row, int registerNumber,
               const std::vector<base::Cell>& value)
{
    const auto all = store::conflicts(file);
    return std::any_of(all.begin(), all.end(), [&](const store::Conflict& conflict) {
        return conflict.kind == row.kind && conflict.row == row.id &&
               conflict.registerNumber == registerNumber &&
               std::any_of(conflict.versions.begin(), conflict.versions.end(),
                           [&](const auto& version) { return version.cells == value; });
    });
}

} // namespace

Outcome resolveConflict(store::File& file, const store::RowName& row, int registerNumber,
                        const std::vector<base::Cell>& version)
{
    Outcome outcome;
    const domain::KindInfo* kind = domain::findKind(row.kind);
    if (!kind || (registerNumber != 0 && !store::RowQuery(file, *kind, row.id).next()))
        outcome.problems.push_back(error("record-gone", ""));
    else if (!isVersion(file, row, registerNumber, version))
        outcome.problems.push_back(error("version-gone", ""));
    if (!outcome.ok())
        return outcome;
    auto write = writeAbout(file, "resolve-conflict", row);
    write.resolve(row.kind, row.id, registerNumber, version);
    outcome.action = write.commit();
    return outcome;
}

Outcome keepRecord(store::File& file, const store::RowName& row)
{
    Outcome outcome;
    if (!isDeletedInConflict(file, row) &&
        !isIn(store::danglingReferences(file), &store::DanglingReference::deleted, row))
        outcome.problems.push_back(error("not-in-question", ""));
    if (!outcome.ok())
        return outcome;
    auto write = writeAbout(file, "keep-record", row);
    write.undeleteRow(row.kind, row.id);
    outcome.action = write.commit();
    return outcome;
}

Outcome confirmDeletion(store::File& file, const store::RowName& row)
{
    Outcome outcome;
    if (!isDeletedInConflict(file, row)) {
        const domain::KindInfo* kind = domain::findKind(row.kind);
        const bool isWrong =
            kind && (isBroken(file, *kind, row.id) ||
                     isIn(store::danglingReferences(file), &store::DanglingReference::row, row));
        const int uses = isWrong ? usesOf(file, *kind, row.id) : 0;
        if (!isWrong)
            outcome.problems.push_back(error("not-in-question", ""));
        else if (uses > 0)
            outcome.problems.push_back(error("still-in-use", "", {QString::number(uses)}));
    }
    if (!outcome.ok())
        return outcome;
    auto write = writeAbout(file, "confirm-deletion", row);
    write.removeRow(row.kind, row.id);
    outcome.action = write.commit();
    return outcome;
}

} // namespace actions
