// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/removal.h"

#include "core/actions/check.h"
#include "core/domain/household/personalias.h"
#include "core/store/write.h"

#include <algorithm>
#include <set>

namespace actions {

namespace {

using namespace domain;

/// Calls `visit(record)` for each record of kind R whose register names `id`.
template <class R, class Id, class Visit>
void eachOf(store::View view, const char* column, const Id& id, const Visit& visit)
{
    for (const R& record : store::Records<R>(view).listWhere(column, id))
        visit(record);
}

template <class Visit>
void eachRecordOf(store::View view, const PersonId& person, const Visit& visit)
{
    eachOf<Membership>(view, "person", person, visit);
    eachOf<ResidenceStatus>(view, "person", person, visit);
    eachOf<BenefitRegime>(view, "person", person, visit);
    eachOf<Need>(view, "person", person, visit);
    eachOf<Consent>(view, "person", person, visit);
    eachOf<Restriction>(view, "person", person, visit);
    eachOf<Restriction>(view, "other_person", person, visit);
    eachOf<Stay>(view, "person", person, visit);
    eachOf<Presence>(view, "person", person, visit);
    eachOf<PersonAlias>(view, "persons_one", person, visit);
    eachOf<PersonAlias>(view, "persons_other", person, visit);
}

template <class Visit>
void eachRecordOf(store::View view, const HouseholdId& household, const Visit& visit)
{
    eachOf<Membership>(view, "household", household, visit);
    eachOf<ExpectedMember>(view, "household", household, visit);
    eachOf<Contact>(view, "household", household, visit);
    eachOf<Reservation>(view, "household", household, visit);
}

/// Every record that goes, each once, the persons and the household itself not among them.
template <class Visit>
void eachToRemove(store::View view, const HouseholdId& household, const std::vector<PersonId>& persons,
                  const Visit& visit)
{
    std::set<base::Uuid> seen;
    const auto once = [&](const auto& record) {
        if (seen.insert(record.id.uuid()).second)
            visit(record);
    };
    eachRecordOf(view, household, once);
    for (const PersonId& person : persons)
        eachRecordOf(view, person, once);
}

bool belongsElsewhere(store::View view, const PersonId& person, const HouseholdId& household)
{
    const auto memberships = store::Records<Membership>(view).listWhere("person", person);
    return std::ranges::any_of(
        memberships, [&](const Membership& membership) { return membership.household != household; });
}

/// Contacts of others go on without the persons that go.
void dropNames(store::Write& write, const HouseholdId& household, const std::vector<PersonId>& persons)
{
    for (Contact contact : store::Records<Contact>(write.file()).list()) {
        const auto gone = [&](const PersonId& named) {
            return std::ranges::find(persons, named) != persons.end();
        };
        if (contact.household != household && std::erase_if(contact.persons, gone) > 0)
            write.update(contact);
    }
}

} // namespace

HouseholdRemoval removalOf(store::File& file, const HouseholdId& household)
{
    const store::View view = file;
    HouseholdRemoval removal;
    for (const Membership& membership : store::Records<Membership>(view).listWhere("household", household))
        if (std::ranges::find(removal.persons, membership.person) == removal.persons.end() &&
            !belongsElsewhere(view, membership.person, household))
            removal.persons.push_back(membership.person);
    eachToRemove(view, household, removal.persons, [&](const auto&) { ++removal.records; });
    return removal;
}

Outcome removeHousehold(store::File& file, const HouseholdId& household)
{
    Outcome outcome;
    if (!store::Records<Household>(file).find(household)) {
        outcome.problems.push_back(error("record-gone", ""));
        return outcome;
    }
    const HouseholdRemoval removal = removalOf(file, household);
    store::Write write(file, QStringLiteral("remove-household"), store::Subject::of(household));
    dropNames(write, household, removal.persons);
    eachToRemove(file, household, removal.persons, [&](const auto& record) { write.remove(record.id); });
    for (const PersonId& person : removal.persons)
        write.remove(person);
    write.remove(household);
    outcome.action = write.commit();
    return outcome;
}

} // namespace actions
