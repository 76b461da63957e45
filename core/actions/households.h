// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/domain/household/status.h"

namespace actions {

using HouseholdId = base::Id<domain::Household>;
using PersonId = base::Id<domain::Person>;

/// A person with the role in the household and what a room must or should offer.
struct NewMember {
    domain::Person person;
    domain::HouseholdRole role = domain::HouseholdRole::Other;
    std::vector<domain::Need> needs = {}; ///< person and period are filled in
};

/// A household with its persons in one step; an empty reference is filled with the next free "H-0001". All
/// are members from `from` on, or since ever when it is absent. "persons-missing" if there is nobody.
/// Label "create-household".
struct HouseholdMade : Made<domain::Household> {
    std::vector<PersonId> persons;
};
[[nodiscard]] HouseholdMade createHousehold(store::File& file, domain::Household household,
                                            const std::vector<NewMember>& members,
                                            std::optional<QDate> from = {});

/// A new person joins a household. "add-person".
[[nodiscard]] Made<domain::Person> addPerson(store::File& file, const HouseholdId& household,
                                             const NewMember& member, std::optional<QDate> from = {});

/// The persons are no members from `from` on; their records stay. "not-a-member" for each whose membership
/// does not hold on the day. "leave-household".
[[nodiscard]] Outcome leaveHousehold(store::File& file, const std::vector<PersonId>& persons, QDate from);

/// Persons change to another household from a day on. "not-a-member" for each without a household on that
/// day, "same-household". "move-membership".
[[nodiscard]] Outcome moveMembership(store::File& file, const std::vector<PersonId>& persons,
                                     const HouseholdId& into, QDate from);

/// Persons of a household form a new one from a day on. "nobody-left" if all would go. "split-household".
[[nodiscard]] Made<domain::Household> splitHousehold(store::File& file, const HouseholdId& household,
                                                     const std::vector<PersonId>& persons, QDate from,
                                                     domain::Household made = {});

/// All members of `other` belong to `into` from a day on; the record of `other` stays for its history.
/// "merge-households".
[[nodiscard]] Outcome mergeHouseholds(store::File& file, const HouseholdId& into, const HouseholdId& other,
                                      QDate from);

/// A dated fact of a person takes the place of the one that holds on its first day: that one ends there.
/// "set-status", "set-regime".
[[nodiscard]] Outcome setStatus(store::File& file, domain::ResidenceStatus status);
[[nodiscard]] Outcome setRegime(store::File& file, domain::BenefitRegime regime);

/// The person was seen, or was found absent, on a day. A second entry of a day replaces the first.
/// "record-presence".
[[nodiscard]] Outcome recordPresence(store::File& file, const std::vector<PersonId>& persons, QDate day,
                                     bool present);

/// A consent is withdrawn. "withdraw-consent".
[[nodiscard]] Outcome withdrawConsent(store::File& file, const base::Id<domain::Consent>& id);

} // namespace actions
