// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"
#include "tests/core/desk/factbuilder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace desktest;
using desk::Finding;

namespace {

/// Findings of one rule on the key date.
std::vector<Finding> found(const FactBuilder& b, const char* code, std::span<const Finding> fromStore = {})
{
    const auto day = desk::computeKeyDay(b.facts, base::dayNumber(KeyDate));
    std::vector<Finding> result;
    for (const Finding& finding : desk::findingsOf(b.facts, day, fromStore))
        if (finding.code == QLatin1String(code))
            result.push_back(finding);
    return result;
}

base::Id<Worker> worker(FactBuilder& b, int fte, const base::DatedPeriod& period = {})
{
    Worker person;
    person.id = b.id<Worker>();
    person.name = QStringLiteral("Test, Toni");
    b.facts.workers.set(person);
    Contract contract;
    contract.id = b.id<Contract>();
    contract.worker = person.id;
    contract.fteHundredths = fte;
    contract.period = period;
    b.facts.contracts.set(contract);
    return person.id;
}

void deploy(FactBuilder& b, const base::Id<Worker>& person, std::optional<base::Id<Accommodation>> site,
            int share)
{
    Deployment deployment;
    deployment.id = b.id<Deployment>();
    deployment.worker = person;
    deployment.mode = site ? DeploymentMode::OnSite : DeploymentMode::Mobile;
    deployment.place.accommodation = site;
    deployment.shareHundredths = share;
    b.facts.deployments.set(deployment);
}

void report(FactBuilder& b, const std::vector<base::Id<Accommodation>>& sites, int count,
            CountPrecision precision, const base::ImpreciseDate& day = *base::ImpreciseDate::of(KeyDate))
{
    ReportedFigure figure;
    figure.id = b.id<ReportedFigure>();
    figure.accommodations = sites;
    figure.count = count;
    figure.precision = precision;
    figure.day = day;
    b.facts.figures.set(figure);
}

} // namespace

