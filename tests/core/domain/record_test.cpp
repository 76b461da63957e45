// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/household/contact.h"
#include "core/domain/housing/operation.h"
#include "core/domain/record/kinds.h"
#include "core/domain/stay/stay.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace domain;

TEST_CASE("Kind and register numbers are unique and within their range", "[domain]")
{
    std::set<int> kinds;
    std::set<std::string> names;
    for (const KindInfo* kind : allKinds()) {
        CAPTURE(kind->name);
        CHECK(kinds.insert(kind->number).second);
        CHECK(names.insert(kind->name).second);
        std::set<int> registers;
        std::set<std::string> columns;
        for (const RegisterInfo& reg : kind->registers) {
            CAPTURE(reg.name);
            CHECK(registers.insert(reg.number).second);
            CHECK(reg.number >= 1);
            CHECK(reg.number <= 62);
        }
        for (const ColumnInfo& column : kind->columns)
            CHECK(columns.insert(column.name).second);
    }
    CHECK(kinds.size() >= 30);
}

TEST_CASE("A record written to cells reads back the same", "[domain]")
{
    base::SeededRandom random(1);
    const base::FixedClock clock(QDate(2016, 3, 1));
    const base::IdSource ids(clock, random);
    Stay stay;
    stay.id = ids.next<Stay>();
    stay.person = ids.next<Person>();
    stay.accommodation = ids.next<Accommodation>();
    stay.period = {base::ImpreciseDate::parse(u"2016-02"), std::nullopt};
    stay.source = QStringLiteral("erfunden");
    const auto cells = toCells(stay);
    REQUIRE(cells.size() == kindOf<Stay>().columns.size());
    CHECK(fromCells<Stay>(stay.id, cells) == stay);
}

TEST_CASE("A contact reads back the same, and its words are confidential", "[domain]")
{
    base::SeededRandom random(1);
    const base::FixedClock clock(QDate(2016, 3, 1));
    const base::IdSource ids(clock, random);
    Contact contact;
    contact.id = ids.next<Contact>();
    contact.household = ids.next<Household>();
    contact.day = QDate(2016, 2, 29);
    contact.kind = ContactKind::Authority;
    contact.persons = {ids.next<Person>(), ids.next<Person>()};
    contact.withWhom = QStringLiteral("Jobcenter");
    contact.worker = ids.next<Worker>();
    contact.note = QStringLiteral("erfunden");
    contact.nextStep = QStringLiteral("Antrag nachreichen");
    contact.nextDue = base::ImpreciseDate::parse(u"2016-03-15");
    const auto cells = toCells(contact);
    CHECK(fromCells<Contact>(contact.id, cells) == contact);
    CHECK(kindOf<Contact>().number == 70);
    for (const char* name : {"with_whom", "note", "next_step"})
        CHECK(kindOf<Contact>().findRegister(name)->compartment == Compartment::Protection);
    for (const char* name : {"household", "day", "kind", "persons", "next_due", "next_done"})
        CHECK(kindOf<Contact>().findRegister(name)->compartment == Compartment::General);
}

TEST_CASE("Cells that make no valid value read as none instead of throwing", "[domain]")
{
    OperatingPeriod period;
    period.accommodation =
        base::Id<Accommodation>(*base::Uuid::parse(u"01890000-0000-7000-8000-000000000001"));
    period.period = base::DatedPeriod::of(QDate(2016, 1, 1), QDate(2017, 1, 1));
    period.capacity.regularPlaces = 50;
    auto cells = toCells(period);
    REQUIRE(fromCells<OperatingPeriod>({}, cells) == period);
    const auto& reg = *kindOf<OperatingPeriod>().findRegister("period");

    SECTION("ends that cross after a merge")
    {
        cells[reg.firstColumn + 2] = qint64{base::dayNumber(QDate(2015, 1, 1))};
        CHECK_FALSE(fromCells<OperatingPeriod>({}, cells));
    }
    SECTION("a code of a later version")
    {
        cells[kindOf<OperatingPeriod>().findRegister("pillar")->firstColumn] = QStringLiteral("houseboat");
        CHECK_FALSE(fromCells<OperatingPeriod>({}, cells));
    }
    SECTION("a required reference that is missing")
    {
        cells[kindOf<OperatingPeriod>().findRegister("accommodation")->firstColumn] = Cell();
        CHECK_FALSE(fromCells<OperatingPeriod>({}, cells));
    }
}
