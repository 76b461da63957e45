// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/smallcounts.h"

#include "core/report/csv.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/keydate.h"
#include "core/report/shorten.h"
#include "core/report/xlsx.h"
#include "tests/core/report/facts.h"
#include "ui/lang/translations.h"
#include "ui/words/vocabulary.h"

#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

namespace {

using domain::Pillar;

/// A site; without places their number is not known.
desk::SiteOccupancy siteOf(Pillar pillar, int residents, int places)
{
    static int made = 0;
    std::array<std::byte, 16> bytes{};
    ++made;
    bytes[0] = std::byte(made % 256);
    bytes[1] = std::byte(made / 256);
    desk::SiteOccupancy site;
    site.id = base::Id<domain::Accommodation>(base::Uuid(bytes));
    site.name = QStringLiteral("Haus %1").arg(made);
    site.pillar = pillar;
    site.capacityKnown = places > 0;
    site.counts.residents = site.counts.present = residents;
    site.counts.places = places;
    if (places > 0) {
        site.counts.free = site.counts.usable = std::max(0, places - residents);
        site.counts.overOccupied = std::max(0, residents - places);
    }
    return site;
}

desk::Occupancy occupancyOf(std::vector<desk::SiteOccupancy> sites)
{
    desk::Occupancy occupancy;
    occupancy.on = QDate(2016, 3, 1);
    for (const Pillar pillar : domain::AllPillars) {
        desk::PillarOccupancy sum{pillar, {}};
        for (const auto& site : sites) {
            if (site.pillar != pillar)
                continue;
            sum.counts.residents += site.counts.residents;
            sum.counts.places += site.counts.places;
            sum.counts.free += site.counts.free;
            sum.counts.usable += site.counts.usable;
            sum.counts.overOccupied += site.counts.overOccupied;
        }
        occupancy.total.residents += sum.counts.residents;
        occupancy.total.places += sum.counts.places;
        occupancy.total.free += sum.counts.free;
        occupancy.total.usable += sum.counts.usable;
        occupancy.pillars.push_back(sum);
    }
    occupancy.sites = std::move(sites);
    return occupancy;
}

report::KeyDateFacts factsOf(std::vector<desk::SiteOccupancy> sites)
{
    report::KeyDateFacts facts = report::smallCity();
    facts.findings.findings.clear();
    facts.occupancy = occupancyOf(std::move(sites));
    facts.series = {{QDate(2016, 2, 29), {40, 0, 1, 0}, 100}, {facts.occupancy.on, {}, 100}};
    for (std::size_t i = 0; i < 4; ++i)
        facts.series[1].residents[i] = facts.occupancy.pillars[i].counts.residents;
    return facts;
}

const report::Table& occupancyIn(const report::Report& report)
{
    for (const auto& section : report.sections)
        if (const auto* found = std::get_if<report::Table>(&section);
            found && found->key == QStringLiteral("occupancy"))
            return *found;
    throw std::logic_error("no table of residents and places");
}

/// One column as people read it, from top to bottom.
QStringList readColumn(const report::Table& table, std::size_t column)
{
    const words::Vocabulary words;
    QStringList read;
    for (const auto& row : table.rows)
        read << words.format(row.values[column], table.columns[column].type)
                    .replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    return read;
}

QStringList texts(std::initializer_list<const char*> list)
{
    QStringList all;
    for (const char* text : list)
        all << QString::fromUtf8(text);
    return all;
}

/// What a reader of the table knows of the sums of a pillar.
struct Sums {
    int residents = 0;
    int free = 0;
    int over = 0;
    int load = 0;
    bool operator==(const Sums&) const = default;
};

Sums sumsOf(const std::vector<desk::SiteOccupancy>& sites, const std::vector<int>& residents)
{
    Sums sums;
    int known = 0;
    int places = 0;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        sums.residents += residents[i];
        if (!sites[i].capacityKnown)
            continue;
        known += residents[i];
        places += sites[i].counts.places;
        sums.free += std::max(0, sites[i].counts.places - residents[i]);
        sums.over += std::max(0, residents[i] - sites[i].counts.places);
    }
    sums.load = places > 0 ? (known * 200 + places) / (places * 2) : 0;
    return sums;
}

/// The numbers a site may have for somebody who reads its row.
std::vector<int> candidates(const desk::SiteOccupancy& site, const report::HiddenCounts& hidden)
{
    if (!hidden.sites.contains(site.id))
        return {site.counts.residents};
    if (report::isSmall(site.counts.residents))
        return {1, 2};
    std::vector<int> several(12);
    std::iota(several.begin(), several.end(), report::LeastShown);
    return several;
}

