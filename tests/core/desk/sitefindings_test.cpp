// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/findings/rules.h"
#include "tests/core/desk/factbuilder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace desktest;
using desk::Finding;

namespace {

std::vector<Finding> ofCode(const FactBuilder& b, const char* code)
{
    auto all = desk::findingsOf(b.facts, desk::computeKeyDay(b.facts, base::dayNumber(KeyDate)));
    std::erase_if(all, [&](const Finding& finding) { return finding.code != QLatin1String(code); });
    return all;
}

} // namespace

TEST_CASE("Operating periods of a site that overlap are found with the days they share", "[desk]")
{
    FactBuilder b;
    const auto site =
        b.site(QStringLiteral("Bult"), 10, Pillar::Hostel, days(QDate(2015, 1, 1), QDate(2016, 1, 1)));
    b.operate(site, 20, Pillar::Hostel, days(QDate(2016, 1, 1)));
    CHECK(ofCode(b, "operating-periods-overlap").empty());
    b.operate(site, 30, Pillar::Hostel, days(QDate(2015, 12, 1), QDate(2016, 1, 1)));
    const auto list = ofCode(b, "operating-periods-overlap");
    REQUIRE(list.size() == 1);
    CHECK(list[0].arguments ==
          QStringList{QStringLiteral("Bult"), QStringLiteral("2015-12-01"), QStringLiteral("2015-12-31")});
    CHECK(list[0].records.size() == 3);
    CHECK(list[0].records.front() == desk::refTo(site));
}

TEST_CASE("The same name and an address that may be the same are a site twice while both operate", "[desk]")
{
    struct Case {
        const char* reason;
        QString name;
        QString street;
        QDate from;
        bool isTwice;
    };
    const QDate start(2015, 1, 1);
    const Case entry = GENERATE_COPY(
        Case{"written otherwise", QStringLiteral("BUELT süd"), QStringLiteral("Bultstraße 1"), start, true},
        Case{"no address", QStringLiteral("Bült Süd"), QString(), start, true},
        Case{"another street", QStringLiteral("Bült Süd"), QStringLiteral("Am Markt 2"), start, false},
        Case{"another name", QStringLiteral("Bült Nord"), QStringLiteral("Bultstraße 1"), start, false},
        Case{"opened after the other closed", QStringLiteral("Bült Süd"), QString(), QDate(2016, 1, 1),
             false});
    CAPTURE(entry.reason);
    FactBuilder b;
    const auto site = [&](const QString& name, const QString& street, const base::DatedPeriod& period) {
        const auto id = b.site(name, 10, Pillar::Hostel, period);
        Accommodation record;
        record.id = id;
        record.name = name;
        record.address.street = street;
        b.facts.set(record);
        return id;
    };
    const auto one =
        site(QStringLiteral("Bült Süd"), QStringLiteral("Bultstrasse 1"), days(start, QDate(2016, 1, 1)));
    const auto other = site(entry.name, entry.street, days(entry.from));
    const auto list = ofCode(b, "site-twice");
    REQUIRE(list.size() == (entry.isTwice ? 1 : 0));
    if (entry.isTwice)
        CHECK(list[0].records ==
              std::vector{desk::refTo(std::min(one, other)), desk::refTo(std::max(one, other))});
}

TEST_CASE("Findings about persons follow the key date, and on demand stand for everybody", "[desk]")
{
    struct Case {
        const char* reason;
        std::optional<base::DatedPeriod> stay;
        StayKind kind;
        bool isOfTheDay;
    };
    const Case entry = GENERATE(
        Case{"lives here", days(QDate(2016, 1, 1)), StayKind::Actual, true},
        Case{"has left by then", days(QDate(2015, 1, 1), KeyDate), StayKind::Actual, false},
        Case{"comes later", days(KeyDate.addDays(1)), StayKind::Actual, false},
        Case{"is planned to come", days(KeyDate.addDays(9)), StayKind::Planned, true},
        Case{"was planned once", days(QDate(2015, 1, 1), QDate(2015, 2, 1)), StayKind::Planned, false},
        Case{"is only being entered", std::nullopt, StayKind::Actual, true});
    CAPTURE(entry.reason);
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    std::vector<base::Id<Person>> twins;
    for (int i = 0; i < 2; ++i) {
        Person record;
        record.id = b.id<Person>();
        record.familyName = QStringLiteral("Haddad");
        record.born = base::ImpreciseDate::of(QDate(1990, 1, 1));
        b.facts.set(record);
        twins.push_back(record.id);
    }
    b.stay(twins[0], site, {}, days(QDate(2014, 1, 1), QDate(2014, 6, 1))); // gone long since
    if (entry.stay)
        b.stay(twins[1], site, {}, *entry.stay, entry.kind);
    CHECK(ofCode(b, "person-twice").size() == (entry.isOfTheDay ? 1 : 0));
    const auto day = desk::computeKeyDay(b.facts, base::dayNumber(KeyDate));
    const auto all = desk::findingsOf(b.facts, day, {}, desk::FindingScope::Everybody);
    CHECK(std::any_of(all.begin(), all.end(),
                      [](const Finding& finding) { return finding.code == QStringLiteral("person-twice"); }));
}
