// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ratios.h"

#include "tests/support/ids.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace stats;
using domain::Pillar;
using domain::RatioBase;
using domain::RatioRule;
using domain::StaffFunction;
using testing::id;

namespace {

const base::DayNumber Day = base::dayNumber(QDate(2016, 3, 1));

RatioRule rule(int fte, int per, RatioBase base = RatioBase::Places,
               StaffFunction function = StaffFunction::Social)
{
    RatioRule result;
    result.ratio = {fte, per};
    result.countedBase = base;
    result.function = function;
    return result;
}

} // namespace

TEST_CASE("Required posts are rounded half up to hundredths", "[stats]")
{
    struct Case {
        const char* reason;
        RatioRule rule;
        int count;
        int fte;
    };
    RatioRule stepped = rule(150, 500);
    stepped.stepUnits = 500;
    RatioRule minimum = rule(100, 100);
    minimum.minimumFteHundredths = 50;
    const Case entry = GENERATE_COPY(
        Case{"Höversche Straße: 78 places at 1.5 per 50", rule(150, 50), 78, 234},
        Case{"Mecklenheidestraße: 95 places at 1.5 per 50", rule(150, 50), 95, 285},
        Case{"Wohnprojekt: one post per 60 places", rule(100, 60), 60, 100},
        Case{"a third of a post", rule(100, 60), 20, 33}, Case{"exactly half goes up", rule(1, 2), 1, 1},
        Case{"Oststadtkrankenhaus: 850 residents at 1:100", rule(100, 100), 850, 850},
        Case{"Köln Lindweiler Weg: one post for 72", rule(100, 72), 72, 100},
        Case{"Berlin care 1:48", rule(100, 48), 100, 208}, Case{"nobody needs nobody", rule(150, 50), 0, 0},
        Case{"1.5 up to 500: the first resident", stepped, 1, 150},
        Case{"1.5 up to 500: the 500th", stepped, 500, 150},
        Case{"1.5 up to 500: the 501st", stepped, 501, 300}, Case{"no step has begun", stepped, 0, 0},
        Case{"the minimum is the least", minimum, 12, 50},
        Case{"above the minimum the ratio holds", minimum, 80, 80});
    CAPTURE(entry.reason);
    CHECK(requiredFteHundredths(entry.rule, entry.count) == entry.fte);
}

TEST_CASE("A rule counts what its base says", "[stats]")
{
    RatioCounts counts;
    counts.places = 100;
    counts.residents = 80;
    counts.households = 30;
    counts.residentsOfRegime = {5, 45, 25, 5};
    CHECK(baseCount(rule(100, 100, RatioBase::Places), counts) == 100);
    CHECK(baseCount(rule(100, 100, RatioBase::Residents), counts) == 80);
    CHECK(baseCount(rule(100, 100, RatioBase::Households), counts) == 30);
    RatioRule regime = rule(100, 100, RatioBase::ResidentsOfRegime);
    CHECK(baseCount(regime, counts) == 25);
    regime.regime = domain::Regime::AsylbLG;
    CHECK(baseCount(regime, counts) == 45);
}

TEST_CASE("The most specific rule that applies wins", "[stats]")
{
    RatioCounts counts;
    counts.site = id<domain::Accommodation>(1);
    counts.pillar = Pillar::Hostel;
    counts.place = QStringLiteral("Hannover");
    counts.places = 100;

    const auto winner = [&](const std::vector<LayeredRule<RatioRule>>& rules) {
        const auto found = requirementsOf(counts, rules, Day);
        return found.empty() ? 0 : found.front().rule->ratio.perUnits;
    };
    LayeredRule<RatioRule> all{rule(100, 10), true};
    LayeredRule<RatioRule> pillar{rule(100, 20), true};
    pillar.rule.scope.pillar = Pillar::Hostel;
    LayeredRule<RatioRule> site{rule(100, 30), true};
    site.rule.scope.accommodation = counts.site;

    SECTION("site over pillar over all")
    {
        CHECK(winner({all}) == 10);
        CHECK(winner({pillar, all}) == 20);
        CHECK(winner({site, all, pillar}) == 30);
    }
    SECTION("the city's rule over the shipped one of the same scope, not over a more specific one")
    {
        LayeredRule<RatioRule> city{rule(100, 40), false};
        CHECK(winner({city, all}) == 40);
        CHECK(winner({city, pillar}) == 20);
    }
    SECTION("later validity over earlier, and only when valid on the day")
    {
        LayeredRule<RatioRule> later = all;
        later.rule.ratio.perUnits = 50;
        later.rule.validity = base::DatedPeriod::of(QDate(2016, 3, 1), {});
        CHECK(winner({later, all}) == 50);
        later.rule.validity = base::DatedPeriod::of(QDate(2016, 3, 2), {});
        CHECK(winner({later, all}) == 10);
        later.rule.validity = base::DatedPeriod::of({}, QDate(2016, 3, 1));
        CHECK(winner({later, all}) == 10);
    }
    SECTION("another pillar, site or territory, an inactive rule and a missed threshold do not apply")
    {
        pillar.rule.scope.pillar = Pillar::Project;
        site.rule.scope.accommodation = id<domain::Accommodation>(2);
        LayeredRule<RatioRule> cologne{rule(100, 60), true};
        cologne.rule.scope.place = QStringLiteral("Köln");
        LayeredRule<RatioRule> inactive = all;
        inactive.rule.active = false;
        LayeredRule<RatioRule> large = all;
        large.rule.thresholdUnits = 101;
        CHECK(winner({pillar, site, cologne, inactive, large}) == 0);
        large.rule.thresholdUnits = 100;
        CHECK(winner({large}) == 10);
    }
    SECTION("each function has its own winner")
    {
        const std::vector<LayeredRule<RatioRule>> rules{
            {rule(100, 100, RatioBase::Places, StaffFunction::IntegrationManagement), true}, all};
        const auto found = requirementsOf(counts, rules, Day);
        REQUIRE(found.size() == 2);
        CHECK(found[0].rule->function == StaffFunction::IntegrationManagement);
        CHECK(found[0].fteHundredths == 100);
        CHECK(found[1].fteHundredths == 1000);
    }
}

TEST_CASE("Exactly 200 residents are served on site", "[stats]")
{
    CHECK(modeFor(199, 200) == domain::DeploymentMode::Mobile);
    CHECK(modeFor(200, 200) == domain::DeploymentMode::OnSite);

    domain::ValueRule shipped;
    shipped.code = QLatin1String(domain::OnSiteThresholdRule);
    shipped.value = 200;
    domain::ValueRule city = shipped;
    city.value = 150;
    const std::vector<LayeredRule<domain::ValueRule>> rules{{city, false}, {shipped, true}};
    const auto* found = valueRuleFor({}, rules, QLatin1String(domain::OnSiteThresholdRule), Day);
    REQUIRE(found);
    CHECK(found->value == 150);
    CHECK_FALSE(valueRuleFor({}, rules, QLatin1String("another"), Day));
}
