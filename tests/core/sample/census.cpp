// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/census.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <unordered_map>

namespace census {

using namespace domain;

const sample::SampleCity& hannover()
{
    static const sample::SampleCity city = sample::buildHannover(sample::shippedHannoverData());
    return city;
}

const Accommodation& site(const char* nameStart)
{
    const QString start = QString::fromUtf8(nameStart);
    const auto& all = hannover().accommodations;
    const auto at = std::find_if(all.begin(), all.end(), [&](const Accommodation& candidate) {
        return candidate.name.startsWith(start);
    });
    INFO(nameStart);
    REQUIRE(at != all.end());
    return *at;
}

int residents(const char* siteStart, QDate on)
{
    return static_cast<int>(personsIn(siteStart, on).size());
}

int residentsOfCity(QDate on)
{
    const auto& stays = hannover().stays;
    return static_cast<int>(std::count_if(
        stays.begin(), stays.end(), [&](const Stay& stay) { return stay.period.period().contains(on); }));
}

std::map<Pillar, int> residentsByPillar(QDate on)
{
    std::unordered_map<base::Id<Accommodation>, Pillar> pillars;
    for (const OperatingPeriod& period : hannover().periods)
        if (period.period.period().contains(on))
            pillars[period.accommodation] = period.pillar;
    std::map<Pillar, int> result;
    for (const Stay& stay : hannover().stays)
        if (stay.period.period().contains(on) && pillars.contains(stay.accommodation))
            ++result[pillars[stay.accommodation]];
    return result;
}

std::vector<OperatingPeriod> periodsOf(const char* siteStart)
{
    std::vector<OperatingPeriod> result;
    for (const OperatingPeriod& period : hannover().periods)
        if (period.accommodation == site(siteStart).id)
            result.push_back(period);
    return result;
}

std::vector<ReportedFigure> figuresOf(const char* siteStart, ReportedMeasure measure)
{
    std::vector<ReportedFigure> result;
    for (const ReportedFigure& figure : hannover().figures)
        if (figure.measure == measure && figure.accommodations == std::vector{site(siteStart).id})
            result.push_back(figure);
    return result;
}

std::vector<int> countsOf(const std::vector<ReportedFigure>& figures)
{
    std::vector<int> result;
    for (const ReportedFigure& figure : figures)
        result.push_back(figure.count);
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<const Person*> personsIn(const char* siteStart, QDate on)
{
    static const auto persons = [] {
        std::unordered_map<base::Id<Person>, const Person*> result;
        for (const Person& person : hannover().persons)
            result.emplace(person.id, &person);
        return result;
    }();
    const auto id = site(siteStart).id;
    std::vector<const Person*> result;
    for (const Stay& stay : hannover().stays)
        if (stay.accommodation == id && stay.period.period().contains(on))
            result.push_back(persons.at(stay.person));
    return result;
}

int beds(const base::Id<Accommodation>& siteId, QDate on)
{
    int result = 0;
    for (const Room& room : hannover().rooms)
        if (room.accommodation == siteId && room.existence.period().contains(on))
            result += room.beds;
    return result;
}

} // namespace census
