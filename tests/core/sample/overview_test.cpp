// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/overview.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/desk/opening.h"
#include "core/desk/recordlines.h"
#include "core/sample/hannover.h"
#include "core/sample/hannoverdata.h"
#include "core/sample/write.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("The overviews of the four pillars add up to that of all accommodations", "[sample][overview]")
{
    const base::FixedClock clock(QDate(2016, 3, 1));
    base::SeededRandom random(1);
    const auto book = desk::bookInMemory({clock, random});
    sample::write(book->file(), sample::buildHannover(sample::shippedHannoverData()), {});

    const QDate on = GENERATE(QDate(2015, 6, 30), QDate(2016, 3, 1), QDate(2018, 8, 1));
    CAPTURE(on.toString(Qt::ISODate).toStdString());
    const desk::Overview whole = desk::overview(*book, on);
    desk::PlaceCounts counts;
    int change = 0;
    int departed = 0;
    int required = 0;
    int residents = 0;
    int places = 0;
    std::size_t sites = 0;
    for (const domain::Pillar pillar : domain::AllPillars) {
        desk::OverviewOptions options;
        options.pillar = pillar;
        const desk::Overview part = desk::overview(*book, on, options);
        counts.residents += part.occupancy.total.residents;
        counts.free += part.occupancy.total.free;
        counts.usable += part.occupancy.total.usable;
        counts.places += part.occupancy.total.places;
        change += part.residentsChange;
        departed += part.departures.persons;
        required += part.requiredFteHundredths;
        residents += part.series.back().total();
        places += part.series.back().places;
        sites += part.occupancy.sites.size();
        CHECK(part.findings.findings.size() <= whole.findings.findings.size());
        CHECK(part.findings.rules == whole.findings.rules);
    }
    CHECK(counts.residents == whole.occupancy.total.residents);
    CHECK(counts.free == whole.occupancy.total.free);
    CHECK(counts.usable == whole.occupancy.total.usable);
    CHECK(counts.places == whole.occupancy.total.places);
    CHECK(change == whole.residentsChange);
    CHECK(departed == whole.departures.persons);
    CHECK(required == whole.requiredFteHundredths);
    CHECK(residents == whole.series.back().total());
    CHECK(places == whole.series.back().places);
    CHECK(sites == whole.occupancy.sites.size());
}

TEST_CASE("The overviews of single sites add up to that of their pillar", "[sample][overview]")
{
    const base::FixedClock clock(QDate(2016, 3, 1));
    base::SeededRandom random(1);
    const auto book = desk::bookInMemory({clock, random});
    sample::write(book->file(), sample::buildHannover(sample::shippedHannoverData()), {});
    const QDate on(2016, 3, 1);
    desk::OverviewOptions options;
    options.pillar = domain::Pillar::Project;
    const desk::Overview whole = desk::overview(*book, on, options);
    int residents = 0;
    int free = 0;
    int required = 0;
    int series = 0;
    int places = 0;
    std::size_t sites = 0;
    for (const desk::SiteChoice& choice : whole.choices) {
        if (choice.pillar != domain::Pillar::Project)
            continue;
        ++sites;
        desk::OverviewOptions one;
        one.site = choice.site;
        const desk::Overview part = desk::overview(*book, on, one);
        CHECK(part.choices == whole.choices);
        REQUIRE(part.occupancy.sites.size() == 1);
        CHECK(part.occupancy.sites[0].name == choice.name);
        CHECK(part.occupancy.total == part.occupancy.sites[0].counts);
        residents += part.occupancy.total.residents;
        free += part.occupancy.total.free;
        required += part.requiredFteHundredths;
        series += part.series.back().total();
        places += part.places.back().places;
    }
    CHECK(sites == whole.occupancy.sites.size());
    CHECK(residents == whole.occupancy.total.residents);
    CHECK(free == whole.occupancy.total.free);
    CHECK(required == whole.requiredFteHundredths);
    CHECK(series == whole.series.back().total());
    CHECK(places == whole.places.back().places);
    CHECK(whole.places.back().places == whole.series.back().places);
    CHECK(whole.knowsAccommodations);
    CHECK_FALSE(desk::overview(*desk::bookInMemory({clock, random}), on).knowsAccommodations);
}

TEST_CASE("The overview of a pillar names the findings of its sites only", "[sample][overview]")
{
    const base::FixedClock clock(QDate(2016, 3, 1));
    base::SeededRandom random(1);
    const auto book = desk::bookInMemory({clock, random});
    sample::write(book->file(), sample::buildHannover(sample::shippedHannoverData()), {});
    const auto codes = [&](domain::Pillar pillar) {
        std::vector<QString> found;
        for (const auto& finding : book->findings(QDate(2016, 3, 1), {std::nullopt, pillar}).findings)
            found.push_back(finding.code);
        return found;
    };
    const auto emergency = codes(domain::Pillar::Emergency);
    CHECK(std::count(emergency.begin(), emergency.end(), QStringLiteral("over-occupied")) == 1);
    const auto hostels = codes(domain::Pillar::Hostel);
    CHECK(std::count(hostels.begin(), hostels.end(), QStringLiteral("over-occupied")) == 0);
    CHECK(std::count(hostels.begin(), hostels.end(), QStringLiteral("capacity-published-jointly")) == 1);
}

TEST_CASE("The records of a finding are told so that two of one name can be told apart", "[sample][overview]")
{
    const base::FixedClock clock(QDate(2016, 3, 1));
    base::SeededRandom random(1);
    const auto book = desk::bookInMemory({clock, random});
    sample::write(book->file(), sample::buildHannover(sample::shippedHannoverData()), {});
    const QDate on(2016, 3, 1);
    std::size_t twins = 0;
    for (const auto& finding : book->findings(on).findings) {
        const auto lines = desk::recordLines(*book, finding, on);
        CHECK(lines.size() == finding.records.size());
        CHECK_FALSE(lines.empty());
        for (const auto& line : lines) {
            CHECK_FALSE(line.kind.isEmpty());
        }
        if (finding.code == QStringLiteral("person-twice") && lines.size() > 1)
            twins += lines[0].parts != lines[1].parts ? 1 : 0;
    }
    CHECK(twins > 0);
}