/// For each site the numbers that fit to everything that is told of the pillar.
std::vector<std::set<int>> possible(const std::vector<desk::SiteOccupancy>& sites,
                                    const report::HiddenCounts& hidden)
{
    std::vector<int> real;
    for (const auto& site : sites)
        real.push_back(site.counts.residents);
    const bool sumIsTold = !hidden.pillars.contains(sites.front().pillar);
    std::vector<std::set<int>> found(sites.size());
    std::vector<int> tried(sites.size());
    const std::function<void(std::size_t)> go = [&](std::size_t at) {
        if (at < sites.size()) {
            for (const int count : candidates(sites[at], hidden)) {
                tried[at] = count;
                go(at + 1);
            }
            return;
        }
        if (!sumIsTold || sumsOf(sites, tried) == sumsOf(sites, real))
            for (std::size_t i = 0; i < sites.size(); ++i)
                found[i].insert(tried[i]);
    };
    go(0);
    return found;
}

} // namespace

TEST_CASE("One or two persons at a site are not told, nor what would give them away", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const auto made =
        report::keyDateReport(factsOf({siteOf(Pillar::Hostel, 2, 50), siteOf(Pillar::Hostel, 40, 50),
                                       siteOf(Pillar::Hostel, 60, 70), siteOf(Pillar::Flat, 0, 5)}),
                              words::Vocabulary());
    const report::Table& table = occupancyIn(made);
    CHECK(readColumn(table, 1) == texts({"102", "< 3", "•", "60", "0", "0", "0", "0", "102"}));
    CHECK(readColumn(table, 2) == texts({"170", "50", "50", "70", "0", "5", "5", "0", "175"}));
    CHECK(readColumn(table, 5).mid(0, 4) == texts({"68", "•", "•", "10"}));
    CHECK(readColumn(table, 8).mid(0, 4) == texts({"60 %", "•", "•", "86 %"}));
    CHECK(made.figures[0].value == report::Value(qint64(102)));
    CHECK(made.notes.back().code == QStringLiteral("small-numbers"));
}

TEST_CASE("Where no other row can hide a small number, the sums do", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    auto facts = factsOf({siteOf(Pillar::Hostel, 40, 50), siteOf(Pillar::Flat, 2, 5)});
    desk::Finding finding;
    finding.code = QStringLiteral("reported-differs");
    finding.arguments = {facts.occupancy.sites[1].name, QStringLiteral("residents"),
                         QStringLiteral("4"),           QStringLiteral("exact"),
                         QStringLiteral("2"),           QStringLiteral("2016-02-01")};
    finding.records = {{domain::kindOf<domain::Accommodation>().number, facts.occupancy.sites[1].id.uuid()}};
    facts.findings.findings = {finding};
    const words::Vocabulary words;
    const auto made = report::keyDateReport(facts, words);
    CHECK(readColumn(occupancyIn(made), 1) == texts({"40", "40", "0", "< 3", "< 3", "0", "•"}));
    CHECK(made.figures[0].value == report::Value(report::Hidden{}));
    CHECK(made.figures[2].value == report::Value(report::Hidden{})); // free places of the city
    const auto& chart = std::get<report::Chart>(made.sections.back());
    CHECK(chart.series[2].values.back() == report::Value(report::Hidden{3}));
    CHECK(chart.series[2].values.front() == report::Value(report::Hidden{3}));
    CHECK(chart.summary.startsWith(QStringLiteral("• Personen")));
    CHECK(made.notes.front().text.contains(QStringLiteral("< 3 erfasst, 4 gemeldet")));
    for (const QByteArray& bytes : {report::toHtml(made, words), report::toCsv(made, words)})
        CHECK((bytes.contains("< 3") || bytes.contains("&lt; 3")));
    const QByteArray json = QJsonDocument(report::toJson(made)).toJson();
    CHECK(json.contains("\"residents\": \"<3\""));
    CHECK(json.contains("\"residents\": \"hidden\""));
    CHECK(report::toXlsx(made, words).startsWith("PK"));
}

