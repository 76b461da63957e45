// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"
#include "core/desk/opening.h"
#include "core/desk/personrows.h"
#include "core/store/records.h"
#include "core/store/write.h"
#include "tests/core/desk/factbuilder.h"

#include <catch2/catch_test_macros.hpp>

using namespace desktest;
using desk::Finding;

namespace {

/// A memory file with a person who was recorded twice, in two spellings.
struct TwiceRecorded {
    base::FixedClock clock{KeyDate};
    base::SeededRandom random{3};
    std::unique_ptr<desk::Book> book = desk::bookInMemory({clock, random});
    std::vector<base::Id<Accommodation>> sites;
    std::vector<base::Id<Person>> rows;
    base::Id<PersonAlias> alias;

    TwiceRecorded()
    {
        write([&](store::Write& write) {
            for (const char* name : {"Bult", "Siloah"}) {
                Accommodation site;
                site.name = QString::fromLatin1(name);
                sites.push_back(write.insert(site));
                OperatingPeriod period;
                period.accommodation = site.id;
                period.capacity.regularPlaces = 10;
                write.insert(period);
            }
            for (const char* name : {"Mahmoud", "Mahmud"}) {
                Person person;
                person.familyName = QString::fromLatin1(name);
                person.givenName = QStringLiteral("Ali");
                person.born = base::ImpreciseDate::of(QDate(1990, 1, 1));
                rows.push_back(write.insert(person));
            }
            std::sort(rows.begin(), rows.end());
        });
    }
    template <class Change>
    void write(Change change)
    {
        store::Write write(book->file(), QStringLiteral("sample"));
        change(write);
        write.commit();
    }
    void stay(std::size_t row, std::size_t site, QDate from, std::optional<QDate> to = {})
    {
        write([&](store::Write& write) {
            Stay stay;
            stay.person = rows[row];
            stay.accommodation = sites[site];
            stay.period = base::DatedPeriod::of(from, to);
            write.insert(stay);
        });
    }
    void merge()
    {
        write([&](store::Write& write) { alias = write.insert(PersonAlias{{}, {rows[0], rows[1]}}); });
    }
    void separate()
    {
        write([&](store::Write& write) { write.remove(alias); });
    }
    [[nodiscard]] int residents() const { return book->occupancy(KeyDate).total.residents; }
    [[nodiscard]] int count(const char* code) const
    {
        int found = 0;
        for (const Finding& finding : book->findings(KeyDate).findings)
            found += finding.code == QLatin1String(code) ? 1 : 0;
        return found;
    }
    /// What a book says that reads the same file from the beginning.
    [[nodiscard]] std::pair<int, std::vector<Finding>> afresh() const
    {
        const desk::FindingReport report = book->findings(KeyDate);
        return {residents(), report.findings};
    }
};

} // namespace

TEST_CASE("A person recorded twice counts once in a site after the merge, and twice before and after it",
          "[desk]")
{
    TwiceRecorded city;
    city.stay(0, 0, QDate(2016, 1, 1));
    city.stay(1, 0, QDate(2016, 2, 1));
    CHECK(city.residents() == 2);
    CHECK(city.count("person-twice") == 1);
    city.merge();
    CHECK(city.residents() == 1);
    CHECK(city.count("person-twice") == 0);
    CHECK(city.count("overlapping-stays") == 0); // both rows say the same
    const auto listed = city.book->residents(KeyDate);
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].person == city.rows[0]);
    CHECK(city.book->arrivals(QDate(2016, 1, 1), QDate(2016, 3, 1)).size() == 1);
    city.separate();
    CHECK(city.residents() == 2);
    CHECK(city.count("person-twice") == 1);
}

TEST_CASE("Two rows of a person in two sites at once are in two places at once", "[desk]")
{
    TwiceRecorded city;
    city.stay(0, 0, QDate(2016, 1, 1));
    city.stay(1, 1, QDate(2016, 2, 1));
    CHECK(city.count("overlapping-stays") == 0);
    city.merge();
    CHECK(city.count("overlapping-stays") == 1);
    city.separate();
    CHECK(city.count("overlapping-stays") == 0);
}

