// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "tests/core/desk/factbuilder.h"

#include <catch2/catch_test_macros.hpp>

using namespace desktest;

namespace {

const QDate HandOver(2016, 7, 1);

desk::Operators operatorsOn(const FactBuilder& city, QDate day)
{
    return desk::operatorsOf(city.facts, desk::computeKeyDay(city.facts, base::dayNumber(day)));
}

/// Lets the only period of the site be run by somebody.
void runBy(FactBuilder& city, const base::Id<Accommodation>& site, const base::Id<Operator>& by, QDate day)
{
    for (OperatingPeriod period : city.facts.periods.rows())
        if (period.accommodation == site && period.period.holdsOn(day)) {
            period.operatedBy = by;
            city.facts.periods.set(period);
            break;
        }
    city.facts.periodsChanged();
}

} // namespace

TEST_CASE("A site belongs to the operator of the key date, before and after it is handed over", "[desk]")
{
    FactBuilder city;
    const Operator first{city.id<Operator>(), QStringLiteral("Älterer Träger"), {}};
    const Operator second{city.id<Operator>(), QStringLiteral("Zweiter Träger"), {}};
    city.facts.operators.set(second);
    city.facts.operators.set(first);
    const auto house =
        city.site(QStringLiteral("Haus"), 50, Pillar::Hostel, base::DatedPeriod::of({}, HandOver));
    city.operate(house, 60, Pillar::Hostel, base::DatedPeriod::of(HandOver, {}));
    city.facts.periodsChanged();
    const auto other = city.site(QStringLiteral("Anbau"), std::nullopt);
    city.site(QStringLiteral("Ohne"), 10);
    runBy(city, house, first.id, HandOver.addDays(-1));
    runBy(city, house, second.id, HandOver);
    runBy(city, other, second.id, HandOver);

    const auto before = operatorsOn(city, HandOver.addDays(-1));
    REQUIRE(before.rows.size() == 2);
    CHECK(before.rows[0].name == first.name); // Ä stands with A
    CHECK(before.rows[0].sites == QStringList{QStringLiteral("Haus")});
    CHECK(before.rows[0].places == 50);
    CHECK(before.rows[1].sites == QStringList{QStringLiteral("Anbau")});
    CHECK(before.rows[1].places == 0);
    CHECK(before.rows[1].unknownCapacity == 1);
    CHECK(before.sitesWithoutOperator == 1);

    const auto after = operatorsOn(city, HandOver);
    CHECK(after.rows[0].sites.isEmpty());
    CHECK(after.rows[1].sites == QStringList{QStringLiteral("Anbau"), QStringLiteral("Haus")});
    CHECK(after.rows[1].places == 60);
}
