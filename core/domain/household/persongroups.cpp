// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/household/persongroups.h"

#include <algorithm>

namespace domain {

PersonGroups::PersonGroups(std::span<const PersonAlias> aliases)
{
    const auto lead = [this](PersonId person) {
        auto at = m_roots.try_emplace(person, person).first;
        while (at->second != person) {
            person = at->second;
            at = m_roots.find(person);
        }
        return person;
    };
    for (const PersonAlias& alias : aliases) {
        if (!alias.persons.isValid())
            continue;
        const PersonId one = lead(alias.persons.one);
        const PersonId other = lead(alias.persons.other);
        m_roots[std::max(one, other)] = std::min(one, other);
    }
    for (auto& [person, root] : m_roots) {
        root = lead(person); // the map is ascending and so are the members
        m_groups[root].push_back(person);
    }
}

PersonGroups::PersonId PersonGroups::rootOf(const PersonId& person) const
{
    const auto at = m_roots.find(person);
    return at == m_roots.end() ? person : at->second;
}

std::vector<PersonGroups::PersonId> PersonGroups::membersOf(const PersonId& person) const
{
    const auto at = m_groups.find(rootOf(person));
    return at == m_groups.end() ? std::vector{person} : at->second;
}

} // namespace domain
