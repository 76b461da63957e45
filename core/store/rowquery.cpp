// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowquery.h"

#include "core/store/rowstate.h"
#include "core/store/schema.h"

#include <algorithm>

namespace store {

namespace {

QByteArray selectOf(const domain::KindInfo& kind, const QByteArray& condition,
                    RowQuery::Which which = RowQuery::Which::Live)
{
    QByteArray sql = "SELECT id";
    for (const auto& column : kind.columns)
        sql += ", " + schema::quoted(column.name);
    const QByteArray states = which == RowQuery::Which::Live ? " WHERE _state = 1" : " WHERE _state <> 0";
    return sql + " FROM " + schema::quoted(kind.name) + states + condition + " ORDER BY id";
}

std::size_t columnIndex(const domain::KindInfo& kind, std::string_view name)
{
    const auto at = std::find_if(kind.columns.begin(), kind.columns.end(),
                                 [=](const domain::ColumnInfo& column) { return column.name == name; });
    Q_ASSERT_X(at != kind.columns.end(), "RowQuery", "no such column");
    return static_cast<std::size_t>(at - kind.columns.begin());
}

QByteArray conditionOf(const domain::KindInfo& kind, std::string_view column, const base::Cell& value)
{
    if (column.empty())
        return {};
    // IS would find both, but keeps the index from being used
    return " AND " + schema::quoted(kind.columns[columnIndex(kind, column)].name) +
           (base::isAbsent(value) ? " IS NULL" : " = ?1");
}

} // namespace

RowQuery::RowQuery(View view, const domain::KindInfo& kind, std::string_view column, const base::Cell& value)
    : m_statement(view.database->cached(selectOf(kind, conditionOf(kind, column, value))))
    , m_cells(kind.columns.size())
{
    if (!column.empty() && !base::isAbsent(value))
        m_statement->bind(1, value);
    collectShipped(view, kind, column, value);
}

RowQuery::RowQuery(View view, const domain::KindInfo& kind, const base::Uuid& id, Which which)
    : m_statement(view.database->cached(selectOf(kind, " AND id = ?1", which)))
    , m_cells(kind.columns.size())
{
    m_statement->bind(1, id);
    if (!view.shipped)
        return;
    const auto& rows = view.shipped->rows(kind.number);
    const auto found = rows.find(id);
    if (found != rows.end() && !isReplaced(view, kind, id))
        m_shipped.emplace_back(id, &found->second);
}

void RowQuery::collectShipped(View view, const domain::KindInfo& kind, std::string_view column,
                              const base::Cell& value)
{
    if (!view.shipped)
        return;
    for (const auto& [id, cells] : view.shipped->rows(kind.number))
        if ((column.empty() || cells[columnIndex(kind, column)] == value) && !isReplaced(view, kind, id))
            m_shipped.emplace_back(id, &cells);
}

bool RowQuery::isReplaced(View view, const domain::KindInfo& kind, const base::Uuid& id) const
{
    const auto row =
        view.database->cached("SELECT _state FROM " + schema::quoted(kind.name) + " WHERE id = ?1");
    row->bind(1, id);
    return row->step() && row->integer(0) != static_cast<int>(RowState::Awaiting);
}

bool RowQuery::next()
{
    if (m_nextShipped < m_shipped.size()) {
        const auto& [id, cells] = m_shipped[m_nextShipped++];
        m_id = id;
        m_cells = *cells;
        return true;
    }
    if (!m_statement->step())
        return false;
    m_id = m_statement->uuid(0).value_or(base::Uuid());
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] = m_statement->cell(static_cast<int>(i) + 1);
    return true;
}

} // namespace store