TEST_CASE("A site with more people than places is over-occupied", "[desk]")
{
    FactBuilder b;
    const auto bult = b.site(QStringLiteral("Bult"), 2);
    b.stay(b.person(), bult);
    b.stay(b.person(), bult);
    CHECK(found(b, "over-occupied").empty());
    b.stay(b.person(), bult);
    const auto list = found(b, "over-occupied");
    REQUIRE(list.size() == 1);
    CHECK(list[0].arguments ==
          QStringList{QStringLiteral("Bult"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")});
    CHECK(list[0].records == std::vector{desk::refTo(bult)});
    CHECK_FALSE(list[0].remedies.isEmpty());
}

TEST_CASE("More persons than beds, and a man in a women's room, are named with their stays", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto room = b.room(site, 1, Designation::Women);
    b.stay(b.person(Sex::Female), site, room);
    CHECK(found(b, "double-booked").empty());
    CHECK(found(b, "designation-not-followed").empty());
    b.stay(b.person(Sex::Male), site, room);
    REQUIRE(found(b, "double-booked").size() == 1);
    CHECK(found(b, "double-booked")[0].records.size() == 3);
    CHECK(found(b, "designation-not-followed").size() == 1);
}

TEST_CASE("Two households in a family room do not follow its designation", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto room = b.room(site, 4, Designation::Family);
    const auto mother = b.person();
    const auto child = b.person();
    b.household({mother, child});
    b.stay(mother, site, room);
    b.stay(child, site, room);
    CHECK(found(b, "designation-not-followed").empty());
    b.stay(b.person(), site, room);
    CHECK(found(b, "designation-not-followed").size() == 1);
}

TEST_CASE("Overlapping stays of a person are found on whatever days they overlap", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto person = b.person();
    b.stay(person, site, {}, days(QDate(2015, 1, 1), QDate(2015, 2, 1)));
    b.stay(person, site, {}, days(QDate(2015, 2, 1), QDate(2015, 3, 1)));
    CHECK(found(b, "overlapping-stays").empty());
    b.stay(person, site, {}, days(QDate(2015, 2, 20), {}));
    const auto list = found(b, "overlapping-stays");
    REQUIRE(list.size() == 1);
    CHECK(list[0].from == QDate(2015, 2, 20));
    CHECK(list[0].to == QDate(2015, 2, 28));
}

TEST_CASE("Stays in a closed site, in a blocked room and in an unknown room are found", "[desk]")
{
    FactBuilder b;
    const auto closed = b.site(QStringLiteral("Zu"), 10, Pillar::Hostel, days(QDate(2015, 1, 1), KeyDate));
    b.stay(b.person(), closed);
    CHECK(found(b, "stay-in-closed-site").size() == 1);

    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto room = b.room(site, 2);
    b.stay(b.person(), site, room);
    Block block;
    block.id = b.id<Block>();
    block.accommodation = site;
    block.room = room;
    block.places = 1;
    b.facts.blocks.set(block);
    CHECK(found(b, "stay-in-blocked-room").empty());
    block.places.reset();
    b.facts.blocks.set(block);
    CHECK(found(b, "stay-in-blocked-room").size() == 1);

    b.stay(b.person(), site, room);
    b.stay(b.person(), site, room);
    CHECK(found(b, "double-booked").size() == 1);
    CHECK(found(b, "stay-in-blocked-room").size() == 1); // that the room is too full as well hides nothing

    b.stay(b.person(), site, b.id<Room>());
    CHECK(found(b, "unknown-room").size() == 1);
    b.stay(b.person(), closed, room);
    CHECK(found(b, "unknown-room").size() == 2);
}

TEST_CASE("Residents of a site that is blocked as a whole are found, its capacity known or not", "[desk]")
{
    FactBuilder b;
    const auto places = GENERATE(std::optional(10), std::optional<int>());
    const auto site = b.site(QStringLiteral("Haus"), places);
    Block block;
    block.id = b.id<Block>();
    block.accommodation = site;
    b.facts.blocks.set(block);
    CHECK(found(b, "stay-in-blocked-site").empty());
    const auto stay = b.stay(b.person(), site);
    const auto list = found(b, "stay-in-blocked-site");
    REQUIRE(list.size() == 1);
    CHECK(list[0].records == std::vector{desk::refTo(site), desk::refTo(stay)});
    block.places = 3; // no longer all of it
    b.facts.blocks.set(block);
    CHECK(found(b, "stay-in-blocked-site").empty());
}

TEST_CASE("A reported count differs when it lies outside of its precision", "[desk]")
{
    struct Case {
        const char* reason;
        int reported;
        CountPrecision precision;
        bool differs;
    };
    const Case entry = GENERATE(Case{"exact and right", 100, CountPrecision::Exact, false},
                                Case{"exact and one off", 101, CountPrecision::Exact, true},
                                Case{"about, within one in twenty", 105, CountPrecision::About, false},
                                Case{"about, beyond it", 106, CountPrecision::About, true},
                                Case{"rounded to hundreds", 0, CountPrecision::About, true},
                                Case{"at most, and so it is", 100, CountPrecision::AtMost, false},
                                Case{"at most, exceeded", 99, CountPrecision::AtMost, true},
                                Case{"at least, and so it is", 90, CountPrecision::AtLeast, false},
                                Case{"at least, missed", 110, CountPrecision::AtLeast, true});
    CAPTURE(entry.reason);
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 200);
    for (int i = 0; i < 100; ++i)
        b.stay(b.person(), site);
    report(b, {site}, entry.reported, entry.precision);
    CHECK(found(b, "reported-differs").size() == (entry.differs ? 1 : 0));
}

TEST_CASE("A joint count is compared with the sum, and only the latest day counts", "[desk]")
{
    FactBuilder b;
    const auto first = b.site(QStringLiteral("Vahrenheide"), 150);
    const auto second = b.site(QStringLiteral("Vinnhorst"), 120);
    b.stay(b.person(), first);
    b.stay(b.person(), second);
    report(b, {first, second}, 270, CountPrecision::Exact, *base::ImpreciseDate::parse(u"2015-12"));
    const auto list = found(b, "reported-differs");
    REQUIRE(list.size() == 1);
    CHECK(list[0].arguments[0] == QStringLiteral("Vahrenheide + Vinnhorst"));
    report(b, {second, first}, 2, CountPrecision::Exact, *base::ImpreciseDate::parse(u"2016-01"));
    CHECK(found(b, "reported-differs").empty());
}

TEST_CASE("A count of a year may be that of any day in it", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Ahlem"), 205);
    for (int i = 0; i < 20; ++i)
        b.stay(b.person(), site, {}, base::DatedPeriod::of(QDate(2014, 5, 20), QDate(2014, 11, 5)));
    report(b, {site}, 20, CountPrecision::Exact, *base::ImpreciseDate::parse(u"2014"));
    CHECK(found(b, "reported-differs").empty());
    report(b, {site}, 25, CountPrecision::Exact, *base::ImpreciseDate::parse(u"2014"));
    const auto list = found(b, "reported-differs");
    REQUIRE(list.size() == 1);
    CHECK(list[0].arguments[4] == QStringLiteral("20")); // what comes nearest
}

TEST_CASE("A figure of an imprecise day is shown and checked from the last day it may mean", "[desk]")
{
    struct Case {
        const char* reason;
        QString day;
        QDate on;
        bool speaks;
    };
    const Case entry =
        GENERATE(Case{"a day, the day before", QStringLiteral("2016-03-01"), QDate(2016, 2, 29), false},
                 Case{"a day, on it", QStringLiteral("2016-03-01"), QDate(2016, 3, 1), true},
                 Case{"about a day, on it", QStringLiteral("~2016-03-01"), QDate(2016, 3, 1), true},
                 Case{"a month that has begun", QStringLiteral("2016-03"), QDate(2016, 3, 1), false},
                 Case{"a month, its last day but one", QStringLiteral("2016-02"), QDate(2016, 2, 28), false},
                 Case{"a month, its last day", QStringLiteral("2016-02"), QDate(2016, 2, 29), true},
                 Case{"a year that has begun", QStringLiteral("2016"), QDate(2016, 12, 30), false},
                 Case{"a year, its last day", QStringLiteral("2015"), QDate(2015, 12, 31), true});
    CAPTURE(entry.reason);
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    report(b, {site}, 5, CountPrecision::Exact, *base::ImpreciseDate::parse(entry.day));
    const auto day = desk::computeKeyDay(b.facts, base::dayNumber(entry.on));
    const auto findings = desk::findingsOf(b.facts, day);
    const bool isChecked = std::any_of(findings.begin(), findings.end(), [](const desk::Finding& finding) {
        return finding.code == QStringLiteral("reported-differs");
    });
    const auto occupancy = desk::occupancyOf(b.facts, day);
    REQUIRE(occupancy.sites.size() == 1);
    CHECK(isChecked == entry.speaks);
    CHECK(occupancy.sites[0].reported.has_value() == entry.speaks);
}

TEST_CASE("Of a figure of a day and one of its year, both answers take the same for the later", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    report(b, {site}, 0, CountPrecision::Exact, *base::ImpreciseDate::parse(u"2015-06-01"));
    report(b, {site}, 5, CountPrecision::Exact, *base::ImpreciseDate::parse(u"2015"));
    const auto list = found(b, "reported-differs");
    REQUIRE(list.size() == 1);
    CHECK(list[0].arguments[2] == QStringLiteral("5"));
    const auto day = desk::computeKeyDay(b.facts, base::dayNumber(KeyDate));
    CHECK(desk::occupancyOf(b.facts, day).sites.at(0).reported->count == 5);
}

TEST_CASE("Places published without a day stand beside those of the key date, each figure by itself",
          "[desk]")
{
    FactBuilder b;
    const auto site =
        b.site(QStringLiteral("Heimatweg"), 139, Pillar::Hostel, days(QDate(2016, 1, 1), QDate(2017, 1, 1)));
    for (const int places : {150, 139, 122}) {
        ReportedFigure figure;
        figure.id = b.id<ReportedFigure>();
        figure.measure = ReportedMeasure::Places;
        figure.accommodations = {site};
        figure.count = places;
        b.facts.figures.set(figure);
    }
    const auto list = found(b, "reported-differs");
    REQUIRE(list.size() == 2);
    CHECK(list[0].arguments == QStringList{QStringLiteral("Heimatweg"), QStringLiteral("places"),
                                           QStringLiteral("122"), QStringLiteral("exact"),
                                           QStringLiteral("139"), QString()});
    CHECK_FALSE(list[0].from);
    CHECK(
        desk::findingsOf(b.facts, desk::computeKeyDay(b.facts, base::dayNumber(QDate(2017, 1, 1)))).empty());
}

TEST_CASE("A person recorded twice at a site counts once against a report", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto person = b.person();
    b.stay(person, site);
    b.stay(person, site);
    report(b, {site}, 1, CountPrecision::Exact);
    CHECK(found(b, "reported-differs").empty());
}

TEST_CASE("Staff beyond their contract and deployments after its end are found", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto half = worker(b, 50);
    deploy(b, half, site, 50);
    CHECK(found(b, "worker-over-100").empty());
    deploy(b, half, {}, 1);
    CHECK(found(b, "worker-over-100").size() == 1);

    const auto gone = worker(b, 100, days(QDate(2015, 1, 1), KeyDate));
    deploy(b, gone, site, 100);
    const auto list = found(b, "contract-ended");
    REQUIRE(list.size() == 1);
    CHECK(list[0].arguments[2] == QStringLiteral("2016-02-29"));
}

TEST_CASE("Whole contracts made in two copies are found even if every hour of them is deployed", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto person = worker(b, 100);
    deploy(b, person, site, 100);
    CHECK(found(b, "contracts-over-100").empty());
    Contract other;
    other.id = b.id<Contract>();
    other.worker = person;
    other.fteHundredths = 100;
    b.facts.contracts.set(other);
    deploy(b, person, {}, 100);
    const auto list = found(b, "contracts-over-100");
    REQUIRE(list.size() == 1);
    CHECK(list[0].arguments == QStringList{QStringLiteral("Test, Toni"), QStringLiteral("200")});
    CHECK(list[0].records.size() == 3);
}

TEST_CASE("The threshold rule is checked in both directions", "[desk]")
{
    FactBuilder b;
    ValueRule rule;
    rule.id = b.id<ValueRule>();
    rule.code = QLatin1String(OnSiteThresholdRule);
    rule.value = 2;
    b.facts.valueRules.push_back({rule, true});
    const auto large = b.site(QStringLiteral("Groß"), 10);
    b.stay(b.person(), large);
    b.stay(b.person(), large);
    CHECK(found(b, "threshold-not-followed").empty());
    const auto small = b.site(QStringLiteral("Klein"), 10);
    deploy(b, worker(b, 100), small, 100);
    const auto list = found(b, "threshold-not-followed");
    REQUIRE(list.size() == 2);
    CHECK(list[0].arguments == QStringList{QStringLiteral("Groß"), QStringLiteral("2"), QStringLiteral("2"),
                                           QStringLiteral("on-site"), QStringLiteral("mobile")});
    CHECK(list[1].arguments[0] == QStringLiteral("Klein"));
}

TEST_CASE("The same name written otherwise with the same birth date is a person twice", "[desk]")
{
    FactBuilder b;
    const auto person = [&](const QString& family, QDate born) {
        Person record;
        record.id = b.id<Person>();
        record.familyName = family;
        record.givenName = QStringLiteral("Ali");
        record.born = base::ImpreciseDate::of(born);
        b.facts.set(record);
    };
    person(QStringLiteral("Müller"), QDate(1990, 1, 1));
    person(QStringLiteral("Müller"), QDate(1990, 1, 2));
    CHECK(found(b, "person-twice").empty());
    person(QStringLiteral("MUELLER"), QDate(1990, 1, 1));
    CHECK(found(b, "person-twice").size() == 1);
}

TEST_CASE("Names that sound alike with birth dates that may be the same are a person twice", "[desk]")
{
    struct Case {
        const char* reason;
        QString family;
        QString given;
        QString born;
        bool isTwice;
    };
    const Case entry = GENERATE(Case{"another spelling", QStringLiteral("Mahmud"), QStringLiteral("Mohammad"),
                                     QStringLiteral("1990-05-12"), true},
                                Case{"only the year is known", QStringLiteral("Mahmoud"),
                                     QStringLiteral("Muhammed"), QStringLiteral("1990"), true},
                                Case{"only the month is known", QStringLiteral("Mahmoud"),
                                     QStringLiteral("Muhammed"), QStringLiteral("1990-05"), true},
                                Case{"another month", QStringLiteral("Mahmoud"), QStringLiteral("Muhammed"),
                                     QStringLiteral("1990-06"), false},
                                Case{"another day", QStringLiteral("Mahmoud"), QStringLiteral("Muhammed"),
                                     QStringLiteral("1990-05-13"), false},
                                Case{"another given name", QStringLiteral("Mahmoud"), QStringLiteral("Karim"),
                                     QStringLiteral("1990-05-12"), false},
                                Case{"another family name", QStringLiteral("Haddad"),
                                     QStringLiteral("Muhammed"), QStringLiteral("1990-05-12"), false},
                                Case{"the names the other way round", QStringLiteral("Muhammed"),
                                     QStringLiteral("Mahmoud"), QStringLiteral("1990-05-12"), false},
                                Case{"another script", QStringLiteral("\u0645\u062D\u0645\u0648\u062F"),
                                     QStringLiteral("Muhammed"), QStringLiteral("1990-05-12"), false});
    CAPTURE(entry.reason);
    FactBuilder b;
    const auto person = [&](const QString& family, const QString& given, const QString& born) {
        Person record;
        record.id = b.id<Person>();
        record.familyName = family;
        record.givenName = given;
        record.born = base::ImpreciseDate::parse(born);
        b.facts.set(record);
        return record.id;
    };
    const auto one =
        person(QStringLiteral("Mahmoud"), QStringLiteral("Muhammed"), QStringLiteral("1990-05-12"));
    const auto other = person(entry.family, entry.given, entry.born);
    const auto list = found(b, "person-twice");
    REQUIRE(list.size() == (entry.isTwice ? 1 : 0));
    if (entry.isTwice)
        CHECK(list[0].records ==
              std::vector{desk::refTo(std::min(one, other)), desk::refTo(std::max(one, other))});
}

TEST_CASE("Names in a script without sounds are compared as they are written", "[desk]")
{
    FactBuilder b;
    for (int i = 0; i < 2; ++i) {
        Person record;
        record.id = b.id<Person>();
        record.familyName = QStringLiteral("\u0645\u062D\u0645\u0648\u062F");
        record.givenName = QStringLiteral("\u0639\u0644\u064A");
        record.born = base::ImpreciseDate::of(QDate(1990, 1, 1));
        b.facts.set(record);
    }
    CHECK(found(b, "person-twice").size() == 1);
}

TEST_CASE("A period without capacity is a hint; what the store keeps as trouble is passed on", "[desk]")
{
    FactBuilder b;
    b.site(QStringLiteral("Haus"), {});
    CHECK(found(b, "period-without-capacity").size() == 1);
    Finding broken;
    broken.code = QStringLiteral("broken-row");
    broken.arguments = {QStringLiteral("stay"), QStringLiteral("id")};
    const auto list = found(b, "broken-row", std::array{broken});
    REQUIRE(list.size() == 1);
    CHECK_FALSE(list[0].remedies.isEmpty());
}

TEST_CASE("Every finding code stands once in the table with its remedies", "[desk]")
{
    QStringList codes;
    for (const auto& rule : desk::findingRules()) {
        CAPTURE(rule.code);
        CHECK_FALSE(codes.contains(QLatin1String(rule.code)));
        codes.append(QLatin1String(rule.code));
        CHECK_FALSE(rule.remedies.empty());
        CHECK(desk::findFindingRule(QString::fromLatin1(rule.code)) == &rule);
    }
}
