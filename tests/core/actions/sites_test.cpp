// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sites.h"
#include "core/actions/steps.h"
#include "tests/core/actions/city.h"

using namespace actiontest;

TEST_CASE("A site that will close or open later keeps its status until then", "[actions]")
{
    City city; // on 1 March 2016
    const auto site = city.site(10, base::DatedPeriod::of(QDate(2015, 1, 1), {}));
    const auto status = [&] { return city.list<Accommodation>().at(0).status; };
    auto record = city.list<Accommodation>().at(0);
    record.status = SiteStatus::InOperation;
    (void)actions::edit(city.file, record);
    REQUIRE(actions::closeSite(city.file, site, QDate(2016, 3, 2)).action);
    CHECK(status() == SiteStatus::InOperation);
    REQUIRE(actions::undo(city.file).reverted);
    REQUIRE(actions::closeSite(city.file, site, QDate(2016, 3, 1)).action);
    CHECK(status() == SiteStatus::Closed);
    OperatingPeriod again;
    again.accommodation = site;
    again.period = base::DatedPeriod::of(QDate(2016, 9, 1), {});
    REQUIRE(actions::reopenSite(city.file, again).action);
    CHECK(status() == SiteStatus::Closed);
    REQUIRE(actions::undo(city.file).reverted);
    again.period = base::DatedPeriod::of(QDate(2016, 3, 1), {});
    REQUIRE(actions::reopenSite(city.file, again).action);
    CHECK(status() == SiteStatus::InOperation);
}

TEST_CASE("A household and its members are checked whole before they are written", "[actions]")
{
    City city;
    const QString book(1024 * 1024, QLatin1Char('x'));
    const QStringList tooLarge{QStringLiteral("record-too-large")};
    actions::NewMember member;
    member.person.familyName = QStringLiteral("Test");
    member.person.source = book;
    CHECK(codesOf(actions::createHousehold(city.file, {}, {member}).problems) == tooLarge);
    const auto couple = city.household({Sex::Female, Sex::Male});
    CHECK(codesOf(actions::addPerson(city.file, *couple.id, member, {}).problems) == tooLarge);
    Household made;
    made.wishes = book;
    CHECK(codesOf(actions::splitHousehold(city.file, *couple.id, {couple.persons[0]}, QDate(2016, 3, 1), made)
                      .problems) == tooLarge);
    CHECK(city.list<Household>().size() == 1);
    CHECK(city.list<Person>().size() == 2);
}
