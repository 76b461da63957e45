// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recordtable.h"
#include "core/desk/staytable.h"
#include "core/domain/findings/keptfinding.h"
#include "core/domain/household/contact.h"
#include "core/domain/household/persongroups.h"
#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/record/log.h"
#include "core/domain/rules/rules.h"
#include "core/stats/ratios.h"

namespace desk {

/// A person as lists and counts need one.
struct PackedPerson {
    QString name; ///< "Familienname, Vorname"
    std::optional<base::ImpreciseDate> born;
    domain::Sex sex = domain::Sex::Unknown;
    bool known = false; ///< false: only named by other records
};

struct PackedRoom {
    QString name;
    Index site = NoIndex;
    std::optional<base::Id<domain::Section>> section;
    int beds = 0;
    domain::Designation designation = domain::Designation::None;
    base::DayNumber from = 0;
    base::DayNumber to = 0; ///< from == to: the room is not known
    [[nodiscard]] bool existsOn(base::DayNumber on) const { return from <= on && on < to; }
    [[nodiscard]] bool isKnown() const { return from != to; }
};

struct PackedHousehold {
    QString reference;
    bool known = false;
};

/// A next step that somebody has promised and not yet done.
struct FollowUp {
    base::Id<domain::Contact> contact;
    Index household = NoIndex;
    base::DayNumber due = 0;
    QString step;
};

/// The facts that key dates are answered from, in memory: large kinds packed and numbered, small kinds whole.
/// Ids that other records name are numbered too, known or not: a stay may come before its room.
/// Knows nothing of where they are kept; set() and remove() bring it up to date.
///
/// Persons whom aliases connect are one: stays, memberships, regimes and presence of all their rows stand
/// under the root of the group.
class Facts {
public:
    Facts();

    void set(const domain::Accommodation& record);
    void set(const domain::Room& record);
    void set(const domain::Person& record);
    void set(const domain::Household& record);
    void set(const domain::Stay& record);
    void set(const domain::Membership& record);
    void set(const domain::ResidenceStatus& record);
    void set(const domain::BenefitRegime& record);
    void set(const domain::Presence& record);
    /// Only a next step that is not done is kept in mind.
    void set(const domain::Contact& record);
    void remove(const base::Id<domain::Accommodation>& id);
    void remove(const base::Id<domain::Room>& id);
    void remove(const base::Id<domain::Person>& id);
    void remove(const base::Id<domain::Household>& id);
    void remove(const base::Id<domain::Stay>& id);
    void remove(const base::Id<domain::Membership>& id);
    void remove(const base::Id<domain::ResidenceStatus>& id);
    void remove(const base::Id<domain::BenefitRegime>& id);
    void remove(const base::Id<domain::Presence>& id);
    void remove(const base::Id<domain::Contact>& id);

    /// Takes over which rows are one person. Answers the persons whose root is another now: what names them
    /// must be set() again.
    std::vector<base::Id<domain::Person>> setAliases(std::span<const domain::PersonAlias> aliases);
    [[nodiscard]] const domain::PersonGroups& groups() const { return m_groups; }
    /// The row that stands for the person.
    [[nodiscard]] Index rootOf(Index person) const
    {
        const auto at = m_roots.find(person);
        return at == m_roots.end() ? person : at->second;
    }
    /// The row a stay names; its root is in the columns of stays().
    [[nodiscard]] Index recordedPerson(Index stayRow) const;

    /// Small kinds, whole; after a change of operating periods call periodsChanged().
    RecordTable<domain::Operator> operators;
    RecordTable<domain::OperatingPeriod> periods;
    RecordTable<domain::ReportedFigure> figures;
    RecordTable<domain::Section> sections;
    RecordTable<domain::Block> blocks;
    RecordTable<domain::Reservation> reservations;
    RecordTable<domain::Post> posts;
    RecordTable<domain::Worker> workers;
    RecordTable<domain::Contract> contracts;
    RecordTable<domain::Absence> absences;
    RecordTable<domain::Deployment> deployments;
    RecordTable<domain::KeptFinding> keptFindings;
    std::vector<stats::LayeredRule<domain::RatioRule>> ratioRules;
    std::vector<stats::LayeredRule<domain::ValueRule>> valueRules;
    QString cityName; ///< setting "city.name"; empty when none

