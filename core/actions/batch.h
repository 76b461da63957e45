// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/base/progress.h"
#include "core/domain/record/describe.h"

#include <vector>

namespace actions {

/// Records to be written by one action, such as those of a table import or a generated city. Holds cells, so
/// that it can carry hundreds of thousands.
class RecordBatch {
public:
    /// A new record; its id must be set.
    template <domain::Record R>
    void add(const R& record)
    {
        Q_ASSERT(!record.id.isNull());
        m_rows.push_back(
            {domain::kindOf<R>().number, Change::Add, record.id.uuid(), domain::toCells(record)});
    }
    template <domain::Record R>
    void update(const R& record)
    {
        m_rows.push_back(
            {domain::kindOf<R>().number, Change::Update, record.id.uuid(), domain::toCells(record)});
    }
    template <domain::Record R>
    void remove(const base::Id<R>& id)
    {
        m_rows.push_back({domain::kindOf<R>().number, Change::Remove, id.uuid(), {}});
    }

    enum class Change { Add, Update, Remove };
    struct Row {
        quint16 kind;
        Change change;
        base::Uuid id;
        std::vector<base::Cell> cells;
    };
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    std::vector<Row> m_rows;
};

/// Writes a batch as one undoable action under a label of codes.h, in the order given. Parents stand before
/// the records that name them, in the batch or in the file: "unknown-record" with the kind otherwise, and
/// nothing is written. `count` is what the label names ("24 Zimmer"); 0: number of rows. Stopping writes
/// nothing (base::Stopped).
[[nodiscard]] Outcome writeBatch(store::File& file, const QString& label, const RecordBatch& batch,
                                 int count = 0, const base::Progress& progress = {});

} // namespace actions
