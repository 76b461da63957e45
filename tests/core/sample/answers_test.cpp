// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/census.h"

#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"
#include "core/domain/rules/shipped.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <map>
#include <set>

// What the engines of the product answer on the sample, beside the plain counts of the other tests.

using namespace domain;

namespace {

const base::DayNumber KeyDay = base::dayNumber(QDate(2016, 3, 1));

desk::Facts factsOf(const sample::SampleCity& city)
{
    desk::Facts facts;
    const auto setAll = [&](const auto& list) {
        for (const auto& record : list)
            facts.set(record);
    };
    const auto fill = [](auto& table, const auto& list) {
        for (const auto& record : list)
            table.set(record);
    };
    setAll(city.accommodations);
    setAll(city.rooms);
    setAll(city.persons);
    setAll(city.households);
    setAll(city.stays);
    setAll(city.memberships);
    setAll(city.regimes);
    setAll(city.presences);
    fill(facts.operators, city.operators);
    fill(facts.periods, city.periods);
    fill(facts.figures, city.figures);
    fill(facts.sections, city.sections);
    fill(facts.blocks, city.blocks);
    fill(facts.reservations, city.reservations);
    fill(facts.posts, city.posts);
    fill(facts.workers, city.workers);
    fill(facts.contracts, city.contracts);
    fill(facts.absences, city.absences);
    fill(facts.deployments, city.deployments);
    for (const RatioRule& rule : shippedRules().ratios)
        facts.ratioRules.push_back({rule, true});
    for (const ValueRule& rule : shippedRules().values)
        facts.valueRules.push_back({rule, true});
    facts.cityName = city.settings.front().value;
    facts.periodsChanged();
    return facts;
}

const desk::Facts& facts()
{
    static const desk::Facts all = factsOf(census::hannover());
    return all;
}

} // namespace

TEST_CASE("The occupancy of 2016-03-01 is 4,800 by the engine too", "[sample][answers]")
{
    const auto occupancy = desk::occupancyOf(facts(), desk::computeKeyDay(facts(), KeyDay));
    CHECK(occupancy.total.residents == 4800);
    CHECK(occupancy.total.present == 4800);
    std::map<Pillar, int> residents;
    for (const auto& pillar : occupancy.pillars)
        residents[pillar.pillar] = pillar.counts.residents;
    CHECK(residents[Pillar::Emergency] == 2928);
    CHECK(residents[Pillar::Hostel] == 1200);
    CHECK(residents[Pillar::Project] == 192);
    CHECK(residents[Pillar::Flat] == 480);
    CHECK(occupancy.total.free > 0);
    CHECK(occupancy.total.usable <= occupancy.total.free);
}

TEST_CASE("The list behind the free places adds up to the figure of the city, each pillar and each site",
          "[sample][answers]")
{
    const QDate on = GENERATE(QDate(2015, 6, 30), QDate(2015, 12, 31), QDate(2016, 3, 1), QDate(2016, 6, 15),
                              QDate(2016, 9, 1));
    CAPTURE(on.toString(Qt::ISODate).toStdString());
    const auto day = desk::computeKeyDay(facts(), base::dayNumber(on));
    const auto occupancy = desk::occupancyOf(facts(), day);
    const auto checkSum = [&](const desk::Book::Filter& filter, const desk::PlaceCounts& figure) {
        desk::PlaceCounts sum;
        for (const auto& row : desk::freeRoomsOf(facts(), day, filter)) {
            sum.free += row.free;
            sum.usable += row.usable;
        }
        CHECK(sum.free == figure.free);
        CHECK(sum.usable == figure.usable);
    };
    checkSum({}, occupancy.total);
    for (const auto& pillar : occupancy.pillars)
        checkSum({std::nullopt, pillar.pillar}, pillar.counts);
    for (const auto& site : occupancy.sites) {
        CAPTURE(site.name.toStdString());
        checkSum({site.id, std::nullopt}, site.counts);
    }
}

TEST_CASE("The list behind the actual staff adds up to the figure of the city and of each site",
          "[sample][answers]")
{
    const QDate on = GENERATE(QDate(2015, 12, 31), QDate(2016, 3, 1), QDate(2016, 9, 1));
    const auto day = desk::computeKeyDay(facts(), base::dayNumber(on));
    desk::Book::Filter filter;
    filter.function = StaffFunction::IntegrationManagement;
    filter.onSite = true;
    const auto sumOf = [&] {
        int sum = 0;
        for (const auto& row : desk::workersOf(facts(), day, filter))
            sum += row.shareHundredths;
        return sum;
    };
    int total = 0;
    const auto staffing = desk::staffingOf(facts(), day);
    for (const auto& site : staffing.sites) {
        CAPTURE(site.name.toStdString());
        int actual = 0;
        for (const auto& part : site.functions)
            if (part.function == StaffFunction::IntegrationManagement)
                actual = part.actualFteHundredths;
        filter.site = site.id;
        CHECK(sumOf() == actual);
        total += actual;
    }
    filter.site.reset();
    CHECK(sumOf() == total);
}

