// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/census.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace domain;
using namespace census;

// The known traps of the published data, one test each.

TEST_CASE("Trap 1: 52 live in the 50 places of Wohnheim auf der Bult, two infants among them",
          "[sample][traps]")
{
    const QDate on(2014, 10, 21);
    CHECK(periodsOf("Wohnheim auf der Bult").at(0).capacity.regularPlaces == 50);
    CHECK(residents("Wohnheim auf der Bult", on) == 52);
    const auto persons = personsIn("Wohnheim auf der Bult", on);
    const auto infants = std::count_if(persons.begin(), persons.end(), [&](const Person* person) {
        return person->born->earliest() > on.addYears(-1);
    });
    CHECK(infants == 2);
}

TEST_CASE("Trap 2: Heimatweg has 139, 150 or 122 places side by side", "[sample][traps]")
{
    CHECK(countsOf(figuresOf("Heimatweg", ReportedMeasure::Places)) == std::vector{122, 139, 150});
    CHECK(periodsOf("Heimatweg").at(0).capacity.regularPlaces == 139);
    CHECK(beds(site("Heimatweg").id, QDate(2018, 1, 1)) == 122);
}

TEST_CASE("Trap 3: Albrecht-Schaeffer-Weg has 80 or 47 places, in 13 units", "[sample][traps]")
{
    CHECK(countsOf(figuresOf("Albrecht-Schaeffer-Weg", ReportedMeasure::Places)) == std::vector{47, 80});
    const auto id = site("Albrecht-Schaeffer-Weg").id;
    CHECK(beds(id, QDate(2018, 8, 1)) == 47);
    const auto& sections = hannover().sections;
    CHECK(std::count_if(sections.begin(), sections.end(),
                        [&](const Section& section) { return section.accommodation == id; }) == 13);
}

TEST_CASE("Trap 4: Mecklenheidestraße has 300 or 95 places, in Ledeburg or Stöcken", "[sample][traps]")
{
    CHECK(countsOf(figuresOf("Mecklenheidestraße", ReportedMeasure::Places)) == std::vector{95, 300});
    CHECK(site("Mecklenheidestraße").district == QStringLiteral("Stöcken"));
    CHECK(site("Mecklenheidestraße").note.contains(QStringLiteral("Ledeburg")));
}

TEST_CASE("Trap 5: the end of the Maritim is told twice", "[sample][traps]")
{
    const auto periods = periodsOf("Maritim");
    REQUIRE(periods.size() == 1);
    CHECK(periods[0].period.to->toString() == QStringLiteral("2018-11"));
    CHECK(site("Maritim").note.contains(QStringLiteral("01.10.2018")));
    CHECK(residents("Maritim", QDate(2018, 10, 1)) == 0);
}

TEST_CASE("Trap 6: for Vahrenheide and Vinnhorst only a sum is published", "[sample][traps]")
{
    const auto& figures = hannover().figures;
    const auto joint = std::find_if(figures.begin(), figures.end(), [](const ReportedFigure& figure) {
        return figure.accommodations == std::vector{site("Vahrenheider Markt").id, site("Alt-Vinnhorst").id};
    });
    REQUIRE(joint != figures.end());
    CHECK(joint->count == 270);
    CHECK(joint->measure == ReportedMeasure::Places);
    CHECK_FALSE(periodsOf("Vahrenheider Markt").at(0).capacity.regularPlaces.has_value());
    CHECK_FALSE(periodsOf("Alt-Vinnhorst").at(0).capacity.regularPlaces.has_value());
    for (const Accommodation& candidate : hannover().accommodations)
        CHECK_FALSE(candidate.name.contains(QStringLiteral("(sum)")));
}

TEST_CASE("Trap 7: Ahlem closed in 2017 and opened again in 2021 with another capacity", "[sample][traps]")
{
    const auto periods = periodsOf("Schulzentrum Ahlem");
    REQUIRE(periods.size() == 2);
    CHECK(periods[0].period.to->toString() == QStringLiteral("2017-12"));
    CHECK(periods[0].capacity.regularPlaces == 205);
    CHECK(periods[1].period.from->toString() == QStringLiteral("2021-09-23"));
    CHECK(periods[1].capacity.regularPlaces == 160);
    CHECK(residents("Schulzentrum Ahlem", QDate(2022, 1, 15)) > 0);
}

TEST_CASE("Trap 8: of the free places at Waterlooplatz 30 are reserved, and later it is for others",
          "[sample][traps]")
{
    const QDate on(2017, 1, 5);
    CHECK(residents("Waterlooplatz", on) == 70);
    const auto& all = hannover().reservations;
    const auto reservation = std::find_if(all.begin(), all.end(), [](const Reservation& candidate) {
        return candidate.accommodation == site("Waterlooplatz").id;
    });
    REQUIRE(reservation != all.end());
    CHECK(reservation->places == 30);
    CHECK(reservation->period.period().contains(on));
    CHECK(site("Waterlooplatz").status == SiteStatus::Redesignated);
    const auto counts = countsOf(figuresOf("Waterlooplatz", ReportedMeasure::Places));
    CHECK(std::find(counts.begin(), counts.end(), 50) != counts.end());
    CHECK(std::find(counts.begin(), counts.end(), 70) != counts.end());
}

TEST_CASE("Trap 9: the first 400 in the Deutscher Pavillon were not assigned to the city", "[sample][traps]")
{
    for (const QDate on : {QDate(2015, 11, 9), QDate(2015, 12, 6)}) {
        const auto persons = personsIn("Deutscher Pavillon", on);
        CHECK(persons.size() == 400);
        CHECK(std::none_of(persons.begin(), persons.end(),
                           [](const Person* p) { return p->assigned.has_value(); }));
    }
    const auto later = personsIn("Deutscher Pavillon", QDate(2016, 3, 1));
    CHECK(std::all_of(later.begin(), later.end(), [](const Person* p) { return p->assigned.has_value(); }));
}

TEST_CASE("Trap 10: capacity and occupancy of the Oststadtkrankenhaus are series", "[sample][traps]")
{
    const auto periods = periodsOf("Oststadtkrankenhaus");
    REQUIRE(periods.size() == 2);
    CHECK(periods[0].capacity.regularPlaces == 300);
    CHECK(periods[1].capacity.regularPlaces == 500);
    CHECK(periods[1].period.from->toString() == QStringLiteral("2015-03-24"));
    CHECK(periods[1].period.to->toString() == QStringLiteral("2017-03"));
    CHECK(countsOf(figuresOf("Oststadtkrankenhaus", ReportedMeasure::Residents)) ==
          std::vector{150, 460, 750, 850});
}

TEST_CASE("Planned sites stay planned, postponed or cancelled", "[sample][traps]")
{
    CHECK(site("Bemeroder Anger").status == SiteStatus::Postponed);
    CHECK(site("Große Heide").status == SiteStatus::Cancelled);
    CHECK(site("Leichtbauhalle Lohweg").status == SiteStatus::Planned);
    CHECK(periodsOf("Leichtbauhalle Lohweg").empty());
    CHECK(site("Deutscher Pavillon").status == SiteStatus::Reserve);
}
