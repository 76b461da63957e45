// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/batch.h"

#include "core/actions/references.h"
#include "core/domain/record/kinds.h"
#include "core/store/write.h"

namespace actions {

namespace {

constexpr std::size_t ProgressStep = 1024;

base::Problems problemsOfBatch(store::View view, const RecordBatch& batch)
{
    base::Problems problems;
    std::set<base::Uuid> made;
    for (const RecordBatch::Row& row : batch.rows()) {
        if (row.change == RecordBatch::Change::Remove)
            continue;
        const base::Problems missing = referenceProblems(view, *domain::findKind(row.kind), row.cells, made);
        problems.insert(problems.end(), missing.begin(), missing.end());
        const base::Problems size = sizeProblems(*domain::findKind(row.kind), row.cells);
        problems.insert(problems.end(), size.begin(), size.end());
        made.insert(row.id);
    }
    return problems;
}

void writeRow(store::Write& write, const RecordBatch::Row& row)
{
    switch (row.change) {
    case RecordBatch::Change::Add:
        write.insertRow(row.kind, row.id, row.cells);
        break;
    case RecordBatch::Change::Update:
        write.updateRow(row.kind, row.id, row.cells);
        break;
    case RecordBatch::Change::Remove:
        write.removeRow(row.kind, row.id);
        break;
    }
}

} // namespace

Outcome writeBatch(store::File& file, const QString& label, const RecordBatch& batch, int count,
                   const base::Progress& progress)
{
    Outcome outcome;
    outcome.problems = problemsOfBatch(file, batch);
    if (!outcome.ok() || batch.isEmpty())
        return outcome;
    store::Write write(file, label);
    const auto& rows = batch.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % ProgressStep == 0)
            progress.step(static_cast<qint64>(i), static_cast<qint64>(rows.size()));
        writeRow(write, rows[i]);
    }
    write.setCount(count > 0 ? count : static_cast<int>(rows.size()));
    outcome.action = write.commit();
    return outcome;
}

} // namespace actions
