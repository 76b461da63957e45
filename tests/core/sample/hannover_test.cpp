// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/census.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

using namespace domain;
using namespace census;

namespace {

const QDate KeyDate(2016, 3, 1);

bool saysInvented(const QString& source)
{
    return source.startsWith(QStringLiteral("erfunden"));
}

} // namespace

TEST_CASE("On 2016-03-01 exactly 4,800 persons live there, by pillar 61, 25, 4 and 10 per cent", "[sample]")
{
    const auto counts = residentsByPillar(KeyDate);
    CHECK(residentsOfCity(KeyDate) == 4800);
    CHECK(counts.at(Pillar::Emergency) == 2928);
    CHECK(counts.at(Pillar::Hostel) == 1200);
    CHECK(counts.at(Pillar::Project) == 192);
    CHECK(counts.at(Pillar::Flat) == 480);
    const auto week = residentsByPillar(QDate(2016, 2, 23));
    CHECK(week.at(Pillar::Emergency) == 2989);
    CHECK(week.at(Pillar::Hostel) == 1225);
}

TEST_CASE("The number of people follows the published totals within their precision", "[sample]")
{
    struct Case {
        QDate on;
        int low;
        int high;
    };
    const auto c = GENERATE(values<Case>({
        {{2015, 1, 29}, 2125, 2175},  {{2015, 3, 24}, 2425, 2475},  {{2015, 9, 15}, 3250, 3349},
        {{2015, 10, 15}, 3450, 3549}, {{2015, 11, 9}, 3900, 4000},  {{2015, 12, 3}, 3950, 4049},
        {{2016, 2, 23}, 4900, 4900},  {{2016, 5, 3}, 4450, 4500},   {{2016, 9, 14}, 4245, 4245},
        {{2016, 9, 26}, 4250, 4349},  {{2016, 12, 23}, 3450, 3549}, {{2017, 8, 30}, 3825, 3874},
        {{2017, 12, 15}, 3710, 3710}, {{2018, 8, 30}, 4150, 4249},  {{2018, 9, 15}, 4131, 4131},
        {{2019, 12, 15}, 3964, 3964}, {{2021, 11, 15}, 4035, 4035}, {{2022, 1, 15}, 4200, 4200},
        {{2023, 2, 15}, 6450, 6549},
    }));
    CAPTURE(c.on.toString(Qt::ISODate).toStdString(), residentsOfCity(c.on));
    CHECK(residentsOfCity(c.on) >= c.low);
    CHECK(residentsOfCity(c.on) <= c.high);
}

TEST_CASE("Sites hold as many as was published on the day", "[sample]")
{
    struct Case {
        const char* site;
        QDate on;
        int residents;
    };
    const auto c = GENERATE(values<Case>({
        {"Oststadtkrankenhaus", {2015, 3, 24}, 460},
        {"Oststadtkrankenhaus", {2015, 9, 25}, 750},
        {"Oststadtkrankenhaus", {2016, 1, 15}, 850},
        {"Oststadtkrankenhaus", {2017, 1, 5}, 150},
        {"Oststadtkrankenhaus", {2017, 3, 31}, 0},
        {"Badenstedter Straße", {2015, 9, 25}, 300},
        {"Messehalle 21", {2015, 8, 12}, 300},
        {"Messehalle 21", {2015, 9, 28}, 0},
        {"Messehalle 27", {2015, 12, 17}, 150},
        {"Maritim", {2016, 9, 14}, 550},
        {"Maritim", {2018, 9, 15}, 120},
        {"Möbel Boss", KeyDate, 200},
        {"Wohnheim auf der Bult", {2014, 10, 21}, 52},
        {"Waterlooplatz", {2017, 1, 5}, 70},
        {"Waterlooplatz", {2017, 12, 31}, 0},
        {"Schulzentrum Ahlem", {2019, 1, 1}, 0},
    }));
    CAPTURE(c.site, c.on.toString(Qt::ISODate).toStdString());
    CHECK(residents(c.site, c.on) == c.residents);
    CHECK(residentsByPillar(QDate(2016, 9, 14)).at(Pillar::Emergency) == 1500);
}

