// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/removal.h"

#include "core/actions/records.h"
#include "core/actions/references.h"
#include "core/actions/steps.h"
#include "tests/core/actions/city.h"

using namespace actiontest;

namespace {

/// One record of every kind that names a person or a household.
void fillIn(City& city, const actions::HouseholdMade& made, const base::Id<Person>& stranger)
{
    const auto period = base::DatedPeriod::of(QDate(2016, 1, 1), {});
    const auto add = [&](auto record) { REQUIRE(actions::create(city.file, record).ok()); };
    ResidenceStatus status;
    status.person = made.persons[0];
    status.period = period;
    add(status);
    BenefitRegime regime;
    regime.person = made.persons[0];
    regime.period = period;
    add(regime);
    Need need;
    need.person = made.persons[1];
    need.what = QStringLiteral("quiet");
    add(need);
    Consent consent;
    consent.person = made.persons[0];
    consent.purpose = QStringLiteral("Vermittlung");
    consent.period = period;
    add(consent);
    Restriction pair;
    pair.kind = RestrictionKind::ConflictPair;
    pair.person = stranger;
    pair.otherPerson = made.persons[1];
    pair.period = period;
    add(pair);
    REQUIRE(actions::recordPresence(city.file, made.persons, QDate(2016, 2, 1), false).ok());
    ExpectedMember expected;
    expected.household = *made.id;
    expected.relation = QStringLiteral("Tochter");
    add(expected);
    Contact contact;
    contact.household = *made.id;
    contact.day = QDate(2016, 2, 1);
    add(contact);
}

} // namespace

TEST_CASE("A household is removed with its persons and all about them, and undo brings all of it back",
          "[actions]")
{
    City city;
    const auto made = city.household({Sex::Female, Sex::Male});
    const auto others = city.household({Sex::Male});
    fillIn(city, made, others.persons[0]);
    Contact about;
    about.household = *others.id;
    about.day = QDate(2016, 2, 1);
    about.persons = {made.persons[0], others.persons[0]};
    const auto kept = actions::create(city.file, about).id;
    REQUIRE(kept);

    const auto going = actions::removalOf(city.file, *made.id);
    CHECK(going.persons == made.persons);
    CHECK(going.records == 11); // 2 memberships, 2 presences, one each of the seven others
    REQUIRE(actions::removeHousehold(city.file, *made.id).ok());
    CHECK(city.list<Person>().size() == 1);
    CHECK(city.list<Household>().size() == 1);
    CHECK(actions::usesOf(city.file, domain::kindOf<Household>(), made.id->uuid()) == 0);
    for (const auto& person : made.persons)
        CHECK(actions::usesOf(city.file, domain::kindOf<Person>(), person.uuid()) == 0);
    CHECK(store::Records<Contact>(city.file).find(*kept)->persons == others.persons);

    REQUIRE(actions::undo(city.file).reverted);
    CHECK(city.list<Person>().size() == 3);
    CHECK(actions::removalOf(city.file, *made.id).records == going.records);
    CHECK(store::Records<Contact>(city.file).find(*kept)->persons == about.persons);
}

TEST_CASE("Who belonged to another household too stays when one is removed", "[actions]")
{
    City city;
    const auto made = city.household({Sex::Female, Sex::Male});
    const auto split = actions::splitHousehold(city.file, *made.id, {made.persons[1]}, QDate(2016, 3, 1));
    REQUIRE(split.id);
    const auto going = actions::removalOf(city.file, *split.id);
    CHECK(going.persons.empty());
    CHECK(going.records == 1);
    REQUIRE(actions::removeHousehold(city.file, *split.id).ok());
    CHECK(city.list<Person>().size() == 2);
    const auto again = actions::removeHousehold(city.file, *split.id);
    REQUIRE(again.problems.size() == 1);
    CHECK(again.problems[0].code == QStringLiteral("record-gone"));
}
