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

bool isVersion(store::File& file, const ChosenVersion& choice)
{
    const auto conflict = store::conflictAt(file, choice.entry);
    return conflict && std::any_of(conflict->versions.begin(), conflict->versions.end(),
                                   [&](const auto& version) { return version.cells == choice.version; });
}

/// What hinders the choice.
std::optional<base::Problem> hindranceTo(store::File& file, const ChosenVersion& choice)
{
    const auto& [kindNumber, row, registerNumber] = choice.entry;
    const domain::KindInfo* kind = domain::findKind(kindNumber);
    if (!kind || (registerNumber != 0 && !store::RowQuery(file, *kind, row).next()))
        return error("record-gone", "");
    return isVersion(file, choice) ? std::nullopt : std::optional(error("version-gone", ""));
}

void resolve(store::Write& write, const ChosenVersion& choice)
{
    write.resolve(choice.entry.kind, choice.entry.row, choice.entry.registerNumber, choice.version);
}

} // namespace

Outcome resolveConflict(store::File& file, const store::RowName& row, int registerNumber,
                        const std::vector<base::Cell>& version)
{
    Outcome outcome;
    const ChosenVersion choice{{row.kind, row.id, registerNumber}, version};
    if (const auto hindrance = hindranceTo(file, choice)) {
        outcome.problems.push_back(*hindrance);
        return outcome;
    }
    auto write = writeAbout(file, "resolve-conflict", row);
    resolve(write, choice);
    outcome.action = write.commit();
    return outcome;
}

ConflictsSettled resolveConflicts(store::File& file, std::span<const ChosenVersion> choices)
{
    ConflictsSettled done;
    store::Write write(file, QStringLiteral("resolve-conflict"));
    for (const ChosenVersion& choice : choices) {
        if (hindranceTo(file, choice))
            continue;
        if (done.settled == 0)
            write.setSubject({choice.entry.kind, choice.entry.row});
        resolve(write, choice);
        ++done.settled;
    }
    write.setCount(done.settled);
    done.action = write.commit();
    return done;
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
