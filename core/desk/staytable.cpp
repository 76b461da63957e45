// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/staytable.h"

namespace desk {

void StayTable::set(const base::Uuid& id, const Row& row)
{
    const Index number = m_ids.intern(id);
    if (number == m_rowOf.size()) {
        m_rowOf.push_back(append(id, row.person));
    } else if (m_columns.person[m_rowOf[number]] != row.person) {
        const Index former = m_rowOf[number];
        clear(former);
        noteOverlaps(m_columns.person[former]);
        m_rowOf[number] = append(id, row.person);
    }
    const Index at = m_rowOf[number];
    clear(at);
    m_columns.site[at] = row.site;
    m_columns.room[at] = row.room;
    if (row.kind == domain::StayKind::Planned) {
        m_planned[at] = {row.person, row.site, row.room, row.from, row.to};
    } else {
        m_columns.from[at] = row.from;
        m_columns.to[at] = row.to;
        m_live[at] = 1;
    }
    noteOverlaps(row.person);
}

void StayTable::remove(const base::Uuid& id)
{
    const Index number = m_ids.find(id);
    if (number == NoIndex)
        return;
    clear(m_rowOf[number]);
    noteOverlaps(m_columns.person[m_rowOf[number]]);
}

void StayTable::reserve(std::size_t rows)
{
    m_ids.reserve(rows);
    m_rowOf.reserve(rows);
    m_idOfRow.reserve(rows);
    m_columns.reserve(rows);
    m_live.reserve(rows);
}

Index StayTable::append(const base::Uuid& id, Index person)
{
    const Index row = m_columns.append(0, NoIndex, person, 0, 0);
    m_idOfRow.push_back(id);
    m_live.push_back(0);
    m_chain.append(row, person);
    if (person >= m_overlapFlag.size())
        m_overlapFlag.resize(std::max<std::size_t>(person + 1, m_overlapFlag.size() * 2));
    return row;
}

void StayTable::clear(Index row)
{
    if (!m_live[row])
        m_planned.erase(row);
    m_live[row] = 0;
    m_columns.from[row] = 0;
    m_columns.to[row] = 0;
}

void StayTable::noteOverlaps(Index person)
{
    const auto& from = m_columns.from;
    const auto& to = m_columns.to;
    bool found = false;
    for (Index a = m_chain.first(person); a != NoIndex && !found; a = m_chain.next(a))
        for (Index b = m_chain.next(a); b != NoIndex && !found; b = m_chain.next(b))
            found = std::max(from[a], from[b]) < std::min(to[a], to[b]);
    if (found == (m_overlapFlag[person] != 0))
        return;
    m_overlapFlag[person] = found ? 1 : 0;
    if (found)
        m_overlapping.insert(person);
    else
        m_overlapping.erase(person);
}

} // namespace desk
