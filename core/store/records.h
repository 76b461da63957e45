// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowquery.h"

#include <optional>
#include <string_view>
#include <vector>

namespace store {

/// A live row whose cells make no valid record (two halves of a merge, a value of a later version). Kept,
/// shown as a finding, never computed with.
struct BrokenRow {
    quint16 kind = 0;
    base::Uuid id;
    std::vector<base::Cell> cells; ///< order of KindInfo::columns
};

/// The live records of one kind, shipped ones included. Lists are in the order in which records were made.
/// Nothing here throws because of what the data are: rows that make no record are skipped and collected.
/// Works on a File or a Reader; throws db::DatabaseError.
template <domain::Record R>
class Records {
public:
    Records(View view) // NOLINT(google-explicit-constructor): Records<Room>(file)
        : m_view(view)
    {}

    [[nodiscard]] std::optional<R> find(const base::Id<R>& id) { return one(id, RowQuery::Which::Live); }
    /// Also a deleted one, as it was last; never an erased one.
    [[nodiscard]] std::optional<R> findDeletedToo(const base::Id<R>& id)
    {
        return one(id, RowQuery::Which::DeletedToo);
    }
    [[nodiscard]] std::vector<R> list() { return collect(RowQuery(m_view, domain::kindOf<R>())); }

    /// The records whose register holds this value; for references the index is used. The register must have
    /// one cell (ids, numbers, texts, codes) or be named by its column ("address_street").
    template <class V>
    [[nodiscard]] std::vector<R> listWhere(std::string_view column, const V& value)
    {
        base::Cell cells[domain::Codec<V>::cells.size()];
        domain::Codec<V>::write(value, cells);
        return collect(RowQuery(m_view, domain::kindOf<R>(), column, cells[0]));
    }
    /// Calls `visit(const R&)` for each record without keeping them all.
    template <class Visit>
    void forEach(Visit visit)
    {
        for (RowQuery query(m_view, domain::kindOf<R>()); query.next();)
            if (const auto record = read(query))
                visit(*record);
    }
    /// Number of live rows, broken ones included.
    [[nodiscard]] qint64 count()
    {
        qint64 rows = 0;
        if (m_view.shipped && !m_view.shipped->rows(domain::kindOf<R>().number).empty()) {
            for (RowQuery query(m_view, domain::kindOf<R>()); query.next();)
                ++rows;
            return rows;
        }
        return m_view.database->int64("SELECT count(*) FROM \"" +
                                      QByteArray::fromStdString(domain::kindOf<R>().name) +
                                      "\" WHERE _state = 1");
    }

    /// What was skipped since this object was made.
    [[nodiscard]] const std::vector<BrokenRow>& broken() const { return m_broken; }

private:
    std::optional<R> one(const base::Id<R>& id, RowQuery::Which which)
    {
        RowQuery query(m_view, domain::kindOf<R>(), id.uuid(), which);
        return query.next() ? read(query) : std::nullopt;
    }
    std::vector<R> collect(RowQuery&& query)
    {
        std::vector<R> records;
        while (query.next())
            if (auto record = read(query))
                records.push_back(std::move(*record));
        return records;
    }
    std::optional<R> read(const RowQuery& query)
    {
        auto record = domain::fromCells<R>(base::Id<R>(query.id()), query.cells());
        if (!record)
            m_broken.push_back({domain::kindOf<R>().number, query.id(),
                                std::vector<base::Cell>(query.cells().begin(), query.cells().end())});
        return record;
    }

    View m_view;
    std::vector<BrokenRow> m_broken;
};

} // namespace store
