// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/check.h"
#include "core/actions/placement.h"
#include "core/domain/household/persongroups.h"
#include "core/stats/places.h"
#include "core/store/file.h"

#include <map>
#include <set>

namespace actions {

/// Checks one placement against the must-rules on every day of its period, reading only the site concerned.
/// Places are counted by core/stats, as occupancy counts them. Where copies disagree about a restriction,
/// each of its versions forbids until a person has decided. Lives for one call.
class PlacementCheck {
public:
    PlacementCheck(store::File& file, const Placement& placement);

    /// What can never be: no value, no persons, records that are gone.
    [[nodiscard]] base::Problems impossible() const { return m_impossible; }
    /// What a must-rule forbids, as errors.
    [[nodiscard]] base::Problems forbidden();
    /// The shares with persons filled in, each room once. Only when nothing is impossible.
    [[nodiscard]] const std::vector<RoomShare>& shares() const { return m_shares; }

private:
    struct RoomUse {
        explicit RoomUse(const domain::Room& described) : room(&described)
        {
            load.beds = described.beds;
            load.designation = described.designation;
        }
        void addResident(const base::Id<domain::Household>& household, domain::Sex sex);

        const domain::Room* room;
        stats::RoomLoad load; ///< present are all others; residents those of other households, also expected
        std::map<base::Id<domain::Household>, int> households; ///< of the residents; null id: without one
    };

    void fillShares();
    [[nodiscard]] std::vector<base::Id<domain::Person>> newcomers() const;
    void readSite();
    [[nodiscard]] std::set<base::DayNumber> decisiveDays() const;
    void countDay();
    void countStays(domain::StayKind kind);
    void countReservations();
    void countBlocks();
    void reserve(const std::optional<base::Id<domain::Room>>& room, int places);
    void checkSite(base::Problems& problems);
    void checkRoom(const RoomShare& share, base::Problems& problems);
    void checkSharing(const RoomUse& use, const RoomShare& share, base::Problems& problems);
    void checkRestrictions(base::Problems& problems);
    void checkNeeds(const base::Id<domain::Person>& person, const domain::Room& room,
                    base::Problems& problems);
    [[nodiscard]] bool meetsAtSite(const base::Id<domain::Person>& person,
                                   const domain::Restriction& restriction) const;
    [[nodiscard]] std::optional<domain::Membership>
    membershipOfAnyRow(const base::Id<domain::Person>& person) const;
    [[nodiscard]] bool isPresent(const base::Id<domain::Person>& person) const;
    [[nodiscard]] domain::Sex sexOf(const base::Id<domain::Person>& person);

    store::File& m_file;
    store::View m_view;
    const Placement& m_placement;
    base::Problems m_impossible;
    QDate m_from;
    base::Period m_period;
    std::vector<RoomShare> m_shares;
    domain::PersonGroups m_groups;                ///< rows that are one person
    std::set<base::Id<domain::Person>> m_persons; ///< roots, as in all below

    std::vector<domain::Stay> m_stays; ///< of others, within the period
    std::vector<domain::Block> m_blocks;
    std::vector<domain::Reservation> m_reservations; ///< for others
    std::vector<domain::OperatingPeriod> m_operations;
    std::vector<domain::Room> m_siteRooms;           ///< each with the designation that holds for it
    std::vector<domain::Restriction> m_restrictions; ///< every version
    std::map<base::Id<domain::Person>, std::vector<domain::Presence>> m_presence;
    std::map<base::Id<domain::Person>, domain::Sex> m_sexes;

    QDate m_on; ///< the day looked at, and what holds on it
    std::map<base::Id<domain::Room>, RoomUse> m_rooms;
    stats::SiteLoad m_site;
    std::set<base::Id<domain::Person>> m_there;
    std::map<base::Id<domain::Household>, int> m_members; ///< living or expected there, not yet set off
};

} // namespace actions
