// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/personalias.h"

#include <map>
#include <span>

namespace domain {

/// Which rows are one person by all aliases together. The smallest id of a group is its root and stands for
/// the person. The order of the aliases does not matter, so copies with the same aliases agree.
class PersonGroups {
public:
    using PersonId = base::Id<Person>;

    PersonGroups() = default;
    explicit PersonGroups(std::span<const PersonAlias> aliases);

    /// The person itself when no alias names it.
    [[nodiscard]] PersonId rootOf(const PersonId& person) const;
    /// All rows of the person, ascending; the person alone when no alias names it.
    [[nodiscard]] std::vector<PersonId> membersOf(const PersonId& person) const;
    [[nodiscard]] bool areSame(const PersonId& one, const PersonId& other) const
    {
        return rootOf(one) == rootOf(other);
    }
    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    /// By root, each with two rows or more.
    [[nodiscard]] const std::map<PersonId, std::vector<PersonId>>& groups() const { return m_groups; }

private:
    std::map<PersonId, PersonId> m_roots; ///< of every person in a group
    std::map<PersonId, std::vector<PersonId>> m_groups;
};

} // namespace domain
