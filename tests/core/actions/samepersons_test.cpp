// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/samepersons.h"

#include "core/actions/placement.h"
#include "core/actions/steps.h"
#include "core/desk/personrows.h"
#include "tests/core/actions/city.h"

using namespace actiontest;
using actions::mergePersons;
using actions::separatePersons;

namespace {

const QDate MergeDay(2016, 3, 1);

base::Id<Person> rootOf(City& city, const base::Id<Person>& person)
{
    return actions::personGroups(city.file).rootOf(person);
}

actions::Placement into(const base::Id<Household>& household, const base::Id<Accommodation>& site, QDate from,
                        StayKind kind = StayKind::Actual)
{
    actions::Placement placement;
    placement.household = household;
    placement.site = site;
    placement.period = base::DatedPeriod::of(from, {});
    placement.kind = kind;
    return placement;
}

} // namespace

TEST_CASE("Persons recorded twice are merged, undone, brought back and separated, and keep their rows",
          "[actions]")
{
    City city;
    const auto persons = city.household({Sex::Female, Sex::Female, Sex::Male}).persons;
    const auto before = city.list<Person>();
    const auto merged = mergePersons(city.file, {persons[1], persons[0]});
    REQUIRE(merged.ok());
    const auto label = *store::Records<Action>(city.file).find(*merged.action);
    CHECK(label.code == QStringLiteral("merge-persons"));
    CHECK(label.subject->uuid() == persons[0].uuid());
    CHECK(rootOf(city, persons[1]) == persons[0]);
    CHECK(city.list<Person>() == before);

    CHECK(actions::undo(city.file).reverted->code == QStringLiteral("merge-persons"));
    CHECK(rootOf(city, persons[1]) == persons[1]);
    CHECK(actions::redo(city.file).reverted);
    CHECK(rootOf(city, persons[1]) == persons[0]);

    REQUIRE(separatePersons(city.file, {persons[0]}).ok());
    CHECK(city.list<PersonAlias>().empty());
    CHECK(actions::undo(city.file).reverted->code == QStringLiteral("separate-persons"));
    CHECK(rootOf(city, persons[1]) == persons[0]);
}

TEST_CASE("Who leaves a group of rows lets the others stay one person", "[actions]")
{
    City city;
    const auto persons = city.household({Sex::Male, Sex::Male, Sex::Male, Sex::Male}).persons;
    REQUIRE(mergePersons(city.file, {persons[0], persons[1]}).ok());
    REQUIRE(mergePersons(city.file, {persons[2], persons[3]}).ok());
    REQUIRE(mergePersons(city.file, {persons[3], persons[1]}).ok());
    CHECK(rootOf(city, persons[3]) == persons[0]);
    REQUIRE(separatePersons(city.file, {persons[1]}).ok());
    CHECK(rootOf(city, persons[1]) == persons[1]);
    for (const int other : {2, 3})
        CHECK(rootOf(city, persons[static_cast<std::size_t>(other)]) == persons[0]);
}

TEST_CASE("A merge that makes no sense is refused and writes nothing", "[actions]")
{
    City city;
    const auto persons = city.household({Sex::Male, Sex::Male}).persons;
    const auto problems = [&](const std::vector<base::Id<Person>>& named) {
        return codesOf(mergePersons(city.file, named).problems);
    };
    CHECK(problems({persons[0]}) == QStringList{QStringLiteral("persons-missing")});
    CHECK(problems({persons[0], persons[0]}) == QStringList{QStringLiteral("same-person")});
    CHECK(problems({persons[0], city.file.ids().next<Person>()}) ==
          QStringList{QStringLiteral("record-gone")});
    REQUIRE(mergePersons(city.file, persons).ok());
    CHECK(problems(persons) == QStringList{QStringLiteral("merged-already")});
    CHECK(city.list<PersonAlias>().size() == 1);
    REQUIRE(separatePersons(city.file, {persons[1]}).ok());
    CHECK(codesOf(separatePersons(city.file, {persons[0]}).problems) ==
          QStringList{QStringLiteral("not-merged")});
}

TEST_CASE("A ban of one row of a person forbids placing the other", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto first = city.household({Sex::Male});
    const auto second = city.household({Sex::Male});
    Restriction ban;
    ban.person = first.persons[0];
    REQUIRE(actions::create(city.file, ban).ok());
    const auto plan = into(*second.id, site, MergeDay, StayKind::Planned);
    CHECK(actions::checkPlacement(city.file, plan).empty());
    REQUIRE(mergePersons(city.file, {first.persons[0], second.persons[0]}).ok());
    CHECK(codesOf(actions::checkPlacement(city.file, plan)) == QStringList{QStringLiteral("premises-ban")});
}

TEST_CASE("Who was recorded twice takes one place and moves with all stays", "[actions]")
{
    City city;
    const auto old = city.site(10);
    const auto site = city.site(1);
    const auto twins = city.household({Sex::Male, Sex::Male});
    REQUIRE(actions::placeHousehold(city.file, into(*twins.id, old, MergeDay.addDays(-9))).ok());
    const auto plan = into(*twins.id, site, MergeDay, StayKind::Planned);
    CHECK(codesOf(actions::checkPlacement(city.file, plan)) == QStringList{QStringLiteral("no-free-place")});
    REQUIRE(mergePersons(city.file, twins.persons).ok());
    CHECK(actions::checkPlacement(city.file, plan).empty());
    const auto moved = actions::placeHousehold(city.file, into(*twins.id, site, MergeDay));
    CHECK(moved.stays.size() == 1);
    int open = 0;
    for (const Stay& stay : city.list<Stay>())
        open += stay.period.to ? 0 : 1;
    CHECK(open == 1);
    CHECK(actions::moveOut(city.file, *twins.id, MergeDay.addDays(5), EndReason::OwnFlat).ok());
}
