// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/check.h"
#include "core/actions/placement.h"
#include "core/store/view.h"

#include <map>
#include <set>

namespace actions {

/// Checks one placement against the must-rules, reading only the site concerned. Lives for one call.
class PlacementCheck {
public:
    PlacementCheck(store::View view, const Placement& placement);

    /// What can never be: no value, no persons, records that are gone.
    [[nodiscard]] base::Problems impossible() const { return m_impossible; }
    /// What a must-rule forbids, as errors.
    [[nodiscard]] base::Problems forbidden();
    /// The shares with persons filled in. Only when nothing is impossible.
    [[nodiscard]] const std::vector<RoomShare>& shares() const { return m_shares; }

private:
    struct RoomUse {
        int living = 0; ///< present, planned or reserved for others
        int women = 0;
        int men = 0;
        std::map<base::Id<domain::Household>, int> households; ///< null id: somebody without one
    };

    void fillShares();
    void readSite();
    void countStay(const domain::Stay& stay);
    void checkSite(base::Problems& problems);
    void checkRoom(const RoomShare& share, base::Problems& problems);
    void checkDesignation(const domain::Room& room, const RoomUse& use, const RoomShare& share,
                          base::Problems& problems);
    void checkPerson(const base::Id<domain::Person>& person, base::Problems& problems);
    void checkNeeds(const base::Id<domain::Person>& person, const std::optional<domain::Room>& room,
                    base::Problems& problems);
    [[nodiscard]] int blockedIn(const domain::Room& room) const;
    [[nodiscard]] domain::Sex sexOf(const base::Id<domain::Person>& person) const;

    store::View m_view;
    const Placement& m_placement;
    base::Problems m_impossible;
    QDate m_from;
    std::vector<RoomShare> m_shares;
    std::set<base::Id<domain::Person>> m_persons;
    std::map<base::Id<domain::Room>, RoomUse> m_rooms;
    std::vector<domain::Block> m_blocks;
    std::set<base::Id<domain::Person>> m_neighbours; ///< others at the site on the first day
    int m_reservedWithoutRoom = 0;
};

} // namespace actions
