// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/household.h"

namespace domain {

/// Two rows that are one person. They merge whole: half of one pair and half of another is nobody.
struct PersonPair {
    base::Id<Person> one;
    base::Id<Person> other;

    static constexpr auto parts()
    {
        return std::tuple{Part<PersonPair, base::Id<Person>>{"_one", &PersonPair::one},
                          Part<PersonPair, base::Id<Person>>{"_other", &PersonPair::other}};
    }
    [[nodiscard]] bool isValid() const { return one != other; }
    bool operator==(const PersonPair&) const = default;
};

/// The same person was recorded twice (SYNC.md section 2). Both rows stay as they are; questions treat all
/// rows that aliases connect as one person. Removing the alias separates them again.
struct PersonAlias {
    base::Id<PersonAlias> id;
    PersonPair persons;

    static constexpr auto describe()
    {
        return record(29, "person_alias", field(1, "persons", &PersonAlias::persons).with(Personal));
    }
    bool operator==(const PersonAlias&) const = default;
};

} // namespace domain