TEST_CASE("Who goes on living here under the other row has not left", "[desk]")
{
    TwiceRecorded city;
    city.stay(0, 0, QDate(2016, 1, 1), QDate(2016, 2, 1));
    city.stay(1, 1, QDate(2016, 2, 1));
    CHECK(city.book->departures(QDate(2016, 1, 1), KeyDate).size() == 1);
    city.merge();
    CHECK(city.book->departures(QDate(2016, 1, 1), KeyDate).empty());
    CHECK(city.book->arrivals(QDate(2016, 1, 1), KeyDate).size() == 1);
}

TEST_CASE("Searching either spelling finds the person once, where they live by any row", "[desk]")
{
    TwiceRecorded city;
    city.stay(1, 1, QDate(2016, 2, 1));
    CHECK(city.book->search(QStringLiteral("Ali"), KeyDate).size() == 2);
    city.merge();
    for (const QString& text : {QStringLiteral("Mahmoud"), QStringLiteral("Mahmud"), QStringLiteral("Ali")}) {
        CAPTURE(text.toStdString());
        const auto hits = city.book->search(text, KeyDate);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].record.id == city.rows[0].uuid());
        CHECK(hits[0].isPresent);
        CHECK(hits[0].site == QStringLiteral("Siloah"));
    }
    CHECK(desk::rowsOf(city.book->file(), desk::refTo(city.rows[1])).size() == 2);
}

TEST_CASE("Facts that follow merges and separations answer as facts read anew", "[desk]")
{
    TwiceRecorded city;
    base::SeededRandom random(9);
    for (int i = 0; i < 8; ++i)
        city.stay(random.below(2), random.below(2), QDate(2016, 1, 1).addDays(random.between(0, 80)),
                  random.chance(1, 2) ? std::nullopt : std::optional(QDate(2016, 4, 1)));
    for (int turn = 0; turn < 4; ++turn) {
        turn % 2 == 0 ? city.merge() : city.separate();
        (void)city.residents();
        city.stay(random.below(2), random.below(2), QDate(2016, 2, 1));
        const auto followed = city.afresh();
        desk::Facts facts;
        facts.setAliases(store::Records<PersonAlias>(city.book->file()).list());
        const auto read = [&]<class R>(const R*) {
            store::Records<R>(city.book->file()).forEach([&](const R& record) { facts.set(record); });
        };
        read(static_cast<const Accommodation*>(nullptr));
        read(static_cast<const Person*>(nullptr));
        read(static_cast<const Stay*>(nullptr));
        facts.periods.replaceAll(store::Records<OperatingPeriod>(city.book->file()).list());
        facts.periodsChanged();
        const auto day = desk::computeKeyDay(facts, base::dayNumber(KeyDate));
        CHECK(desk::occupancyOf(facts, day).total.residents == followed.first);
        CHECK(desk::findingsOf(facts, day) == followed.second);
    }
}

TEST_CASE("A household shows what is recorded of its member by either row", "[desk]")
{
    TwiceRecorded twice;
    base::Id<Household> household;
    twice.write([&](store::Write& write) {
        Household family;
        household = write.insert(family);
        Membership membership;
        membership.household = household;
        membership.person = twice.rows[0];
        membership.period = base::DatedPeriod::of(KeyDate, {});
        write.insert(membership);
        for (const std::size_t row : {std::size_t(0), std::size_t(1)}) {
            ResidenceStatus status;
            status.person = twice.rows[row];
            status.kind = StatusKind::AsylumProcedure;
            status.period = base::DatedPeriod::of(KeyDate.addDays(-100),
                                                  row == 0 ? std::optional(KeyDate) : std::nullopt);
            write.insert(status);
        }
        Need need;
        need.person = twice.rows[1];
        write.insert(need);
    });
    twice.stay(1, 0, KeyDate.addDays(-10));
    const auto before = desk::householdDetail(*twice.book, household, KeyDate);
    REQUIRE(before->members.size() == 1);
    CHECK(before->members.front().statusValidity.state == Validity::State::Ended);
    CHECK(before->needs.empty());
    CHECK(before->stays.empty());
    twice.merge();
    const auto after = desk::householdDetail(*twice.book, household, KeyDate);
    CHECK(after->members.front().statusValidity.state == Validity::State::Holds);
    CHECK(after->members.front().needs == 1);
    CHECK(after->needs.size() == 1);
    CHECK(after->stays.size() == 1);
}
