// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accommodationimport.h"

#include "tests/core/exchange/parsed.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace exchange;
using domain::CountPrecision;
using testing::parse;

TEST_CASE("Counts are read as people write them", "[exchange]")
{
    struct Case {
        const char* text;
        std::optional<WrittenCount> count;
    };
    const auto c = GENERATE(values<Case>({{"300", WrittenCount{300, CountPrecision::Exact}},
                                          {"0", WrittenCount{0, CountPrecision::Exact}},
                                          {"rund 300", WrittenCount{300, CountPrecision::About}},
                                          {"bis zu 1.850", WrittenCount{1850, CountPrecision::AtMost}},
                                          {"~80", WrittenCount{80, CountPrecision::About}},
                                          {"mindestens 40", WrittenCount{40, CountPrecision::AtLeast}},
                                          {"-3", std::nullopt},
                                          {"3,5", std::nullopt},
                                          {"1.85", std::nullopt},
                                          {"drei", std::nullopt},
                                          {"99999999999", std::nullopt},
                                          {"nicht 300", std::nullopt}}));
    CAPTURE(c.text);
    CHECK(parseCount(QString::fromUtf8(c.text)) == c.count);
}

TEST_CASE("A number takes the precision with which its source quotes it", "[exchange]")
{
    const auto parsed =
        parse("name;pillar;capacity;occupied;source\n"
              "A;Notunterkunft;550;850;HAZ: a year earlier up to 850 residents; bis zu 550 places\n"
              "B;Notunterkunft;80;70;HAZ 29.07.2018 (about 80), page 70\n"
              "C;Notunterkunft;80;;'gut 80 in einem Hotel'\n"
              "D;Notunterkunft;10;;about 100 beds\n");
    REQUIRE(parsed.accommodations.size() == 4);
    CHECK(parsed.accommodations[0].occupied == WrittenCount{850, CountPrecision::AtMost});
    CHECK(parsed.accommodations[0].capacity == WrittenCount{550, CountPrecision::Exact});
    CHECK(parsed.accommodations[1].capacity == WrittenCount{80, CountPrecision::About});
    CHECK(parsed.accommodations[1].occupied == WrittenCount{70, CountPrecision::Exact});
    CHECK(parsed.accommodations[2].capacity == WrittenCount{80, CountPrecision::About});
    CHECK(parsed.accommodations[3].capacity == WrittenCount{10, CountPrecision::Exact});
}

TEST_CASE("Series that are not imported are named with their first line", "[exchange]")
{
    const auto parsed = parse("date;series;value;source\n"
                              "2016-03-01;persons_in_city_accommodation;4800;HAZ\n"
                              "2016-01-01;quota;5000;DS\n"
                              "2016-07-01;quota;3000;DS\n");
    CHECK(parsed.figures.size() == 1);
    REQUIRE(parsed.problems.size() == 1);
    CHECK(parsed.problems[0].severity == base::Severity::Hint);
    CHECK(parsed.problems[0].code == QStringLiteral("series-left-out"));
    CHECK(parsed.problems[0].arguments == QStringList{QStringLiteral("quota"), QStringLiteral("2")});
    CHECK(parsed.problems[0].line == 3);
}

TEST_CASE("Dates are read in the file form and in German", "[exchange]")
{
    struct Case {
        const char* text;
        const char* form;
    };
    const auto c = GENERATE(values<Case>({{"2016-03-01", "2016-03-01"},
                                          {"2016-03", "2016-03"},
                                          {"2016", "2016"},
                                          {"1.3.2016", "2016-03-01"},
                                          {"01.03.2016", "2016-03-01"},
                                          {"03/2016", "2016-03"},
                                          {"ca. 01.03.2016", "~2016-03-01"},
                                          {"31.02.2016", ""},
                                          {"1.3.16", ""},
                                          {"gestern", ""}}));
    CAPTURE(c.text);
    const auto date = parseDate(QString::fromUtf8(c.text));
    CHECK((date ? date->toString() : QString()) == QString::fromUtf8(c.form));
}