TEST_CASE("The Integrationsmanagement has 44 workers on 2016-03-01: 20 on site, 22 mobile, 2 leads",
          "[sample]")
{
    const auto& city = hannover();
    std::set<base::Id<Worker>> employed;
    for (const Contract& contract : city.contracts)
        if (contract.period.period().contains(KeyDate))
            employed.insert(contract.worker);
    CHECK(employed.size() == 44);
    const auto leads = std::count_if(city.workers.begin(), city.workers.end(), [](const Worker& worker) {
        return worker.function == StaffFunction::Lead;
    });
    CHECK(leads == 2);
    std::map<base::Id<Accommodation>, std::set<base::Id<Worker>>> onSite;
    std::set<base::Id<Worker>> mobile;
    std::set<base::Id<Worker>> anywhere;
    for (const Deployment& deployment : city.deployments) {
        if (!deployment.period.period().contains(KeyDate))
            continue;
        anywhere.insert(deployment.worker);
        CHECK_FALSE(deployment.tasks.empty());
        if (deployment.mode == DeploymentMode::OnSite)
            onSite[*deployment.place.accommodation].insert(deployment.worker);
        else
            mobile.insert(deployment.worker);
    }
    CHECK(anywhere.size() == 42);
    CHECK(mobile.size() == 22);
    CHECK(onSite.size() == 5);
    CHECK(onSite[site("Oststadtkrankenhaus").id].size() == 8);
    CHECK(onSite[site("Badenstedter").id].size() == 4);
    CHECK(onSite[site("Siloah").id].size() == 2);
    CHECK(onSite[site("Deutscher Pavillon").id].size() == 4);
    CHECK(onSite[site("Möbel Boss").id].size() == 2);
    const auto intended = std::count_if(city.posts.begin(), city.posts.end(), [](const Post& post) {
        return post.status == PostStatus::Intended && post.fixedTerm &&
               post.funded.period().contains(KeyDate);
    });
    CHECK(intended == 10);
}

TEST_CASE("From 200 residents on a site is served on site, below that by the mobile staff of its district",
          "[sample]")
{
    const auto& city = hannover();
    std::map<base::Id<Accommodation>, int> residentsOf;
    for (const Stay& stay : city.stays)
        if (stay.period.period().contains(KeyDate))
            ++residentsOf[stay.accommodation];
    std::set<base::Id<Accommodation>> served;
    std::set<QString> districts;
    std::set<base::Id<Accommodation>> mobileSites;
    for (const Deployment& deployment : city.deployments) {
        if (!deployment.period.period().contains(KeyDate))
            continue;
        if (deployment.mode == DeploymentMode::OnSite)
            served.insert(*deployment.place.accommodation);
        else if (deployment.place.accommodation)
            mobileSites.insert(*deployment.place.accommodation);
        else
            districts.insert(deployment.place.district);
    }
    for (const Accommodation& candidate : city.accommodations) {
        CAPTURE(candidate.name.toStdString(), residentsOf[candidate.id]);
        CHECK(served.contains(candidate.id) == (residentsOf[candidate.id] >= 200));
        if (residentsOf[candidate.id] > 0 && !served.contains(candidate.id))
            CHECK((districts.contains(candidate.district) || mobileSites.contains(candidate.id)));
    }
}

TEST_CASE("No worker is deployed for more than the contract or outside it", "[sample]")
{
    for (const QDate on : {KeyDate, QDate(2015, 6, 1), QDate(2016, 10, 1), QDate(2020, 1, 1)}) {
        std::map<base::Id<Worker>, int> shares;
        for (const Deployment& deployment : hannover().deployments)
            if (deployment.period.period().contains(on))
                shares[deployment.worker] += deployment.shareHundredths;
        for (const Contract& contract : hannover().contracts)
            if (contract.period.period().contains(on))
                CHECK(shares[contract.worker] <= contract.fteHundredths);
            else
                CHECK(shares[contract.worker] == 0);
    }
}

TEST_CASE("Nobody has two stays at once, and nobody lives where a site is closed", "[sample]")
{
    const auto& city = hannover();
    std::unordered_map<base::Id<Person>, std::vector<base::Period>> byPerson;
    std::unordered_map<base::Id<Accommodation>, std::vector<base::Period>> open;
    for (const OperatingPeriod& period : city.periods)
        open[period.accommodation].push_back(period.period.period());
    int outside = 0;
    int twice = 0;
    for (const Stay& stay : city.stays) {
        const base::Period days = stay.period.period();
        for (const base::Period& other : byPerson[stay.person])
            twice += other.overlaps(days) ? 1 : 0;
        byPerson[stay.person].push_back(days);
        base::PeriodSet rest(days);
        for (const base::Period& period : open[stay.accommodation])
            rest = rest.subtracted(period);
        outside += rest.isEmpty() ? 0 : 1;
    }
    CHECK(twice == 0);
    CHECK(outside == 0);
}

