// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/domain/rules/shipped.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <set>

using namespace domain;

namespace {

std::vector<ValueRule> valuesOf(const char* code, const char* place, QDate on)
{
    std::vector<ValueRule> result;
    for (const ValueRule& rule : shippedRules().values)
        if (rule.code == QString::fromUtf8(code) && rule.scope.place == QString::fromUtf8(place) &&
            rule.validity.period().contains(on))
            result.push_back(rule);
    return result;
}

const RatioRule& ratio(const char* code)
{
    const auto& all = shippedRules().ratios;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const RatioRule& rule) { return rule.code == QString::fromUtf8(code); });
    REQUIRE(at != all.end());
    return *at;
}

} // namespace

TEST_CASE("Every shipped rule has a permanent id, a code, a place and a source", "[domain][rules]")
{
    std::set<base::Uuid> ids;
    const auto check = [&](const auto& rule) {
        const bool isOurs = rule.code == QLatin1String(ValidityWarningRule) ||
                            rule.code == QLatin1String(FundingWarningRule); // of no place: for everybody
        CAPTURE(rule.code);
        CHECK(ids.insert(rule.id.uuid()).second);
        CHECK_FALSE(rule.code.isEmpty());
        CHECK(rule.scope.place.isEmpty() == isOurs);
        CHECK_FALSE(rule.source.isEmpty());
        CHECK(rule.validity.isValid());
    };
    for (const RatioRule& rule : shippedRules().ratios)
        check(rule);
    for (const ValueRule& rule : shippedRules().values)
        check(rule);
    CHECK(shippedRules().ratios.size() == 13);
}

TEST_CASE("Only Hannover's ratios require staff, other places stand for comparison", "[domain][rules]")
{
    for (const RatioRule& rule : shippedRules().ratios) {
        CAPTURE(rule.code);
        CHECK(rule.active == (rule.scope.place == QStringLiteral("Hannover")));
    }
    CHECK(ratio("social-hostel").ratio == Ratio{150, 50});
    CHECK(ratio("social-hostel").countedBase == RatioBase::Places);
    CHECK(ratio("social-project").ratio == Ratio{100, 60});
    const RatioRule& onSite = ratio("im-on-site");
    CHECK(onSite.standing == RuleStanding::Derived);
    CHECK(onSite.thresholdUnits == 200);
    CHECK(onSite.source.contains(QStringLiteral("abgeleitet, kein Standard")));
}

TEST_CASE("From 200 residents on a site of Hannover is served on site", "[domain][rules]")
{
    const auto rules = valuesOf(OnSiteThresholdRule, "Hannover", QDate(2016, 3, 1));
    REQUIRE(rules.size() == 1);
    CHECK(rules[0].value == 200);
    CHECK(valuesOf(OnSiteThresholdRule, "Hannover", QDate(2016, 2, 29)).empty());
}

TEST_CASE("Rent ceilings hold for their time and municipality", "[domain][rules]")
{
    struct Case {
        const char* code;
        const char* place;
        QDate on;
        qint64 cents;
    };
    const auto c = GENERATE(values<Case>({
        {"rent-ceiling-1", "Hannover", QDate(2012, 5, 31), 35400},
        {"rent-ceiling-1", "Hannover", QDate(2015, 5, 31), 36400},
        {"rent-ceiling-1", "Hannover", QDate(2015, 6, 1), 37200},
        {"rent-ceiling-4", "Hannover", QDate(2017, 7, 1), 66000},
        {"rent-ceiling-extra", "Hannover", QDate(2024, 5, 31), 8500},
        {"rent-ceiling-5", "Hannover", QDate(2024, 6, 1), 94600},
        {"rent-ceiling-extra", "Uetze", QDate(2024, 6, 1), 7400},
    }));
    CAPTURE(c.code, c.place);
    const auto rules = valuesOf(c.code, c.place, c.on);
    REQUIRE(rules.size() == 1);
    CHECK(rules[0].value == c.cents);
}

TEST_CASE("A rule file that is not one is refused with the entry", "[domain][rules]")
{
    const char* text = GENERATE(
        "", "[]", R"({"values": [{"id": "x"}]})",
        R"({"values": [{"id": "eed169a5-373b-50df-86a8-3e8c49f31a5a", "code": "c", "value": -1}]})",
        R"({"ratios": [{"id": "eed169a5-373b-50df-86a8-3e8c49f31a5a", "code": "c", "function": "cook"}]})");
    CAPTURE(text);
    CHECK_THROWS_AS(readRules(QByteArray(text), QStringLiteral("rules.json")), base::FormatError);
}
