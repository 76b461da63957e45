// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/steps.h"
#include "core/domain/household/contact.h"
#include "tests/core/actions/city.h"

using namespace actiontest;

namespace {

Contact contactOf(const base::Id<Household>& household)
{
    Contact contact;
    contact.household = household;
    contact.day = QDate(2016, 3, 1);
    contact.note = QStringLiteral("erfunden");
    return contact;
}

} // namespace

TEST_CASE("A contact needs its household and its day, not its worker or persons", "[actions]")
{
    City city;
    CHECK(codesOf(actions::create(city.file, Contact{}).problems) ==
          QStringList{QStringLiteral("required"), QStringLiteral("required")});
    const auto household = *city.household({Sex::Female}).id;
    CHECK(actions::create(city.file, contactOf(household)).id);
    Contact wrong = contactOf(household);
    wrong.persons = {city.file.ids().next<Person>()};
    wrong.worker = city.file.ids().next<Worker>();
    CHECK(codesOf(actions::create(city.file, wrong).problems) ==
          QStringList{QStringLiteral("unknown-record"), QStringLiteral("unknown-record")});
}

TEST_CASE("A next step has a day, a day has a step, and only a step is done", "[actions]")
{
    City city;
    const auto household = *city.household({Sex::Female}).id;
    const auto fieldsOf = [&](const Contact& contact) {
        QStringList fields;
        for (const base::Problem& problem : actions::check(city.file, contact)) {
            CHECK(isListed(problem.code));
            fields << problem.field;
        }
        return fields;
    };
    Contact contact = contactOf(household);
    contact.nextStep = QStringLiteral("Antrag nachreichen");
    CHECK(fieldsOf(contact) == QStringList{QStringLiteral("next_due")});
    contact.nextDue = base::ImpreciseDate::of(QDate(2016, 3, 15));
    contact.nextDone = true;
    CHECK(fieldsOf(contact).isEmpty());
    contact.nextStep = QStringLiteral("  ");
    CHECK(fieldsOf(contact) == QStringList{QStringLiteral("next_step"), QStringLiteral("next_done")});
}

TEST_CASE("Each half of a contact stands in ops of one compartment, and undo takes both back", "[actions]")
{
    City city;
    const auto household = *city.household({Sex::Female}).id;
    Contact contact = contactOf(household);
    const auto made = actions::create(city.file, contact);
    contact.id = *made.id;
    CHECK(city.list<Contact>() == std::vector{contact});
    CHECK(actions::remove(city.file, contact.id).ok());
    CHECK(city.list<Contact>().empty());
    REQUIRE(actions::undo(city.file).action);
    CHECK(city.list<Contact>() == std::vector{contact});
    REQUIRE(actions::undo(city.file).action);
    CHECK(city.list<Contact>().empty());
}

TEST_CASE("A household or person that contacts name is in use", "[actions]")
{
    City city;
    const auto made = city.household({Sex::Female, Sex::Male});
    Contact contact = contactOf(*made.id);
    contact.persons = {made.persons[0]};
    REQUIRE(actions::create(city.file, contact).id);
    const auto usesOf = [](const actions::Outcome& outcome) {
        return outcome.problems.empty() ? QString() : outcome.problems[0].arguments.value(0);
    };
    CHECK(usesOf(actions::remove(city.file, *made.id)) ==
          QStringLiteral("3")); // two memberships, one contact
    CHECK(usesOf(actions::remove(city.file, made.persons[0])) == QStringLiteral("2"));
    CHECK(usesOf(actions::remove(city.file, made.persons[1])) == QStringLiteral("1"));
}

TEST_CASE("Merging and splitting households leaves contacts with the household they were made with",
          "[actions]")
{
    City city;
    const auto one = city.household({Sex::Female});
    const auto other = city.household({Sex::Male, Sex::Female});
    REQUIRE(actions::create(city.file, contactOf(*one.id)).id);
    REQUIRE(actions::create(city.file, contactOf(*other.id)).id);
    const QDate day(2016, 3, 1);
    REQUIRE(actions::mergeHouseholds(city.file, *one.id, *other.id, day).ok());
    REQUIRE(actions::splitHousehold(city.file, *one.id, {other.persons[0]}, day, {}).id);
    CHECK(store::Records<Contact>(city.file).listWhere("household", *one.id).size() == 1);
    CHECK(store::Records<Contact>(city.file).listWhere("household", *other.id).size() == 1);
}