TEST_CASE("The staffing of 2016-03-01 is 44 by the engine too, and follows the threshold",
          "[sample][answers]")
{
    const auto staffing = desk::staffingOf(facts(), desk::computeKeyDay(facts(), KeyDay));
    CHECK(staffing.workers == 44);
    CHECK(staffing.leads == 2);
    CHECK(staffing.onSite == 20);
    CHECK(staffing.mobile == 22);
    CHECK(staffing.postsIntended == 10);
    CHECK(staffing.thresholdResidents == 200);
    for (const auto& site : staffing.sites) {
        CAPTURE(site.name.toStdString(), site.residents);
        CHECK(site.followsThreshold());
    }
}

TEST_CASE("The posts of 2016-03-01 are those of the 44, all filled, and ten more intended",
          "[sample][answers]")
{
    const auto plan = desk::postPlanOf(facts(), KeyDay);
    CHECK(plan.rows.size() == 54);
    CHECK(plan.intended == 10);
    CHECK(plan.intendedFteHundredths == 1000);
    CHECK(plan.fundedFteHundredths == 4400);
    int filled = 0;
    for (const Contract& contract : facts().contracts.rows())
        filled += contract.post && contract.period.holdsOn(KeyDay) ? contract.fteHundredths : 0;
    CHECK(plan.filledFteHundredths == filled);
    CHECK(plan.vacantFteHundredths == 4400 - filled);
    CHECK(plan.overFteHundredths == 0);
    CHECK(plan.warnDays == 180);
    CHECK(plan.endingSoon == 0); // without an end; those intended are not decided yet
    const auto staffing = desk::staffingOf(facts(), desk::computeKeyDay(facts(), KeyDay));
    CHECK(staffing.postsApproved == 44);
    for (const auto& row : plan.rows)
        if (row.status == PostStatus::Intended) {
            CHECK(row.daysLeft);
            CHECK(row.vacantFteHundredths == 0);
            CHECK(row.holders.isEmpty());
        }
}

TEST_CASE("A post whose funding ends within the days of the rule is told, not a day before",
          "[sample][answers]")
{
    desk::Facts facts = factsOf(census::hannover());
    Post post = facts.posts.rows().front();
    post.funded.to = base::ImpreciseDate::of(QDate(2016, 9, 1));
    facts.posts.set(post);
    const auto endingOn = [&](QDate day) { return desk::postPlanOf(facts, base::dayNumber(day)).endingSoon; };
    const QDate last(2016, 8, 31);
    CHECK(endingOn(last.addDays(-181)) == 0);
    CHECK(endingOn(last.addDays(-180)) == 1);
    CHECK(endingOn(last) == 1);
    CHECK(endingOn(last.addDays(1)) == 0);
}

TEST_CASE("Figures that contradict each other stand side by side once they are published",
          "[sample][answers]")
{
    std::set<QString> places;
    const base::DayNumber august = base::dayNumber(QDate(2018, 8, 1));
    for (const auto& finding : desk::findingsOf(facts(), desk::computeKeyDay(facts(), august)))
        if (finding.code == QStringLiteral("reported-differs") &&
            finding.arguments[1] == QStringLiteral("places"))
            places.insert(finding.arguments[2]);
    CHECK(places == std::set{QStringLiteral("47"), QStringLiteral("122"), QStringLiteral("150")});
}

TEST_CASE("The findings of 2016-03-01 are those that were left in on purpose", "[sample][answers]")
{
    std::map<QString, int> counts;
    for (const auto& finding : desk::findingsOf(facts(), desk::computeKeyDay(facts(), KeyDay))) {
        ++counts[finding.code];
        UNSCOPED_INFO(finding.code.toStdString()
                      << ": " << finding.arguments.join(QStringLiteral(" | ")).toStdString());
    }
    CHECK(counts[QStringLiteral("over-occupied")] == 1);
    CHECK(counts[QStringLiteral("period-without-capacity")] == 3);
    CHECK(counts[QStringLiteral("capacity-published-jointly")] == 1);
    CHECK(counts[QStringLiteral("person-twice")] == 12); // of 18 among everybody who ever lived here
    CHECK(counts[QStringLiteral("operating-periods-overlap")] == 0);
    CHECK(counts[QStringLiteral("site-twice")] == 0);
    CHECK(counts[QStringLiteral("reported-differs")] == 0); // they agree within their wording
    CHECK(counts[QStringLiteral("double-booked")] == 0);
    CHECK(counts[QStringLiteral("worker-over-100")] == 0);
    CHECK(counts[QStringLiteral("contract-ended")] == 0);
    CHECK(counts[QStringLiteral("threshold-not-followed")] == 0);
}
