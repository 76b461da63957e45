// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/peoplemaker.h"
#include "core/sample/siteplan.h"

#include <functional>

namespace sample {

/// Lets people arrive, move and leave so that on each day it is told, every site holds exactly as many as its
/// plan says. Who must go from a site goes where room is, first; new people come for what is left. Besides,
/// each week some leave for flats of their own, and others move up from emergency sites to hostels, projects
/// and flats.
class Movement {
public:
    Movement(HistoryPlan& plan, SampleCity& city, PeopleMaker& people, const base::IdSource& ids,
             base::SeededRandom& random);

    /// Brings the city to the day; days must grow.
    void advanceTo(base::DayNumber day);
    /// Closes the books: those who still live there stay.
    void finish();

    [[nodiscard]] const std::vector<int>& residents() const { return m_current; }

private:
    struct Resident {
        Party party;
        std::size_t site = 0;
        std::vector<std::size_t> stays; ///< the open stays, in the order of the persons
        std::vector<std::optional<std::size_t>> slots;
        bool gone = false;
    };
    using ResidentIndex = std::size_t;

    void evict(std::size_t site, int surplus);
    void churn();
    void fill(std::size_t site);
    [[nodiscard]] std::optional<ResidentIndex> fromPool(std::size_t site, int places);
    [[nodiscard]] std::optional<ResidentIndex> movingUp(std::size_t site, int places);
    void arrive(std::size_t site, int places);
    [[nodiscard]] PartyWish wishFor(const SitePlan& site, int places);
    void moveIn(ResidentIndex resident, std::size_t site);
    /// Ends the open stays; the resident is in no site afterwards.
    void moveOut(ResidentIndex resident, domain::EndReason reason);
    void leaveCity(ResidentIndex resident);
    [[nodiscard]] domain::EndReason reasonToLeave(const Party& party);
    [[nodiscard]] bool fits(const Resident& resident, std::size_t site, int places) const;
    void becomeTwin(Party& party);
    [[nodiscard]] int missing(std::size_t site) const { return m_targets[site] - m_current[site]; }

    HistoryPlan& m_plan;
    SampleCity& m_city;
    PeopleMaker& m_people;
    const base::IdSource& m_ids;
    base::SeededRandom& m_random;
    base::DayNumber m_day = 0;
    base::DayNumber m_lastDay = 0;
    std::vector<RoomKeeper> m_rooms;
    std::vector<int> m_current;
    std::vector<int> m_targets;
    std::vector<Resident> m_residents;
    std::vector<std::vector<ResidentIndex>> m_bySite;
    std::vector<ResidentIndex> m_pool;
    std::vector<std::size_t> m_departedSingles; ///< persons; some come back and are recorded a second time
    int m_twins = 0;
};

} // namespace sample
