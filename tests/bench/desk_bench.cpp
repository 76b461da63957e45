// SPDX-License-Identifier: GPL-3.0-or-later
// Key dates at the size of a Land and of a country: packed columns against SQL and against the budgets of
// the design. Usage: desk_bench [persons], 100,000 by default; SQL only up to 200,000 persons.

#include "core/base/random.h"
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"
#include "core/desk/opening.h"
#include "core/stats/counting.h"
#include "core/store/file.h"
#include "core/store/write.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace domain;

namespace {

constexpr int StaysPerPerson = 4;
constexpr int RoomBeds = 3;

/// Best of five, in milliseconds.
template <class Run>
double best(Run run)
{
    double result = 1e9;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        result = std::min(result, timer.nsecsElapsed() / 1e6);
    }
    return result;
}

/// Makes a Land with a site per 67 persons, rooms of three, households of three, four stays per person over
/// ten years of which about a quarter lasts. `take` gets each record.
template <class Take>
void makeLand(int persons, const base::IdSource& ids, base::SeededRandom& random, Take take)
{
    const QDate first(2006, 1, 1);
    std::vector<base::Id<Accommodation>> sites;
    std::vector<std::vector<base::Id<Room>>> rooms;
    for (int i = 0; i < std::max(1, persons / 67); ++i) {
        Accommodation site;
        site.id = ids.next<Accommodation>();
        site.name = QStringLiteral("Haus %1").arg(i);
        take(site);
        OperatingPeriod period;
        period.id = ids.next<OperatingPeriod>();
        period.accommodation = site.id;
        period.pillar = AllPillars[random.below(4)];
        period.capacity.regularPlaces = 100;
        take(period);
        sites.push_back(site.id);
        rooms.emplace_back();
        for (int r = 0; r < 33; ++r) {
            Room room;
            room.id = ids.next<Room>();
            room.accommodation = site.id;
            room.name = QString::number(r + 1);
            room.beds = RoomBeds;
            take(room);
            rooms.back().push_back(room.id);
        }
    }
    Household household;
    for (int i = 0; i < persons; ++i) {
        if (i % 3 == 0) {
            household.id = ids.next<Household>();
            household.reference = QStringLiteral("H-%1").arg(i / 3);
            take(household);
        }
        Person person;
        person.id = ids.next<Person>();
        person.familyName = QStringLiteral("Test%1").arg(random.below(20'000));
        person.givenName = QStringLiteral("Vorname%1").arg(random.below(2'000));
        person.born = base::ImpreciseDate::of(QDate(1950, 1, 1).addDays(random.between(0, 24'000)));
        person.sex = random.chance(1, 2) ? Sex::Female : Sex::Male;
        take(person);
        Membership membership;
        membership.id = ids.next<Membership>();
        membership.household = household.id;
        membership.person = person.id;
        take(membership);
        QDate from = first.addDays(random.between(0, 400));
        for (int s = 0; s < StaysPerPerson; ++s) {
            Stay stay;
            stay.id = ids.next<Stay>();
            stay.person = person.id;
            const auto site = random.below(sites.size());
            stay.accommodation = sites[site];
            stay.room = rooms[site][random.below(rooms[site].size())];
            const QDate to = from.addDays(random.between(100, 1000));
            stay.period = base::DatedPeriod::of(
                from, s + 1 == StaysPerPerson && random.chance(2, 3) ? std::nullopt : std::optional(to));
            take(stay);
            from = to;
        }
    }
}

void set(desk::Facts& facts, const OperatingPeriod& period)
{
    facts.periods.set(period);
}

template <class R>
void set(desk::Facts& facts, const R& record)
{
    facts.set(record);
}

void benchFacts(int persons)
{
    base::SeededRandom random(1);
    const base::FixedClock clock{QDate(2016, 1, 1)};
    const base::IdSource ids(clock, random);
    desk::Facts facts;
    makeLand(persons, ids, random, [&](const auto& record) { set(facts, record); });
    facts.periodsChanged();
    const base::DayNumber on = base::dayNumber(QDate(2014, 3, 1));
    std::vector<int> counts(facts.sites());
    const double scan = best([&] { stats::countBySite(facts.stays().actual(), on, counts); });
    const double key = best([&] { (void)desk::occupancyOf(facts, desk::computeKeyDay(facts, on)); });
    std::vector<QDate> days;
    for (int i = 0; i < 120; ++i)
        days.push_back(QDate(2006, 1, 1).addMonths(i));
    const double series = best([&] { (void)desk::seriesOf(facts, days); });
    const auto day = desk::computeKeyDay(facts, on);
    const double findings = best([&] { (void)desk::findingsOf(facts, day); });
    int residents = 0;
    for (const auto& site : day.sites)
        residents += site.residents;
    std::printf("%9d persons, %zu stays, %zu sites, %d residents on the day\n", persons,
                facts.stays().actual().size(), facts.sites(), residents);
    std::printf("  scan by site          %8.2f ms\n", scan);
    std::printf("  key date              %8.2f ms\n", key);
    std::printf("  series of 120 months  %8.2f ms\n", series);
    std::printf("  all findings          %8.2f ms\n", findings);
}

void benchFile(int persons)
{
    QTemporaryDir folder;
    base::SeededRandom random(1);
    const base::FixedClock clock{QDate(2016, 1, 1)};
    const desk::Surroundings around{clock, random};
    const QString path = folder.filePath(QStringLiteral("land.lotse"));
    {
        auto made = desk::createBook(path, {}, around);
        store::Write write(made.book->file(), QStringLiteral("generate"));
        const base::IdSource ids(clock, random);
        makeLand(persons, ids, random, [&](auto record) { write.insert(record); });
        write.commit();
    }
    QElapsedTimer timer;
    timer.start();
    auto opened = desk::openBook(path, {}, desk::OpenMode::ReadWrite, around);
    const double open = timer.nsecsElapsed() / 1e6;
    timer.restart();
    opened.book->warmUp();
    const double warm = timer.nsecsElapsed() / 1e6;
    const base::DayNumber on = base::dayNumber(QDate(2014, 3, 1));
    const auto sql = best([&] {
        const auto query = opened.book->file().database().cached(R"(
            SELECT accommodation, COUNT(DISTINCT person)
            FROM stay
            WHERE _state = 1 AND kind = 'actual'
              AND (period_from IS NULL OR period_from <= ?1)
              AND (period_to IS NULL OR ?1 < period_to)
            GROUP BY accommodation)");
        query->bind(1, on);
        while (query->step()) {
        }
    });
    int turn = 0;
    const auto packed = best([&] { (void)opened.book->occupancy(QDate(2014, 3, 1).addDays(++turn)); });
    const auto findings = best([&] { (void)opened.book->findings(QDate(2014, 3, 1).addDays(++turn)); });
    std::printf("  open %.0f ms, fill columns %.0f ms\n", open, warm);
    std::printf("  residents by site in SQL %.1f ms, whole occupancy packed %.1f ms: %.2f of it\n", sql,
                packed, packed / sql);
    std::printf("  findings with the file's troubles %.0f ms\n", findings);
}

} // namespace

int main(int argc, char** argv)
{
    const int persons = argc > 1 ? std::atoi(argv[1]) : 100'000;
    benchFacts(persons);
    if (persons <= 200'000)
        benchFile(persons);
    return 0;
}