TEST_CASE("A published number gives a small one away no more than the recorded one", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    auto facts = factsOf({siteOf(Pillar::Hostel, 2, 5), siteOf(Pillar::Hostel, 40, 50),
                          siteOf(Pillar::Hostel, 60, 70), siteOf(Pillar::Hostel, 80, 90)});
    const auto published = [](int persons) {
        return desk::ReportedCount{{}, persons, {}, *base::ImpreciseDate::of(QDate(2016, 3, 1)), {}, false};
    };
    facts.occupancy.sites[0].reported = published(2);
    facts.occupancy.sites[2].reported = published(60);
    // The name of a hidden site is a part of the name of another one.
    facts.occupancy.sites[0].name = QStringLiteral("Nord");
    facts.occupancy.sites[3].name = QStringLiteral("Nordstadt");
    desk::Finding finding;
    finding.code = QStringLiteral("reported-differs");
    finding.arguments = {QStringLiteral("Nordstadt"), QStringLiteral("residents"),
                         QStringLiteral("2"),         QStringLiteral("exact"),
                         QStringLiteral("80"),        QStringLiteral("2016-02-01")};
    finding.records = {{domain::kindOf<domain::Accommodation>().number, facts.occupancy.sites[3].id.uuid()}};
    facts.findings.findings = {finding};
    const words::Vocabulary words;
    report::KeyDateShape notesOnly;
    notesOnly.without = {report::Part::Heads, report::Part::Threshold, report::Part::Posts,
                         report::Part::Occupancy, report::Part::History};
    const auto whole = report::keyDateReport(facts, words);
    CHECK(readColumn(occupancyIn(whole), 9).contains(QStringLiteral("60")));
    CHECK_FALSE(readColumn(occupancyIn(whole), 9).contains(QStringLiteral("2")));
    const auto made = report::keyDateReport(facts, words, notesOnly);
    CHECK(made.notes.front().text.contains(QStringLiteral("80 erfasst, < 3 gemeldet")));
    CHECK(made.notes.back().code == QStringLiteral("small-numbers"));
    facts.findings.findings[0].records = {
        {domain::kindOf<domain::Accommodation>().number, facts.occupancy.sites[1].id.uuid()}};
    facts.findings.findings[0].arguments[2] = QStringLiteral("44");
    const auto shield = report::keyDateReport(facts, words, notesOnly);
    CHECK(shield.notes.front().text.contains(QStringLiteral("• erfasst, 44 gemeldet")));
    CHECK(shield.notes.back().code == QStringLiteral("small-numbers"));
}

TEST_CASE("Small numbers are told when that is asked for", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    report::KeyDateShape shape;
    shape.smallNumbers = report::SmallNumbers::Told;
    const auto made = report::keyDateReport(
        factsOf({siteOf(Pillar::Hostel, 40, 50), siteOf(Pillar::Flat, 2, 5)}), words::Vocabulary(), shape);
    CHECK(readColumn(occupancyIn(made), 1) == texts({"40", "40", "0", "2", "2", "0", "42"}));
    CHECK(std::ranges::none_of(
        made.notes, [](const auto& note) { return note.code == QStringLiteral("small-numbers"); }));
}

TEST_CASE("Who knows all that is told cannot tell one person from two", "[report]")
{
    std::mt19937 random(GENERATE(1U, 2U, 3U, 4U, 5U));
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    int sumsTold = 0;
    for (int round = 0; round < 120; ++round) {
        std::vector<desk::SiteOccupancy> sites;
        for (int i = upTo(3) + 1; i > 0; --i)
            sites.push_back(siteOf(Pillar::Hostel, upTo(7), upTo(3) == 0 ? 0 : upTo(9) + 1));
        const auto hidden = report::hiddenCounts(occupancyOf(sites));
        sumsTold += hidden.total ? 0 : 1;
        CHECK(hidden.total == !hidden.pillars.empty());
        const auto found = possible(sites, hidden);
        for (std::size_t i = 0; i < sites.size(); ++i) {
            CAPTURE(round, i, sites[i].counts.residents);
            CHECK((!report::isSmall(sites[i].counts.residents) || found[i] == std::set<int>{1, 2}));
        }
    }
    CHECK(sumsTold > 40);
}

TEST_CASE("Rows put together on one page give no hidden number away and still add up", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const words::Vocabulary words;
    const auto made =
        report::keyDateReport(factsOf({siteOf(Pillar::Hostel, 2, 50), siteOf(Pillar::Hostel, 40, 50),
                                       siteOf(Pillar::Hostel, 60, 70), siteOf(Pillar::Hostel, 50, 70)}),
                              words);
    const report::Table& table = occupancyIn(made);
    CHECK(readColumn(report::withFewerItems(table, 2, words), 1).mid(0, 4) ==
          texts({"152", "60", "50", "42"}));
    CHECK(readColumn(report::withFewerItems(table, 3, words), 1).mid(0, 3) == texts({"152", "60", "92"}));
}

TEST_CASE("Parts can be left out, and what hidden numbers mean is said all the same", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const auto facts = factsOf({siteOf(Pillar::Hostel, 40, 50), siteOf(Pillar::Flat, 2, 5)});
    report::KeyDateShape shape;
    shape.without.insert(report::AllParts.begin(), report::AllParts.end());
    const words::Vocabulary words;
    auto made = report::keyDateReport(facts, words, shape);
    CHECK(made.sections.empty());
    CHECK(made.sources.empty());
    REQUIRE(made.notes.size() == 1);
    CHECK(made.notes[0].code == QStringLiteral("small-numbers"));
    CHECK_FALSE(made.figures.empty());
    CHECK(report::toXlsx(made, words).startsWith("PK"));
    shape.without.erase(report::Part::Posts);
    made = report::keyDateReport(facts, words, shape);
    REQUIRE(made.sections.size() == 1);
    CHECK(std::get<report::Table>(made.sections[0]).key == QStringLiteral("posts"));
    for (const report::Part part : report::AllParts)
        CHECK(domain::fromCode<report::Part>(QString(domain::codeOf(part))) == part);
    CHECK_FALSE(domain::fromCode<report::Part>(QStringLiteral("names")));
}
