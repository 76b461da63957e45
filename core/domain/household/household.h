// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/describe.h"

namespace domain {

/// Haushalt: people who are placed and move together.
struct Household {
    base::Id<Household> id;
    QString reference; ///< the number people say on the phone, such as H-2107
    QString wishes;
    QString source;

    static constexpr auto describe()
    {
        return record(
            20, "household", field(1, "reference", &Household::reference).with(Personal | Searchable),
            field(2, "wishes", &Household::wishes).with(Personal), field(3, "source", &Household::source));
    }
    bool operator==(const Household&) const = default;
};

enum class Sex { Unknown, Female, Male, Diverse };
constexpr auto codesOf(Sex)
{
    return std::array{Code<Sex>{Sex::Unknown, "unknown"}, Code<Sex>{Sex::Female, "female"},
                      Code<Sex>{Sex::Male, "male"}, Code<Sex>{Sex::Diverse, "diverse"}};
}

/// A person. Dated facts about a person (membership, status, regime, stays, needs) are records of their own.
struct Person {
    base::Id<Person> id;
    QString familyName;
    QString givenName;
    std::optional<base::ImpreciseDate> born;
    Sex sex = Sex::Unknown;
    QStringList nationalities; ///< ISO 3166-1 alpha-2, XK; XXA stateless, XXX not clarified
    QStringList languages;     ///< ISO 639 with level: "ar:native", "de:A2"
    std::optional<base::ImpreciseDate> arrived;
    std::optional<base::ImpreciseDate>
        assigned; ///< day of the assignment to the city; absent under Amtshilfe
    QString fileNumber;
    bool unaccompaniedMinor = false;
    bool needsEmergencyHelp = false; ///< cannot leave the house alone in an emergency
    QString source;

    static constexpr auto describe()
    {
        return record(21, "person", field(1, "family_name", &Person::familyName).with(Personal | Searchable),
                      field(2, "given_name", &Person::givenName).with(Personal | Searchable),
                      field(3, "born", &Person::born).with(Personal),
                      field(4, "sex", &Person::sex).with(Personal),
                      field(5, "nationalities", &Person::nationalities).with(Personal),
                      field(6, "languages", &Person::languages).with(Personal),
                      field(7, "arrived", &Person::arrived).with(Personal),
                      field(8, "assigned", &Person::assigned).with(Personal),
                      field(9, "file_number", &Person::fileNumber).with(Personal | Searchable),
                      field(10, "unaccompanied_minor", &Person::unaccompaniedMinor).with(Personal),
                      field(11, "needs_emergency_help", &Person::needsEmergencyHelp)
                          .with(Personal | SafetyRelevant)
                          .in(Compartment::Protection),
                      field(12, "source", &Person::source));
    }
    bool operator==(const Person&) const = default;
};

enum class HouseholdRole { Reference, Partner, Child, OtherRelative, Other };
constexpr auto codesOf(HouseholdRole)
{
    using H = HouseholdRole;
    return std::array{Code<H>{H::Reference, "reference"}, Code<H>{H::Partner, "partner"},
                      Code<H>{H::Child, "child"}, Code<H>{H::OtherRelative, "other-relative"},
                      Code<H>{H::Other, "other"}};
}

/// Who belongs to a household from when to when, in which role.
struct Membership {
    base::Id<Membership> id;
    base::Id<Household> household;
    base::Id<Person> person;
    HouseholdRole role = HouseholdRole::Other;
    base::DatedPeriod period;

    static constexpr auto describe()
    {
        return record(22, "membership", field(1, "household", &Membership::household),
                      field(2, "person", &Membership::person),
                      field(3, "role", &Membership::role).with(Personal),
                      field(4, "period", &Membership::period));
    }
    bool operator==(const Membership&) const = default;
};

/// Family reunion to come: decides the flat's size.
struct ExpectedMember {
    base::Id<ExpectedMember> id;
    base::Id<Household> household;
    QString relation;
    std::optional<base::ImpreciseDate> expected;
    int persons = 1;

    static constexpr auto describe()
    {
        return record(23, "expected_member", field(1, "household", &ExpectedMember::household),
                      field(2, "relation", &ExpectedMember::relation).with(Personal),
                      field(3, "expected", &ExpectedMember::expected),
                      field(4, "persons", &ExpectedMember::persons));
    }
    bool operator==(const ExpectedMember&) const = default;
};

} // namespace domain
