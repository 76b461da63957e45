// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/persontimeline.h"

namespace desk {

void PersonTimeline::set(const base::Uuid& id, const Row& row)
{
    const Index number = m_ids.intern(id);
    if (number == m_rowOf.size()) {
        m_rowOf.push_back(append(id, row));
        return;
    }
    const Row known = m_rows[m_rowOf[number]];
    if (known.person == row.person) {
        change(m_rowOf[number], row);
        return;
    }
    change(m_rowOf[number], {known.person, known.value, 0, 0});
    m_rowOf[number] = append(id, row);
}

void PersonTimeline::remove(const base::Uuid& id)
{
    const Index number = m_ids.find(id);
    if (number == NoIndex)
        return;
    const Row& known = m_rows[m_rowOf[number]];
    change(m_rowOf[number], {known.person, known.value, 0, 0});
}

void PersonTimeline::change(Index row, const Row& value)
{
    m_rows[row] = value;
    Newest& newest = m_newest[value.person];
    if (newest.isOnly)
        newest = {value.value, value.from, value.to, true};
}

Index PersonTimeline::searchOn(Index person, base::DayNumber on) const
{
    Index best = NoIndex;
    for (Index at = m_chain.first(person); at != NoIndex; at = m_chain.next(at)) {
        const Row& row = m_rows[at];
        if (row.from > on || on >= row.to)
            continue;
        if (best == NoIndex || row.from > m_rows[best].from ||
            (row.from == m_rows[best].from && m_idOfRow[at] > m_idOfRow[best]))
            best = at;
    }
    return best == NoIndex ? NoIndex : m_rows[best].value;
}

void PersonTimeline::reserve(std::size_t rows)
{
    m_ids.reserve(rows);
    m_rowOf.reserve(rows);
    m_idOfRow.reserve(rows);
    m_rows.reserve(rows);
}

Index PersonTimeline::append(const base::Uuid& id, const Row& row)
{
    const auto number = static_cast<Index>(m_rows.size());
    m_rows.push_back(row);
    m_idOfRow.push_back(id);
    if (row.person >= m_newest.size())
        m_newest.resize(std::max<std::size_t>(row.person + 1, m_newest.size() * 2));
    const bool isOnly = m_chain.first(row.person) == NoIndex;
    m_newest[row.person] = {row.value, row.from, row.to, isOnly};
    m_chain.append(number, row.person);
    return number;
}

} // namespace desk