TEST_CASE("Rooms hold no more people than beds, and nearly everybody has one where there is room", "[sample]")
{
    const auto& city = hannover();
    for (const QDate on : {KeyDate, QDate(2015, 9, 25), QDate(2018, 9, 15), QDate(2023, 2, 15)}) {
        std::unordered_map<base::Id<Room>, int> used;
        int without = 0;
        for (const Stay& stay : city.stays) {
            if (!stay.period.period().contains(on))
                continue;
            if (stay.room)
                ++used[*stay.room];
            else
                ++without;
        }
        for (const Room& room : city.rooms) {
            CHECK(used[room.id] <= room.beds);
            if (used[room.id] > 0)
                CHECK(room.existence.period().contains(on));
        }
        const int overloaded = std::max(0, residents("Oststadtkrankenhaus", on) - 500);
        CHECK(without <= overloaded + 20);
    }
}

TEST_CASE("Beds add up to the regular places where those are known", "[sample]")
{
    const std::set<QString> conflicting{site("Heimatweg").name, site("Albrecht-Schaeffer-Weg").name};
    for (const OperatingPeriod& period : hannover().periods) {
        const auto& sites = hannover().accommodations;
        const auto at = std::find_if(sites.begin(), sites.end(), [&](const Accommodation& candidate) {
            return candidate.id == period.accommodation;
        });
        if (!period.capacity.regularPlaces || conflicting.contains(at->name))
            continue;
        CAPTURE(at->name.toStdString());
        CHECK(beds(at->id, period.period.from->earliest()) == *period.capacity.regularPlaces);
    }
}

TEST_CASE("Everything invented says so, everything published names its source", "[sample]")
{
    const auto& city = hannover();
    const auto allInvented = [](const auto& records) {
        return !records.empty() && std::all_of(records.begin(), records.end(),
                                               [](const auto& r) { return saysInvented(r.source); });
    };
    CHECK(allInvented(city.persons));
    CHECK(allInvented(city.households));
    CHECK(allInvented(city.stays));
    CHECK(allInvented(city.statuses));
    CHECK(allInvented(city.blocks));
    CHECK(std::all_of(city.workers.begin(), city.workers.end(),
                      [](const Worker& w) { return w.source.contains(QStringLiteral("erfunden")); }));
    sample::SampleCity::forEachList(city, [](const auto& records) {
        using Record = typename std::decay_t<decltype(records)>::value_type;
        if constexpr (requires(const Record& record) { record.source; }) {
            CAPTURE(Record::describe().kind, records.size());
            CHECK(std::none_of(records.begin(), records.end(),
                               [](const Record& record) { return record.source.isEmpty(); }));
        }
    });
    for (const Accommodation& candidate : city.accommodations)
        CHECK(candidate.name.contains(QStringLiteral("angenommen")) ==
              candidate.source.startsWith(QStringLiteral("angenommen")));
}

TEST_CASE("The same seed makes the same city, another one another", "[sample]")
{
    CHECK(sample::buildHannover(sample::shippedHannoverData()) == hannover());
    const auto other = sample::buildHannover(sample::shippedHannoverData(), 7);
    CHECK(other.persons != hannover().persons);
}

TEST_CASE("The people are as varied as the search needs", "[sample]")
{
    const auto& city = hannover();
    CAPTURE(city.persons.size(), city.stays.size(), city.households.size());
    CHECK(city.persons.size() > 10'000);
    CHECK(city.persons.size() < 25'000);
    std::set<QString> nations;
    std::set<QString> names;
    int arabicScript = 0;
    for (const Person& person : city.persons) {
        nations.insert(person.nationalities.front());
        names.insert(person.givenName);
        arabicScript += person.givenName.front().script() == QChar::Script_Arabic ? 1 : 0;
    }
    CHECK(nations.size() == 62);
    CHECK(arabicScript > 0);
    CHECK(names.contains(QStringLiteral("Mohammed")));
    CHECK(names.contains(QStringLiteral("Muhammad")));
    CHECK(names.contains(QStringLiteral("Işıl")));
}
