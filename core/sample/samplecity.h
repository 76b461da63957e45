// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/record/log.h"
#include "core/domain/staffing/staffing.h"
#include "core/domain/stay/stay.h"

#include <vector>

namespace sample {

/// The records of an invented or rebuilt city, or of a part of one, in the order in which they were made.
/// Everything a record refers to stands in the same city or in a part made before it.
struct SampleCity {
    std::vector<domain::Setting> settings;
    std::vector<domain::Operator> operators;
    std::vector<domain::Accommodation> accommodations;
    std::vector<domain::OperatingPeriod> periods;
    std::vector<domain::ReportedFigure> figures;
    std::vector<domain::Section> sections;
    std::vector<domain::Room> rooms;
    std::vector<domain::Block> blocks;
    std::vector<domain::Household> households;
    std::vector<domain::Person> persons;
    std::vector<domain::Membership> memberships;
    std::vector<domain::ExpectedMember> expectedMembers;
    std::vector<domain::ResidenceStatus> statuses;
    std::vector<domain::BenefitRegime> regimes;
    std::vector<domain::Need> needs;
    std::vector<domain::Consent> consents;
    std::vector<domain::Restriction> restrictions;
    std::vector<domain::Reservation> reservations;
    std::vector<domain::Stay> stays;
    std::vector<domain::Presence> presences;
    std::vector<domain::Quota> quotas;
    std::vector<domain::Team> teams;
    std::vector<domain::Post> posts;
    std::vector<domain::Worker> workers;
    std::vector<domain::Contract> contracts;
    std::vector<domain::Absence> absences;
    std::vector<domain::Deployment> deployments;

    /// Calls `visit` with each list, referenced kinds before those that refer to them.
    template <class City, class Visit>
    static void forEachList(City& city, Visit&& visit)
    {
        const auto all = [&](auto&... list) { (visit(list), ...); };
        all(city.settings, city.operators, city.accommodations, city.periods, city.figures, city.sections,
            city.rooms, city.blocks, city.households, city.persons, city.memberships, city.expectedMembers,
            city.statuses, city.regimes, city.needs, city.consents, city.restrictions, city.reservations,
            city.stays, city.presences, city.quotas, city.teams, city.posts, city.workers, city.contracts,
            city.absences, city.deployments);
    }

    [[nodiscard]] std::size_t recordCount() const
    {
        std::size_t count = 0;
        forEachList(*this, [&](const auto& list) { count += list.size(); });
        return count;
    }

    void clear()
    {
        forEachList(*this, [](auto& list) { list.clear(); });
    }

    bool operator==(const SampleCity&) const = default;
};

} // namespace sample
