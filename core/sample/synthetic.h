// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/growingclock.h"
#include "core/sample/peoplemaker.h"
#include "core/sample/roomkeeper.h"

#include <array>
#include <queue>

namespace sample {

/// An invented city of any size for trials and benchmarks, made piece by piece so that it need not fit into
/// memory: ten years from 2014 on, four stays for each person, 60 sites for 5,000 persons and 1,500 for
/// 100,000, one worker for about 110. No site is fuller than its beds. The same size and seed give the same
/// records, ids included.
class SyntheticCity {
public:
    SyntheticCity(int persons, quint64 seed);
    SyntheticCity(const SyntheticCity&) = delete;
    SyntheticCity& operator=(const SyntheticCity&) = delete;

    /// Puts the next piece into `city` (what was in there goes); false when nothing is left. Sites and staff
    /// come first.
    [[nodiscard]] bool next(SampleCity& city);

    [[nodiscard]] int persons() const { return m_persons; }
    [[nodiscard]] int personsMade() const { return m_personsMade; }

    /// How many sites a city of so many persons has.
    [[nodiscard]] static int siteCount(int persons);

private:
    static constexpr std::size_t StaysEach = 4;

    struct Site {
        base::Id<domain::Accommodation> id;
        std::vector<base::Id<domain::Room>> rooms;
        RoomKeeper keeper;
        int free = 0;
    };
    struct Segment {
        std::size_t site = 0;
        base::DayNumber from = 0;
        std::vector<std::optional<std::size_t>> slots;
    };
    struct Plan {
        PartyWish wish;
        std::array<base::DayNumber, StaysEach + 1> days{}; ///< moving in, thrice moving, leaving
        std::vector<Segment> segments;
    };
    struct Event {
        base::DayNumber day = 0;
        std::size_t household = 0;
        bool operator>(const Event& other) const
        {
            return std::pair(day, household) > std::pair(other.day, other.household);
        }
    };

    void buildSites();
    void addSite(int number, int beds, const std::vector<base::Id<domain::Operator>>& operators);
    void buildStaff();
    void planHouseholds();
    [[nodiscard]] PartyWish nextWish(int most);
    void handle(const Event& event);
    [[nodiscard]] std::size_t siteFor(int people);
    void emitHousehold(Plan& plan, std::optional<base::DayNumber> left);

    int m_persons;
    int m_personsMade = 0;
    GrowingClock m_clock;
    base::SeededRandom m_idRandom;
    base::SeededRandom m_random;
    base::IdSource m_ids;
    SampleCity m_city;
    PeopleMaker m_people;
    std::vector<Site> m_sites;
    std::vector<Plan> m_plans;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    bool m_sitesMade = false;
};

} // namespace sample
