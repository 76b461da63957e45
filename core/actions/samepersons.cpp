// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/samepersons.h"

#include "core/actions/check.h"
#include "core/store/write.h"

#include <set>

namespace actions {

namespace {

using domain::PersonAlias;
using domain::PersonGroups;
using RowId = base::Id<domain::Person>;

std::vector<PersonAlias> aliasesOf(store::View view)
{
    return store::Records<PersonAlias>(view).list();
}

/// The smaller id first, so that the same pair reads the same on every copy.
PersonAlias aliasOf(const RowId& one, const RowId& other)
{
    return {{}, {std::min(one, other), std::max(one, other)}};
}

/// Keeps together what aliases of the leaving ones connected.
void rejoin(store::Write& write, const PersonGroups& former, const std::set<RowId>& leaving,
            const std::vector<PersonAlias>& staying)
{
    const PersonGroups left(staying);
    for (const auto& [root, members] : former.groups()) {
        const RowId* first = nullptr;
        std::set<RowId> joined;
        for (const RowId& member : members) {
            if (leaving.contains(member))
                continue;
            if (first && joined.insert(left.rootOf(member)).second)
                write.insert(aliasOf(*first, member));
            if (!first)
                joined.insert(left.rootOf(*(first = &member)));
        }
    }
}

} // namespace

PersonGroups personGroups(store::View view)
{
    return PersonGroups(aliasesOf(view));
}

Outcome mergePersons(store::File& file, const std::vector<RowId>& persons)
{
    Outcome outcome;
    const std::set<RowId> named(persons.begin(), persons.end());
    if (persons.size() < 2)
        outcome.problems.push_back(error("persons-missing", "persons"));
    else if (named.size() < persons.size())
        outcome.problems.push_back(error("same-person", "persons"));
    for (const RowId& person : named)
        if (!store::Records<domain::Person>(file).find(person))
            outcome.problems.push_back(error("record-gone", "persons"));
    const PersonGroups groups = personGroups(file);
    std::set<RowId> roots;
    for (const RowId& person : named)
        roots.insert(groups.rootOf(person));
    if (outcome.ok() && roots.size() < 2)
        outcome.problems.push_back(error("merged-already", "persons"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("merge-persons"), store::Subject::of(*roots.begin()));
    std::set<RowId> joined;
    for (const RowId& person : named)
        if (joined.insert(groups.rootOf(person)).second && person != *named.begin())
            write.insert(aliasOf(*named.begin(), person));
    write.setCount(static_cast<int>(named.size()));
    outcome.action = write.commit();
    return outcome;
}

Outcome separatePersons(store::File& file, const std::vector<RowId>& persons)
{
    Outcome outcome;
    const std::set<RowId> leaving(persons.begin(), persons.end());
    const std::vector<PersonAlias> aliases = aliasesOf(file);
    const PersonGroups groups(aliases);
    if (persons.empty())
        outcome.problems.push_back(error("persons-missing", "persons"));
    for (const RowId& person : leaving)
        if (groups.membersOf(person).size() < 2)
            outcome.problems.push_back(error("not-merged", "persons"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("separate-persons"), store::Subject::of(*leaving.begin()));
    std::vector<PersonAlias> staying;
    for (const PersonAlias& alias : aliases) {
        if (leaving.contains(alias.persons.one) || leaving.contains(alias.persons.other))
            write.remove(alias.id);
        else
            staying.push_back(alias);
    }
    rejoin(write, groups, leaving, staying);
    outcome.action = write.commit();
    return outcome;
}

} // namespace actions
