// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/rules.h"
#include "core/desk/opening.h"
#include "core/desk/ruleorigin.h"
#include "core/store/undo.h"
#include "tests/core/actions/city.h"

using namespace actiontest;

namespace {

const QDate Begin(2016, 3, 1);
const QDate Later(2016, 7, 1);

/// A city of one hostel with the rules that come with the program.
struct RuledCity {
    TickingClock clock{Begin};
    base::SeededRandom random{7};
    std::unique_ptr<desk::Book> book = desk::bookInMemory({clock, random});
    store::File& file = book->file();

    RuledCity()
    {
        Accommodation site;
        site.name = QStringLiteral("Haus");
        OperatingPeriod operation;
        operation.pillar = Pillar::Hostel;
        operation.capacity.regularPlaces = 100;
        REQUIRE(actions::createSite(file, site, operation).id);
    }
    template <class R>
    [[nodiscard]] R ruleOf(const char* code) const
    {
        for (const R& rule : store::Records<R>(file).list())
            if (rule.code == QLatin1String(code))
                return rule;
        FAIL("no rule " << code);
        return {};
    }
    template <class R>
    [[nodiscard]] std::size_t countOf(const char* code) const
    {
        const auto rules = store::Records<R>(file).list();
        return static_cast<std::size_t>(
            std::ranges::count(rules, QLatin1String(code), [](const R& rule) { return rule.code; }));
    }
    /// What the ratio of the hostels asks for of 100 places on a day.
    [[nodiscard]] int requiredOn(QDate day) const
    {
        const desk::Staffing staffing = book->staffing(day);
        for (const auto& function : staffing.sites.at(0).functions)
            if (function.function == StaffFunction::Social)
                return function.requiredFteHundredths;
        return 0;
    }
};

} // namespace

TEST_CASE("A shipped ratio changes from a day on, and both days are answered by their rule", "[actions]")
{
    RuledCity city;
    RatioRule rule = city.ruleOf<RatioRule>("social-hostel");
    const desk::RecordRef record{domain::kindOf<RatioRule>().number, rule.id.uuid()};
    CHECK(desk::ruleOriginOf(*city.book, record) == desk::RuleOrigin::Shipped);
    REQUIRE(city.requiredOn(Begin) == 300); // 1.5 per 50
    rule.ratio = {100, 25};
    rule.source = QStringLiteral("Beschluss 1");
    const auto done = actions::changeRule(city.file, rule, Later);
    REQUIRE(done.action);
    CHECK(city.requiredOn(Later.addDays(-1)) == 300);
    CHECK(city.requiredOn(Later) == 400);
    CHECK(city.countOf<RatioRule>("social-hostel") == 2);
    CHECK(desk::ruleOriginOf(*city.book, record) == desk::RuleOrigin::Overlaid);
    const auto former = store::Records<RatioRule>(city.file).find(rule.id);
    CHECK(former->validity.to == base::ImpreciseDate::of(Later));
    CHECK(former->source.contains(QStringLiteral("DS 2040/2013")));

    // one action: it goes as it came
    REQUIRE(store::undo(city.file));
    CHECK(city.requiredOn(Later) == 300);
    CHECK(city.countOf<RatioRule>("social-hostel") == 1);
    CHECK(desk::ruleOriginOf(*city.book, record) == desk::RuleOrigin::Shipped);
}

TEST_CASE("The threshold between on-site and mobile service changes from a day on", "[actions]")
{
    RuledCity city;
    ValueRule rule = city.ruleOf<ValueRule>(OnSiteThresholdRule);
    rule.value = 150;
    rule.source = QStringLiteral("Beschluss 2");
    REQUIRE(actions::changeRule(city.file, rule, Later).action);
    CHECK(city.book->staffing(Later.addDays(-1)).thresholdResidents == 200);
    CHECK(city.book->staffing(Later).thresholdResidents == 150);
    CHECK(city.book->staffing(Later).thresholdSource == QStringLiteral("Beschluss 2"));

    // a second change in the middle of the first: the later one stays
    rule = store::Records<ValueRule>(city.file).find(rule.id).value();
    rule.value = 180;
    rule.source = QStringLiteral("Beschluss 3");
    REQUIRE(actions::changeRule(city.file, rule, QDate(2016, 5, 1)).action);
    CHECK(city.book->staffing(QDate(2016, 5, 1)).thresholdResidents == 180);
    CHECK(city.book->staffing(Later).thresholdResidents == 150);
}

TEST_CASE("A rule that begins on the day is changed as a whole", "[actions]")
{
    RuledCity city;
    ValueRule rule = city.ruleOf<ValueRule>(OnSiteThresholdRule);
    REQUIRE(rule.validity.period().from() == Begin);
    rule.value = 250;
    REQUIRE(actions::changeRule(city.file, rule, Begin).action);
    CHECK(city.countOf<ValueRule>(OnSiteThresholdRule) == 1);
    CHECK(city.book->staffing(Begin).thresholdResidents == 250);
}

TEST_CASE("A change of a rule needs a source, a day of the rule and a difference", "[actions]")
{
    RuledCity city;
    RatioRule rule = city.ruleOf<RatioRule>("im-on-site");
    QDate from = Later;
    QString expected;
    SECTION("no source")
    {
        rule.ratio.perUnits = 80;
        rule.source = QStringLiteral("  ");
        expected = QStringLiteral("required");
    }
    SECTION("before the rule holds")
    {
        rule.ratio.perUnits = 80;
        from = Begin.addDays(-1);
        expected = QStringLiteral("not-valid-then");
    }
    SECTION("the same")
    {
        expected = QStringLiteral("rule-unchanged");
    }
    SECTION("per nothing")
    {
        rule.ratio.perUnits = 0;
        expected = QStringLiteral("invalid-value");
    }
    SECTION("removed meanwhile")
    {
        REQUIRE(actions::remove(city.file, rule.id).action);
        expected = QStringLiteral("record-gone");
    }
    const auto outcome = actions::changeRule(city.file, rule, from);
    CHECK_FALSE(outcome.action);
    CHECK(codesOf(outcome.problems) == QStringList{expected});
    CHECK(isListed(expected));
}

TEST_CASE("A rule ends on a day, and asks for nothing from then on", "[actions]")
{
    RuledCity city;
    const RatioRule rule = city.ruleOf<RatioRule>("social-hostel");
    CHECK(codesOf(actions::endRule(city.file, rule.id, QDate(2014, 1, 1)).problems) ==
          QStringList{QStringLiteral("not-valid-then")});
    REQUIRE(actions::endRule(city.file, rule.id, Later).action);
    CHECK(city.requiredOn(Later.addDays(-1)) == 300);
    CHECK(city.requiredOn(Later) == 0);
    CHECK(codesOf(actions::endRule(city.file, rule.id, Later.addDays(10)).problems) ==
          QStringList{QStringLiteral("not-valid-then")});
    REQUIRE(store::undo(city.file));
    CHECK(city.requiredOn(Later) == 300);
}
