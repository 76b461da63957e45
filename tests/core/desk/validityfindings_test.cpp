// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/findings/rules.h"
#include "core/desk/validitywarning.h"
#include "core/domain/rules/shipped.h"
#include "tests/core/desk/factbuilder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace desktest;
using desk::Finding;

namespace {

std::vector<Finding> foundBy(const FactBuilder& b, const char* code, QDate on = KeyDate)
{
    auto all = desk::findingsOf(b.facts, desk::computeKeyDay(b.facts, base::dayNumber(on)));
    std::erase_if(all, [&](const Finding& finding) { return finding.code != QLatin1String(code); });
    return all;
}

void useShippedRules(FactBuilder& b)
{
    for (const ValueRule& rule : shippedRules().values)
        b.facts.valueRules.push_back({rule, true});
}

ResidenceStatus status(FactBuilder& b, const base::Id<Person>& person, const base::DatedPeriod& period)
{
    ResidenceStatus record;
    record.id = b.id<ResidenceStatus>();
    record.person = person;
    record.kind = StatusKind::AsylumProcedure;
    record.period = period;
    b.facts.set(record);
    return record;
}

const QDate End(2016, 4, 1);

} // namespace

TEST_CASE("A residence status that ends soon is one hint for its household, until one follows", "[desk]")
{
    FactBuilder b;
    useShippedRules(b);
    const auto mother = b.person();
    const auto child = b.person();
    const auto household = b.household({mother, child});
    status(b, mother, days(QDate(2015, 1, 1), End));
    status(b, child, days(QDate(2015, 1, 1), End.addDays(5)));
    const auto list = foundBy(b, "status-ends-soon");
    REQUIRE(list.size() == 1);
    CHECK(list[0].severity == desk::FindingSeverity::Hint);
    CHECK(list[0].arguments ==
          QStringList{QStringLiteral("H-1"), QStringLiteral("2"), QStringLiteral("2016-03-31")});
    CHECK(list[0].records == std::vector{desk::refTo(household), desk::refTo(mother), desk::refTo(child)});
    CHECK(foundBy(b, "status-ends-soon", QDate(2015, 12, 1)).empty());

    status(b, mother, days(End));
    const auto rest = foundBy(b, "status-ends-soon");
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].records == std::vector{desk::refTo(household), desk::refTo(child)});
}

TEST_CASE("A residence status that has ended is to be checked while nothing follows", "[desk]")
{
    FactBuilder b;
    const auto person = b.person();
    b.household({person});
    auto record = status(b, person, days(QDate(2015, 1, 1), QDate(2016, 1, 1)));
    const auto list = foundBy(b, "status-ended");
    REQUIRE(list.size() == 1);
    CHECK(list[0].severity == desk::FindingSeverity::Check);
    CHECK(list[0].arguments.last() == QStringLiteral("2015-12-31"));
    record.period.to.reset();
    b.facts.set(record);
    CHECK(foundBy(b, "status-ended").empty());
    record.period = days(QDate(2015, 1, 1), QDate(2016, 1, 1));
    b.facts.set(record);
    b.facts.remove(record.id);
    CHECK(foundBy(b, "status-ended").empty());
}

TEST_CASE("Whoever has left the city is not warned of; without a household a person is named", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto gone = b.person();
    status(b, gone, days(QDate(2015, 1, 1), QDate(2015, 10, 1)));
    b.stay(gone, site, {}, days(QDate(2015, 1, 1), QDate(2015, 9, 1)));
    CHECK(foundBy(b, "status-ended").empty());
    const auto here = b.person(Sex::Unknown, QStringLiteral("Allein"));
    status(b, here, days(QDate(2015, 1, 1), QDate(2015, 10, 1)));
    b.stay(here, site, {}, days(QDate(2015, 1, 1)));
    const auto list = foundBy(b, "status-ended");
    REQUIRE(list.size() == 1);
    CHECK(list[0].arguments.first() == QStringLiteral("Allein"));
    CHECK(list[0].records == std::vector{desk::refTo(here)});
}

TEST_CASE("Benefits that end soon or have ended are found in the same way", "[desk]")
{
    FactBuilder b;
    useShippedRules(b);
    const auto person = b.person();
    b.household({person});
    BenefitRegime regime;
    regime.id = b.id<BenefitRegime>();
    regime.person = person;
    regime.regime = Regime::SgbII;
    regime.period = days(QDate(2015, 10, 1), End);
    b.facts.set(regime);
    CHECK(foundBy(b, "regime-ends-soon").size() == 1);
    CHECK(foundBy(b, "regime-ended").empty());
    CHECK(foundBy(b, "regime-ended", End).size() == 1);
    CHECK(foundBy(b, "regime-ends-soon", End).empty());
}

TEST_CASE("A rule of the city says how many days before the end one is warned", "[desk]")
{
    FactBuilder b;
    useShippedRules(b);
    CHECK(desk::validityWarnDays(b.facts.valueRules, base::dayNumber(KeyDate)) == 60);
    ValueRule own;
    own.id = b.id<ValueRule>();
    own.code = QLatin1String(ValidityWarningRule);
    own.value = 14;
    own.unit = QStringLiteral("days");
    b.facts.valueRules.push_back({own, false});
    CHECK(desk::validityWarnDays(b.facts.valueRules, base::dayNumber(KeyDate)) == 14);
    CHECK(desk::validityWarnDays({}, base::dayNumber(KeyDate)) == 0);
}

TEST_CASE("A next step is due from its day on until it is done", "[desk]")
{
    FactBuilder b;
    const auto household = b.household({b.person()});
    Contact contact;
    contact.id = b.id<Contact>();
    contact.household = household;
    contact.day = QDate(2016, 2, 1);
    contact.nextStep = QStringLiteral("Antrag nachreichen");
    contact.nextDue = base::ImpreciseDate::of(KeyDate);
    b.facts.set(contact);
    CHECK(foundBy(b, "follow-up-due", KeyDate.addDays(-1)).empty());
    const auto list = foundBy(b, "follow-up-due");
    REQUIRE(list.size() == 1);
    CHECK(list[0].severity == desk::FindingSeverity::Hint);
    CHECK(list[0].arguments == QStringList{QStringLiteral("H-1"), QStringLiteral("Antrag nachreichen"),
                                           QStringLiteral("2016-03-01")});
    CHECK(list[0].records == std::vector{desk::refTo(household), desk::refTo(contact.id)});
    contact.nextDone = true;
    b.facts.set(contact);
    CHECK(foundBy(b, "follow-up-due").empty());
    contact.nextDone = false;
    b.facts.set(contact);
    b.facts.remove(contact.id);
    CHECK(foundBy(b, "follow-up-due").empty());
}
