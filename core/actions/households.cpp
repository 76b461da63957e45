// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/households.h"

#include "core/actions/dated.h"
#include "core/actions/membership.h"
#include "core/actions/references.h"
#include "core/store/records.h"
#include "core/store/write.h"

#include <algorithm>

namespace actions {

namespace {

using domain::Household;
using domain::Membership;
using domain::Person;

base::Id<Person> insertMember(store::Write& write, const HouseholdId& household, const NewMember& member,
                              std::optional<QDate> from)
{
    Person person = member.person;
    Membership membership;
    membership.household = household;
    membership.person = write.insert(person);
    membership.role = member.role;
    membership.period = base::DatedPeriod::of(from, {});
    write.insert(membership);
    for (domain::Need need : member.needs) {
        need.person = person.id;
        need.period = membership.period;
        write.insert(need);
    }
    return person.id;
}

base::Problems problemsOfMember(store::File& file, const NewMember& member)
{
    base::Problems problems = allProblemsOf(file, member.person);
    for (const domain::Need& need : member.needs)
        base::append(problems, problemsOf(need));
    return problems;
}

/// The membership goes on in another household from a day on; one that begins then changes as a whole.
void carryOver(store::Write& write, Membership membership, const HouseholdId& into, QDate from)
{
    if (membership.period.period().from() == from) {
        membership.household = into;
        write.update(membership);
        return;
    }
    Membership later = membership;
    membership.period.to = exactDay(from);
    write.update(membership);
    later.id = {};
    later.household = into;
    later.period.from = exactDay(from);
    write.insert(later);
}

/// The memberships of the persons on a day; "not-a-member" for each who has none.
std::vector<Membership> membershipsOf(store::File& file, const std::vector<PersonId>& persons, QDate on,
                                      base::Problems& problems)
{
    std::vector<Membership> found;
    for (const PersonId& person : persons) {
        if (const auto membership = membershipOn(file, person, on))
            found.push_back(*membership);
        else
            problems.push_back(error("not-a-member", "person"));
    }
    if (persons.empty())
        problems.push_back(error("persons-missing", "person"));
    return found;
}

/// Ends what holds on the first day of the new record and adds it.
template <class R>
Outcome succeed(store::File& file, R record, const char* label)
{
    Outcome outcome;
    outcome.problems = allProblemsOf(file, record);
    if (!outcome.ok())
        return outcome;
    const auto from = record.period.period().from();
    store::Write write(file, QString::fromLatin1(label), store::Subject::of(record.person));
    if (from)
        for (R& former : store::Records<R>(file).listWhere("person", record.person))
            if (former.period.holdsOn(*from)) {
                former.period.to = exactDay(*from);
                write.update(former);
            }
    write.insert(record);
    outcome.action = write.commit();
    return outcome;
}

} // namespace

HouseholdMade createHousehold(store::File& file, Household household, const std::vector<NewMember>& members,
                              std::optional<QDate> from)
{
    HouseholdMade made;
    if (household.reference.isEmpty())
        household.reference = nextReference(file);
    made.problems = allProblemsOf(file, household);
    if (members.empty())
        made.problems.push_back(error("persons-missing", "person"));
    for (const NewMember& member : members)
        base::append(made.problems, problemsOfMember(file, member));
    if (!made.ok())
        return made;
    household.id = file.ids().next<Household>();
    store::Write write(file, QStringLiteral("create-household"), store::Subject::of(household.id));
    made.id = write.insert(household);
    for (const NewMember& member : members)
        made.persons.push_back(insertMember(write, household.id, member, from));
    write.setCount(static_cast<int>(members.size()));
    made.action = write.commit();
    return made;
}

Made<Person> addPerson(store::File& file, const HouseholdId& household, const NewMember& member,
                       std::optional<QDate> from)
{
    Made<Person> made;
    made.problems = problemsOfMember(file, member);
    if (!store::Records<Household>(file).find(household))
        made.problems.push_back(error("record-gone", "household"));
    if (!made.ok())
        return made;
    store::Write write(file, QStringLiteral("add-person"), store::Subject::of(household));
    made.id = insertMember(write, household, member, from);
    made.action = write.commit();
    return made;
}

Outcome leaveHousehold(store::File& file, const std::vector<PersonId>& persons, QDate from)
{
    Outcome outcome;
    const auto memberships = membershipsOf(file, persons, from, outcome.problems);
    if (!outcome.ok() || memberships.empty())
        return outcome;
    store::Write write(file, QStringLiteral("leave-household"), store::Subject::of(persons.front()));
    for (Membership membership : memberships) {
        membership.period.to = exactDay(from);
        write.update(membership);
    }
    if (memberships.size() > 1)
        write.setCount(static_cast<int>(memberships.size()));
    outcome.action = write.commit();
    return outcome;
}

Outcome moveMembership(store::File& file, const std::vector<PersonId>& persons, const HouseholdId& into,
                       QDate from)
{
    Outcome outcome;
    const auto memberships = membershipsOf(file, persons, from, outcome.problems);
    if (!store::Records<Household>(file).find(into))
        outcome.problems.push_back(error("record-gone", "household"));
    for (const Membership& membership : memberships)
        if (membership.household == into)
            outcome.problems.push_back(error("same-household", "household"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("move-membership"), store::Subject::of(into));
    for (const Membership& membership : memberships)
        carryOver(write, membership, into, from);
    write.setCount(static_cast<int>(memberships.size()));
    outcome.action = write.commit();
    return outcome;
}

Made<Household> splitHousehold(store::File& file, const HouseholdId& household,
                               const std::vector<PersonId>& persons, QDate from, Household made)
{
    Made<Household> result;
    const auto memberships = membershipsOf(file, persons, from, result.problems);
    if (std::any_of(memberships.begin(), memberships.end(),
                    [&](const Membership& membership) { return membership.household != household; }))
        result.problems.push_back(error("not-a-member", "person"));
    if (membersOn(file, household, from).size() <= memberships.size())
        result.problems.push_back(error("nobody-left", "person"));
    if (made.reference.isEmpty())
        made.reference = nextReference(file);
    base::append(result.problems, allProblemsOf(file, made));
    if (!result.ok())
        return result;
    made.id = file.ids().next<Household>();
    store::Write write(file, QStringLiteral("split-household"), store::Subject::of(household));
    result.id = write.insert(made);
    for (const Membership& membership : memberships)
        carryOver(write, membership, made.id, from);
    result.action = write.commit();
    return result;
}

Outcome mergeHouseholds(store::File& file, const HouseholdId& into, const HouseholdId& other, QDate from)
{
    Outcome outcome;
    const auto members = membersOn(file, other, from);
    if (into == other)
        outcome.problems.push_back(error("same-household", "household"));
    if (!store::Records<Household>(file).find(into))
        outcome.problems.push_back(error("record-gone", "household"));
    if (members.empty())
        outcome.problems.push_back(error("persons-missing", "person"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("merge-households"), store::Subject::of(into));
    for (const Membership& membership : members)
        carryOver(write, membership, into, from);
    outcome.action = write.commit();
    return outcome;
}

Outcome setStatus(store::File& file, domain::ResidenceStatus status)
{
    return succeed(file, std::move(status), "set-status");
}

Outcome setRegime(store::File& file, domain::BenefitRegime regime)
{
    return succeed(file, std::move(regime), "set-regime");
}

Outcome recordPresence(store::File& file, const std::vector<PersonId>& persons, QDate day, bool present)
{
    Outcome outcome;
    for (const PersonId& person : persons)
        base::append(outcome.problems, allProblemsOf(file, domain::Presence{{}, person, day, present}));
    if (persons.empty())
        outcome.problems.push_back(error("persons-missing", "person"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("record-presence"), store::Subject::of(persons.front()));
    for (const PersonId& person : persons) {
        domain::Presence entry{{}, person, day, present};
        for (const auto& known : store::Records<domain::Presence>(file).listWhere("person", person))
            if (known.day == day)
                entry.id = known.id;
        if (entry.id.isNull())
            write.insert(entry);
        else
            write.update(entry);
    }
    write.setCount(static_cast<int>(persons.size()));
    outcome.action = write.commit();
    return outcome;
}

Outcome withdrawConsent(store::File& file, const base::Id<domain::Consent>& id)
{
    Outcome outcome;
    auto consent = store::Records<domain::Consent>(file).find(id);
    if (!consent) {
        outcome.problems.push_back(error("record-gone", ""));
        return outcome;
    }
    consent->withdrawn = true;
    store::Write write(file, QStringLiteral("withdraw-consent"), store::Subject::of(consent->person));
    write.update(*consent);
    outcome.action = write.commit();
    return outcome;
}

} // namespace actions
