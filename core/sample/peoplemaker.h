// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sample/origins.h"
#include "core/sample/samplecity.h"

#include <optional>
#include <vector>

namespace sample {

/// Invented lives are counted in years of this length.
inline constexpr int DaysPerYear = 365;

enum class PartyShape { Man, Woman, Couple, SingleParent, Family };

/// People who arrive, are placed and leave together: one household and its persons.
struct Party {
    std::size_t household = 0;        ///< index into SampleCity::households
    std::vector<std::size_t> persons; ///< indexes into SampleCity::persons
    const Origin* origin = nullptr;
    PartyShape shape = PartyShape::Man;
    base::DayNumber arrived = 0;
    std::optional<base::DayNumber> recognised; ///< the day a decision grants protection, be it to come
    bool assigned = true; ///< false under Amtshilfe: they live there but are not the city's

    [[nodiscard]] int size() const { return static_cast<int>(persons.size()); }
};

/// What a party shall be like.
struct PartyWish {
    PartyShape shape = PartyShape::Man;
    int size = 1;
    bool withInfant = false;
    bool assigned = true;
};

/// Invents people: households with names, birth dates, languages, memberships when they arrive; statuses,
/// benefit regimes, needs and consents when their time in the city is known. Every record says in its source
/// that it is invented. Appends to the city, which must outlive it.
class PeopleMaker {
public:
    PeopleMaker(SampleCity& city, const base::IdSource& ids, base::SeededRandom& random);

    [[nodiscard]] Party arrive(const PartyWish& wish, base::DayNumber day);

    /// The dated facts of a party that lived in the city until `left`, or still does.
    void describe(const Party& party, std::optional<base::DayNumber> left);

private:
    void addPerson(Party& party, domain::Sex sex, int ageDays, domain::HouseholdRole role,
                   const QString& family);
    void addFamily(Party& party, const PartyWish& wish, const QString& family);
    [[nodiscard]] int adultAge();
    void describePerson(const Party& party, std::size_t person, std::optional<base::DayNumber> left);
    void addStatuses(const Party& party, const domain::Person& person, std::optional<base::DayNumber> left);
    void addStatus(const domain::Person& person, domain::StatusKind kind, const char16_t* norm,
                   base::DayNumber from, std::optional<base::DayNumber> to);
    void addRegimes(const Party& party, const domain::Person& person, std::optional<base::DayNumber> left);
    void addRegime(const domain::Person& person, domain::Regime regime, base::DayNumber from,
                   std::optional<base::DayNumber> to);
    void addNeeds(const Party& party, domain::Person& person);
    void addConsents(const Party& party, const domain::Person& person);

    SampleCity& m_city;
    const base::IdSource& m_ids;
    base::SeededRandom& m_random;
    int m_households = 0;
    int m_files = 0;
};

/// What the source of every invented record says.
[[nodiscard]] QString inventedSource();

/// An exact period of days; an absent end is open.
[[nodiscard]] base::DatedPeriod daysFrom(base::DayNumber from, std::optional<base::DayNumber> to);

} // namespace sample