TEST_CASE("Tables are told apart by their headers, German ones too", "[exchange]")
{
    CHECK(parse("name;pillar;capacity\nBult;Wohnheim;50\n").table == HousingTable::Accommodations);
    CHECK(parse("Unterkunft;Säule;Plätze;Stand\nBult;Wohnheim;50;01.08.2014\n").table ==
          HousingTable::Accommodations);
    CHECK(parse("site;day;count;precision;source\nBult;2014-10-21;52;exact;HAZ\n").table ==
          HousingTable::Headcounts);
    CHECK(parse("Unterkunft;Stichtag;Anzahl\nBult;21.10.2014;52\n").table == HousingTable::Headcounts);
    CHECK(parse("date;series;value;source\n2016;x;1;y\n").table == HousingTable::Series);
    const auto unknown = parse("a;b\n1;2\n");
    CHECK_FALSE(unknown.table.has_value());
    CHECK(unknown.problems.at(0).code == QStringLiteral("unknown-table"));
}

TEST_CASE("A wrong value is named with line, column and header, and its line is left out", "[exchange]")
{
    struct Case {
        const char* text;
        const char* code;
        int line;
        int column;
        const char* field;
    };
    const auto c = GENERATE(values<Case>({
        {"name;pillar;capacity\nBult;Wohnheim;fünfzig\n", "not-a-count", 2, 3, "capacity"},
        {"name;pillar;as_of\n\nBult;Wohnheim;2014-13-01\n", "not-a-date", 3, 3, "as_of"},
        {"name;pillar\nBult;Hotel\n", "unknown-pillar", 2, 2, "pillar"},
        {"Unterkunft;Säule\n;Wohnheim\n", "required", 2, 1, "Unterkunft"},
        {"name;pillar;opened;closed\nA;Wohnheim;2016-03;2015-01-01\n", "ends-before-start", 2, 4, "closed"},
        {"site;day;count\nBult;;52\n", "required", 2, 2, "day"},
        {"site;day;count;precision\nBult;2014;52;vielleicht\n", "unknown-precision", 2, 4, "precision"},
        {"date;series;value\n2016-03-01;persons_in_city_accommodation;viele\n", "not-a-count", 2, 3, "value"},
    }));
    CAPTURE(c.text);
    const auto parsed = parse(c.text);
    REQUIRE(parsed.problems.size() == 1);
    CHECK(parsed.problems[0].code == QString::fromUtf8(c.code));
    CHECK(parsed.problems[0].line == c.line);
    CHECK(parsed.problems[0].column == c.column);
    CHECK(parsed.problems[0].field == QString::fromUtf8(c.field));
    CHECK(parsed.accommodations.empty());
    CHECK(parsed.figures.empty());
}

TEST_CASE("A joint line names its sites", "[exchange]")
{
    const auto parsed =
        parse("name;pillar;capacity\nMarkt + Alt-Vinnhorst (sum);Wohnheim;270\nBult;Wohnheim;50\n");
    REQUIRE(parsed.accommodations.size() == 2);
    CHECK(parsed.accommodations[0].isJoint());
    CHECK(parsed.accommodations[0].siteNames() ==
          QStringList{QStringLiteral("Markt"), QStringLiteral("Alt-Vinnhorst")});
    CHECK_FALSE(parsed.accommodations[1].isJoint());
}

TEST_CASE("Unknown columns are only a hint", "[exchange]")
{
    const auto parsed = parse("name;pillar;Farbe\nBult;Wohnheim;rot\n");
    CHECK(parsed.accommodations.size() == 1);
    REQUIRE(parsed.problems.size() == 1);
    CHECK(parsed.problems[0].code == QStringLiteral("column-unknown"));
    CHECK_FALSE(base::hasErrors(parsed.problems));
}

TEST_CASE("Under \"bis\" stands the last day, under \"closed\" the first one closed", "[exchange]")
{
    struct Case {
        const char* header;
        const char* written;
        const char* closed;
    };
    const auto c = GENERATE(values<Case>({{"bis", "31.12.2016", "2017-01-01"},
                                          {"Bis", "2016-12-31", "2017-01-01"},
                                          {"bis", "12/2016", "2016-12"},
                                          {"bis", "ca. 31.12.2016", "~2016-12-31"},
                                          {"closed", "2016-12-31", "2016-12-31"},
                                          {"geschlossen", "31.12.2016", "2016-12-31"},
                                          {"to", "2016-12-31", "2016-12-31"}}));
    CAPTURE(c.header, c.written);
    const QByteArray table = QByteArray("name;pillar;") + c.header + "\nBult;Wohnheim;" + c.written + "\n";
    const auto parsed = parse(table.constData());
    REQUIRE(parsed.accommodations.size() == 1);
    CHECK(parsed.accommodations[0].closed->toString() == QString::fromLatin1(c.closed));
}
