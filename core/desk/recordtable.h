// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/idindex.h"
#include "core/domain/record/describe.h"

#include <unordered_map>

namespace desk {

/// The records of a small kind, whole, found by id. Removed records leave no gap: rows may change numbers at
/// a removal.
template <domain::Record R>
class RecordTable {
public:
    void set(const R& record)
    {
        const auto at = m_rowOf.find(record.id);
        if (at != m_rowOf.end()) {
            m_rows[at->second] = record;
            return;
        }
        m_rowOf.emplace(record.id, static_cast<Index>(m_rows.size()));
        m_rows.push_back(record);
    }
    void remove(const base::Id<R>& id)
    {
        const auto at = m_rowOf.find(id);
        if (at == m_rowOf.end())
            return;
        const Index row = at->second;
        m_rowOf.erase(at);
        if (row + 1 < m_rows.size()) {
            m_rows[row] = std::move(m_rows.back());
            m_rowOf[m_rows[row].id] = row;
        }
        m_rows.pop_back();
    }
    void replaceAll(std::vector<R> records)
    {
        m_rowOf.clear();
        m_rows = std::move(records);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rowOf.emplace(m_rows[i].id, static_cast<Index>(i));
    }
    [[nodiscard]] const std::vector<R>& rows() const { return m_rows; }
    [[nodiscard]] const R* find(const base::Id<R>& id) const
    {
        const auto at = m_rowOf.find(id);
        return at == m_rowOf.end() ? nullptr : &m_rows[at->second];
    }

private:
    std::vector<R> m_rows;
    std::unordered_map<base::Id<R>, Index> m_rowOf;
};

} // namespace desk
