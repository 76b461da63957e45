// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sites.h"

#include "core/store/undo.h"
#include "tests/core/actions/city.h"

using namespace actiontest;

namespace {

/// A record with a period, made and ended on a day; what the file holds then.
template <class R, class End>
R endedOn(City& city, R record, QDate day, End end)
{
    const auto id = *actions::create(city.file, record).id;
    CHECK(end(city.file, id, day).ok());
    return *store::Records<R>(city.file).find(id);
}

} // namespace

TEST_CASE("A time out of service and a reservation end on the day they are ended", "[actions]")
{
    City city;
    const auto since = base::DatedPeriod::of(QDate(2016, 1, 1), {});
    Block block;
    block.accommodation = city.site(10);
    block.period = since;
    CHECK(endedOn(city, block, QDate(2016, 3, 1), actions::endBlock).period ==
          base::DatedPeriod::of(QDate(2016, 1, 1), QDate(2016, 3, 1)));
    REQUIRE(store::undo(city.file));
    CHECK(city.list<Block>().at(0).period == since);

    Reservation reservation;
    reservation.accommodation = block.accommodation;
    reservation.places = 2;
    reservation.period = since;
    CHECK(endedOn(city, reservation, QDate(2016, 3, 1), actions::endReservation).period.to ==
          base::ImpreciseDate::of(QDate(2016, 3, 1)));
}

TEST_CASE("What is gone or would end before it began is not ended", "[actions]")
{
    City city;
    Block block;
    block.accommodation = city.site(10);
    block.period = base::DatedPeriod::of(QDate(2016, 2, 1), {});
    const auto id = *actions::create(city.file, block).id;
    const auto early = actions::endBlock(city.file, id, QDate(2016, 1, 1));
    CHECK_FALSE(early.ok());
    CHECK_FALSE(early.action);
    CHECK(city.list<Block>().at(0).period == block.period);
    const auto gone =
        actions::endReservation(city.file, city.file.ids().next<Reservation>(), QDate(2016, 3, 1));
    CHECK_FALSE(gone.ok());
    for (const auto& problem : gone.problems)
        CHECK(isListed(problem.code));
}

TEST_CASE("A withdrawn consent says so, and withdrawing is one step to undo", "[actions]")
{
    City city;
    Consent consent;
    consent.person = city.household({Sex::Female}).persons.at(0);
    consent.purpose = QStringLiteral("Wohnungssuche");
    const auto id = *actions::create(city.file, consent).id;
    CHECK(actions::withdrawConsent(city.file, id).ok());
    CHECK(city.list<Consent>().at(0).withdrawn);
    REQUIRE(store::undo(city.file));
    CHECK_FALSE(city.list<Consent>().at(0).withdrawn);
    CHECK_FALSE(actions::withdrawConsent(city.file, base::Id<Consent>()).ok());
}
