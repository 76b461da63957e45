// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hannover.h"

#include "core/sample/growingclock.h"
#include "core/sample/hannoversites.h"
#include "core/sample/hannoverstaff.h"
#include "core/sample/movement.h"

#include <set>

namespace sample {

namespace {

const QDate FirstMonday(2014, 8, 4);
const QDate LastDay(2023, 2, 28);

/// Every Monday, and every day on which a curve has a point.
std::set<base::DayNumber> stepDays(const HistoryPlan& plan)
{
    const base::DayNumber first = base::dayNumber(FirstMonday);
    const base::DayNumber last = base::dayNumber(LastDay);
    std::set<base::DayNumber> days;
    for (base::DayNumber day = first; day <= last; day += 7)
        days.insert(day);
    const auto addPoints = [&](const Curve& curve) {
        for (const auto& [day, value] : curve.points())
            if (day >= first && day <= last)
                days.insert(day);
    };
    for (const Curve& curve : plan.pillars)
        addPoints(curve);
    for (const SitePlan& site : plan.sites)
        addPoints(site.curve);
    return days;
}

} // namespace

SampleCity buildHannover(const HannoverData& data, quint64 seed)
{
    SampleCity city;
    GrowingClock clock;
    base::SeededRandom idRandom(seed ^ 0x6964);
    base::SeededRandom random(seed);
    const base::IdSource ids(clock, idRandom);
    city.settings.push_back({ids.next<domain::Setting>(), QString::fromLatin1(domain::CityNameSetting),
                             QStringLiteral("Hannover")});
    HistoryPlan plan = buildHannoverSites(data, ids, city);
    buildHannoverStaff(ids, random, city);
    PeopleMaker people(city, ids, random);
    Movement movement(plan, city, people, ids, random);
    for (const base::DayNumber day : stepDays(plan))
        movement.advanceTo(day);
    movement.finish();
    // The council's question was asked of this day (DS 0558/2016).
    city.settings.push_back({ids.next<domain::Setting>(), QString::fromLatin1(domain::PresetKeyDateSetting),
                             QStringLiteral("2016-03-01")});
    return city;
}

} // namespace sample
