// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/desk/idindex.h"

namespace desk {

/// Rows that belong to persons, linked per person: head and next are row numbers. Rows are never unlinked
/// but emptied, and keep their person.
class PersonChain {
public:
    /// Links a new row, which must be the next row number.
    void append(Index row, Index person)
    {
        if (person >= m_heads.size())
            m_heads.resize(std::max<std::size_t>(person + 1, m_heads.size() * 2), NoIndex);
        Q_ASSERT(row == m_next.size());
        m_next.push_back(m_heads[person]);
        m_heads[person] = row;
    }
    [[nodiscard]] Index first(Index person) const
    {
        return person < m_heads.size() ? m_heads[person] : NoIndex;
    }
    [[nodiscard]] Index next(Index row) const { return m_next[row]; }

private:
    std::vector<Index> m_heads;
    std::vector<Index> m_next;
};

/// Dated facts about persons, packed: which value holds for a person on a day. Used for the household of a
/// membership, the residence status, the benefit regime and presence entries (which hold from their day on).
class PersonTimeline {
public:
    struct Row {
        Index person = NoIndex;
        Index value = NoIndex;
        base::DayNumber from = 0;
        base::DayNumber to = 0;
    };

    /// Inserts or replaces the row of an id. A row that changes its person is emptied and a new one linked.
    void set(const base::Uuid& id, const Row& row);
    void remove(const base::Uuid& id);

    /// The value that holds on the day; of several the one that began last, then the larger id; NoIndex if
    /// none.
    [[nodiscard]] Index valueOn(Index person, base::DayNumber on) const
    {
        if (person >= m_newest.size())
            return NoIndex;
        const Newest& newest = m_newest[person];
        if (newest.isOnly)
            return newest.from <= on && on < newest.to ? newest.value : NoIndex;
        return searchOn(person, on);
    }
    /// Calls visit(row) for each row of the person that has days, in no order.
    template <class Visit>
    void visitPerson(Index person, Visit visit) const
    {
        for (Index at = m_chain.first(person); at != NoIndex; at = m_chain.next(at))
            if (m_rows[at].from < m_rows[at].to)
                visit(m_rows[at]);
    }
    void reserve(std::size_t rows);

private:
    /// The row of a person who has only one, where it is found with one look.
    struct Newest {
        Index value = NoIndex;
        base::DayNumber from = 0;
        base::DayNumber to = 0;
        bool isOnly = true;
    };

    Index append(const base::Uuid& id, const Row& row);
    void change(Index row, const Row& value);
    [[nodiscard]] Index searchOn(Index person, base::DayNumber on) const;

    IdIndex m_ids;
    std::vector<Index> m_rowOf; ///< by number in m_ids
    std::vector<base::Uuid> m_idOfRow;
    std::vector<Row> m_rows;
    PersonChain m_chain;
    std::vector<Newest> m_newest; ///< by person
};

} // namespace desk