    [[nodiscard]] const IdIndex& siteIds() const { return m_siteIds; }
    [[nodiscard]] const IdIndex& roomIds() const { return m_roomIds; }
    [[nodiscard]] const IdIndex& personIds() const { return m_personIds; }
    [[nodiscard]] const IdIndex& householdIds() const { return m_householdIds; }
    /// nullptr: the site is only named by other records.
    [[nodiscard]] const domain::Accommodation* site(Index index) const;
    [[nodiscard]] const PackedRoom& room(Index index) const { return m_rooms[index]; }
    [[nodiscard]] const PackedPerson& person(Index index) const { return m_persons[index]; }
    /// What is shown of the person of a root: that row, or the first known one if it is only named.
    [[nodiscard]] const PackedPerson& shownPerson(Index root) const;
    /// Of the person of a root, packed by itself for counting: the first one known in the order of ids.
    [[nodiscard]] domain::Sex sexOf(Index index) const { return m_sexes[index]; }
    [[nodiscard]] const PackedHousehold& household(Index index) const { return m_households[index]; }
    [[nodiscard]] std::size_t sites() const { return m_siteIds.size(); }
    [[nodiscard]] std::size_t rooms() const { return m_roomIds.size(); }
    [[nodiscard]] std::size_t persons() const { return m_personIds.size(); }
    [[nodiscard]] std::size_t households() const { return m_householdIds.size(); }

    [[nodiscard]] const StayTable& stays() const { return m_stays; }
    [[nodiscard]] const PersonTimeline& memberships() const { return m_memberships; }
    /// Values are those of domain::StatusKind.
    [[nodiscard]] const PersonTimeline& statuses() const { return m_statuses; }
    [[nodiscard]] const PersonTimeline& regimes() const { return m_regimes; }
    /// Value 1: seen, 0: absent; an entry holds from its day on.
    [[nodiscard]] const PersonTimeline& presence() const { return m_presence; }
    /// By the contact that names the step.
    [[nodiscard]] const std::unordered_map<base::Uuid, FollowUp>& followUps() const { return m_followUps; }
    [[nodiscard]] Index householdOn(Index person, base::DayNumber on) const
    {
        return m_memberships.valueOn(person, on);
    }
    [[nodiscard]] bool isPresent(Index person, base::DayNumber on) const
    {
        return m_presence.valueOn(person, on) != 0;
    }

    /// Operating periods of a site by ascending start; valid until periods change.
    [[nodiscard]] std::span<const domain::OperatingPeriod* const> periodsOf(Index site) const;
    /// The period that holds on a day: of several the one that began last, then the larger id. nullptr: not
    /// in operation.
    [[nodiscard]] const domain::OperatingPeriod* periodOn(Index site, base::DayNumber on) const;
    /// The pillar on a day: of the period that holds, else of the last before, else of the first after.
    [[nodiscard]] domain::Pillar pillarOn(Index site, base::DayNumber on) const;
    /// Rebuilds the lists of periods by site.
    void periodsChanged();

    [[nodiscard]] domain::Designation designationOf(const PackedRoom& room) const;
    /// Position of each room when rooms are ordered by site, after the place for "no room" of each site.
    struct RoomOrder {
        std::vector<Index> rankOfRoom;      ///< by room
        std::vector<Index> rankWithoutRoom; ///< by site
        std::size_t ranks = 0;
    };
    [[nodiscard]] const RoomOrder& roomOrder() const;

    void reserveStays(std::size_t rows) { m_stays.reserve(rows); }
    void reservePersons(std::size_t rows);

    Index internSite(const base::Id<domain::Accommodation>& id);
    Index internRoom(const base::Id<domain::Room>& id);
    Index internPerson(const base::Id<domain::Person>& id);
    Index internHousehold(const base::Id<domain::Household>& id);

private:
    Index internRootOf(const base::Id<domain::Person>& id) { return rootOf(internPerson(id)); }
    void noteSex(Index person);

    IdIndex m_siteIds;
    IdIndex m_roomIds;
    IdIndex m_personIds;
    IdIndex m_householdIds;
    std::vector<std::optional<domain::Accommodation>> m_sites;
    std::vector<PackedRoom> m_rooms;
    std::vector<PackedPerson> m_persons;
    std::vector<domain::Sex> m_sexes; ///< by root
    domain::PersonGroups m_groups;
    std::unordered_map<Index, Index> m_roots;         ///< of persons who are not their own
    std::unordered_map<base::Uuid, Index> m_recorded; ///< by stay, of persons who are not their own root
    std::vector<PackedHousehold> m_households;
    StayTable m_stays;
    PersonTimeline m_memberships;
    PersonTimeline m_statuses;
    PersonTimeline m_regimes;
    PersonTimeline m_presence;
    std::unordered_map<base::Uuid, FollowUp> m_followUps;
    std::vector<std::vector<const domain::OperatingPeriod*>> m_periodsBySite;
    mutable RoomOrder m_roomOrder;
    mutable bool m_roomOrderStands = false;
};

} // namespace desk
