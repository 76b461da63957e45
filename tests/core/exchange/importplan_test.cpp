// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "tests/core/exchange/parsed.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace exchange;
using domain::ReportedMeasure;
using testing::parse;

namespace {

struct Ids {
    base::FixedClock clock{QDate(2016, 3, 1)};
    base::SeededRandom random{1};
    base::IdSource source{clock, random};
};

ParsedHousing parseFile(const char* name)
{
    QFile file(QStringLiteral(LOTSE_SOURCE_DIR "/resources/sample/hannover/") + QString::fromUtf8(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return parseHousing(readCsv(file.readAll()));
}

HousingRecords together(HousingRecords a, const HousingRecords& b)
{
    a.operators.insert(a.operators.end(), b.operators.begin(), b.operators.end());
    a.accommodations.insert(a.accommodations.end(), b.accommodations.begin(), b.accommodations.end());
    a.periods.insert(a.periods.end(), b.periods.begin(), b.periods.end());
    a.figures.insert(a.figures.end(), b.figures.begin(), b.figures.end());
    return a;
}

QString spans(const ImportPlan& plan)
{
    QStringList result;
    for (const auto& p : plan.added.periods)
        result.append(
            (p.period.from ? p.period.from->toString() : QStringLiteral("…")) + QStringLiteral("/") +
            (p.period.to ? p.period.to->toString() : QStringLiteral("…")) + QStringLiteral(" ") +
            (p.capacity.regularPlaces ? QString::number(*p.capacity.regularPlaces) : QStringLiteral("?")));
    return result.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("A capacity that changes cuts the operating period on the day of its line", "[exchange]")
{
    Ids ids;
    const auto plan = planImport({},
                                 parse("name;pillar;capacity;as_of;opened;closed\n"
                                       "OSK;Notunterkunft;300;2014-10-16;2014-12;\n"
                                       "OSK;Notunterkunft;500;2015-03-24;2014-12;\n"
                                       "OSK;Notunterkunft;;2016-01;2014-12;2017-03\n"),
                                 ids.source);
    CHECK(spans(plan) == QStringLiteral("2014-12/2015-03-24 300, 2015-03-24/2017-03 500"));
    CHECK(plan.added.accommodations.at(0).status == domain::SiteStatus::Closed);
}

TEST_CASE("A site that reopens has two operating periods", "[exchange]")
{
    Ids ids;
    const auto plan = planImport({},
                                 parse("name;pillar;capacity;opened;closed\n"
                                       "Ahlem;Notunterkunft;205;2014;2017-12\n"
                                       "Ahlem;Notunterkunft;160;2021-09-23;\n"),
                                 ids.source);
    CHECK(spans(plan) == QStringLiteral("2014/2017-12 205, 2021-09-23/… 160"));
    CHECK(plan.added.accommodations.size() == 1);
}

TEST_CASE("The sum published for two sites is one joint figure and no site", "[exchange]")
{
    Ids ids;
    const auto plan = planImport({},
                                 parse("name;pillar;capacity\n"
                                       "Vahrenheider Markt 30;Wohnheim;\nAlt-Vinnhorst 82;Wohnheim;\n"
                                       "Vahrenheider Markt + Alt-Vinnhorst (sum);Wohnheim;270\n"),
                                 ids.source);
    CHECK(plan.added.accommodations.size() == 2);
    REQUIRE(plan.added.figures.size() == 1);
    CHECK(plan.added.figures[0].accommodations ==
          std::vector{plan.added.accommodations[0].id, plan.added.accommodations[1].id});
    CHECK(plan.added.figures[0].count == 270);
    CHECK_FALSE(plan.added.periods[0].capacity.regularPlaces.has_value());
}

TEST_CASE("Sites that a line speaks of must be known", "[exchange]")
{
    Ids ids;
    const auto joint =
        planImport({}, parse("name;pillar;capacity\nA;Wohnheim;1\nA + B (sum);Wohnheim;270\n"), ids.source);
    REQUIRE(joint.problems.size() == 1);
    CHECK(joint.problems[0].code == QStringLiteral("joint-site-unknown"));
    CHECK(joint.problems[0].line == 3);
    const auto heads = planImport({}, parse("site;day;count\nA;2016-03-01;7\n"), ids.source);
    CHECK(base::hasErrors(heads.problems));
}

TEST_CASE("Importing a table twice adds nothing the second time", "[exchange]")
{
    Ids ids;
    for (const char* name : {"accommodations.csv", "series.csv"}) {
        const auto parsed = parseFile(name);
        const auto first = planImport({}, parsed, ids.source);
        CHECK_FALSE(base::hasErrors(first.problems));
        const auto second = planImport(together({}, first.added), parsed, ids.source);
        CHECK(second.isEmpty());
        CHECK(second.known == static_cast<int>(first.added.figures.size()));
    }
}

TEST_CASE("The published table of Hannover is read whole", "[exchange]")
{
    Ids ids;
    const auto parsed = parseFile("accommodations.csv");
    CHECK(parsed.problems.empty());
    CHECK(parsed.accommodations.size() == 50);
    const auto plan = planImport({}, parsed, ids.source);
    CHECK(plan.added.accommodations.size() == 39);
    const auto joint = std::count_if(plan.added.figures.begin(), plan.added.figures.end(),
                                     [](const auto& figure) { return figure.accommodations.size() == 2; });
    CHECK(joint == 1);
    const auto series = parseFile("series.csv");
    CHECK(series.series.size() == 90);
    CHECK(series.figures.size() == 22);
}

TEST_CASE("Headcounts are added to the sites that stand", "[exchange]")
{
    Ids ids;
    const auto sites = planImport({}, parse("name;pillar;capacity\nBult;Wohnheim;50\n"), ids.source);
    const auto plan =
        planImport(sites.added, parse("Unterkunft;Stichtag;Anzahl\nbult;21.10.2014;rund 52\n"), ids.source);
    REQUIRE(plan.added.figures.size() == 1);
    CHECK(plan.added.figures[0].measure == ReportedMeasure::Residents);
    CHECK(plan.added.figures[0].precision == domain::CountPrecision::About);
    CHECK(plan.added.figures[0].accommodations == std::vector{sites.added.accommodations[0].id});
}

TEST_CASE("Spans that meet within a month do not overlap", "[exchange]")
{
    Ids ids;
    const auto plan = planImport({},
                                 parse("name;pillar;capacity;as_of;opened;closed\n"
                                       "A;Wohnheim;60;2015-01-01;2015-01-01;\n"
                                       "A;Wohnheim;80;2016-03;2015-01-01;2017-12\n"
                                       "A;Wohnheim;90;2017-12-10;2017-12-05;\n"),
                                 ids.source);
    CHECK(plan.problems.empty());
    CHECK(spans(plan) == QStringLiteral("2015-01-01/2016-03-01 60, 2016-03/2017-12-05 80, 2017-12-05/… 90"));
    for (std::size_t i = 1; i < plan.added.periods.size(); ++i)
        CHECK_FALSE(
            plan.added.periods[i - 1].period.period().overlaps(plan.added.periods[i].period.period()));
    const auto twice = planImport({},
                                  parse("name;pillar;capacity;opened;closed\n"
                                        "A;Wohnheim;60;2015-01-01;\nA;Wohnheim;80;2016-01-01;\n"),
                                  ids.source);
    REQUIRE(twice.problems.size() == 1);
    CHECK(twice.problems[0].code == QStringLiteral("periods-overlap"));
    CHECK(twice.problems[0].line == 3);
}

TEST_CASE("A headcount belongs to the house of exactly that name", "[exchange]")
{
    Ids ids;
    const auto sites = planImport({}, parse("name;pillar\nTesthaus;Wohnheim\n"), ids.source);
    const auto start = planImport(sites.added, parse("site;day;count\nT;2016-03-01;7\n"), ids.source);
    CHECK(start.added.figures.empty());
    REQUIRE(start.problems.size() == 1);
    CHECK(start.problems[0].code == QStringLiteral("site-unknown-similar"));
    CHECK(start.problems[0].arguments == QStringList{QStringLiteral("T"), QStringLiteral("Testhaus")});
    const auto other = planImport(sites.added, parse("site;day;count\nX;2016-03-01;7\n"), ids.source);
    CHECK(other.problems.at(0).code == QStringLiteral("site-unknown"));
    CHECK(planImport(sites.added, parse("site;day;count\n TESTHAUS ;2016-03-01;7\n"), ids.source)
              .added.figures.size() == 1);
}

TEST_CASE("Whether a site is closed is said by its latest time in operation, not by the last line",
          "[exchange]")
{
    Ids ids;
    const char* const lines[] = {"OSK;Notunterkunft;300;2014-12;2015-06\n",
                                 "OSK;Notunterkunft;300;2016-01;\n"};
    const bool isForward = GENERATE(true, false);
    const QByteArray table = QByteArray("name;pillar;capacity;opened;closed\n") + lines[isForward ? 0 : 1] +
                             lines[isForward ? 1 : 0];
    const auto plan = planImport({}, parse(table.constData()), ids.source);
    REQUIRE(plan.added.accommodations.size() == 1);
    CHECK(plan.added.accommodations[0].status == domain::SiteStatus::InOperation);
    const auto ended = planImport({},
                                  parse("name;pillar;capacity;opened;closed\n"
                                        "OSK;Notunterkunft;300;2016-01;2016-07\n"
                                        "OSK;Notunterkunft;300;2014-12;\n"
                                        "OSK;Notunterkunft;;2014-12;2015-06\n"),
                                  ids.source);
    REQUIRE(ended.added.accommodations.size() == 1);
    CHECK(ended.added.accommodations[0].status == domain::SiteStatus::Closed);
}
