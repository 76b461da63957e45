// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/persontimeline.h"
#include "core/domain/stay/stay.h"
#include "core/stats/staycolumns.h"

#include <map>
#include <set>

namespace desk {

/// A planned stay: a place held for a person who may not be there yet.
struct PlannedStay {
    Index person = NoIndex;
    Index site = NoIndex;
    Index room = NoIndex;
    base::DayNumber from = 0;
    base::DayNumber to = 0;
};

/// All stays, packed. Actual stays stand in columns for scanning; planned ones, which are few, apart. Keeps
/// which persons have stays that overlap, so that nobody is counted twice at one site.
class StayTable {
public:
    struct Row {
        Index site = NoIndex;
        Index room = NoIndex;
        Index person = NoIndex;
        base::DayNumber from = 0;
        base::DayNumber to = 0;
        domain::StayKind kind = domain::StayKind::Actual;
    };

    /// Inserts or replaces the stay of an id.
    void set(const base::Uuid& id, const Row& row);
    void remove(const base::Uuid& id);
    void reserve(std::size_t rows);

    [[nodiscard]] stats::StayView actual() const { return m_columns.view(); }
    [[nodiscard]] const std::map<Index, PlannedStay>& planned() const { return m_planned; }
    [[nodiscard]] const base::Uuid& idOf(Index row) const { return m_idOfRow[row]; }
    /// An emptied row is one whose stay was removed, planned or moved to another row; a stay of no night is
    /// none.
    [[nodiscard]] bool isLive(Index row) const { return m_live[row] != 0; }
    /// Persons of whom some stays overlap, anywhere.
    [[nodiscard]] const std::set<Index>& overlapping() const { return m_overlapping; }
    [[nodiscard]] bool overlaps(Index person) const
    {
        return person < m_overlapFlag.size() && m_overlapFlag[person] != 0;
    }

    /// Live actual stays of a person, latest recorded first.
    template <class Visit>
    void visitPerson(Index person, Visit visit) const
    {
        for (Index at = m_chain.first(person); at != NoIndex; at = m_chain.next(at))
            if (m_live[at])
                visit(at);
    }

private:
    Index append(const base::Uuid& id, Index person);
    void clear(Index row);
    void noteOverlaps(Index person);

    IdIndex m_ids;
    std::vector<Index> m_rowOf;
    std::vector<base::Uuid> m_idOfRow;
    stats::StayColumns m_columns;
    std::vector<quint8> m_live;
    std::map<Index, PlannedStay> m_planned; ///< by row
    PersonChain m_chain;
    std::set<Index> m_overlapping;
    std::vector<quint8> m_overlapFlag;
};

} // namespace desk
