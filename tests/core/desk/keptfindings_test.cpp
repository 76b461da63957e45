// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/findings/kept.h"

#include "core/desk/answers.h"
#include "tests/core/desk/factbuilder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace desktest;
using desk::Finding;
using desk::FindingState;

namespace {

std::vector<Finding> allOf(const FactBuilder& b)
{
    return desk::findingsOf(b.facts, desk::computeKeyDay(b.facts, base::dayNumber(KeyDate)));
}

void keep(FactBuilder& b, const Finding& finding)
{
    KeptFinding kept = desk::toKeep(finding, QStringLiteral("bis Montag"));
    kept.id = b.id<KeptFinding>();
    b.facts.keptFindings.set(kept);
}

} // namespace

TEST_CASE("A finding that was kept stays kept until its figures change", "[desk]")
{
    FactBuilder b;
    const auto bult = b.site(QStringLiteral("Bult"), 1);
    b.stay(b.person(), bult);
    b.stay(b.person(), bult);
    REQUIRE(allOf(b).size() == 1);
    keep(b, allOf(b)[0]);
    auto kept = allOf(b);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].state == FindingState::Kept);
    CHECK(kept[0].reason == QStringLiteral("bis Montag"));
    b.stay(b.person(), bult);
    CHECK(allOf(b)[0].state == FindingState::Open);
}

TEST_CASE("Two persons of one name are kept apart by a finding that stays", "[desk]")
{
    FactBuilder b;
    const auto person = [&](const char* family) {
        Person record;
        record.id = b.id<Person>();
        record.familyName = QString::fromLatin1(family);
        record.born = base::ImpreciseDate::of(QDate(1990, 1, 1));
        b.facts.set(record);
    };
    person("Haddad");
    person("Hadad");
    keep(b, allOf(b).at(0));
    CHECK(allOf(b)[0].state == FindingState::Kept);
    person("Haddad"); // a third one is another question
    REQUIRE(allOf(b).size() == 1);
    CHECK(allOf(b)[0].state == FindingState::Open);
}

TEST_CASE("Damage does not become accepted, whatever another copy recorded", "[desk]")
{
    FactBuilder b;
    Finding damage;
    damage.code = QStringLiteral("chain-broken");
    damage.records = {{2, b.id<Device>().uuid()}};
    damage.arguments = {QStringLiteral("Büro"), QStringLiteral("3")};
    keep(b, damage);
    const auto day = desk::computeKeyDay(b.facts, base::dayNumber(KeyDate));
    const auto found = desk::findingsOf(b.facts, day, std::array{damage});
    REQUIRE(found.size() == 1);
    CHECK(found[0].state == FindingState::Open);
}

TEST_CASE("The key of a finding does not depend on the order of its records", "[desk]")
{
    FactBuilder b;
    Finding one;
    one.code = QStringLiteral("person-twice");
    one.records = {desk::refTo(b.id<Person>()), desk::refTo(b.id<Person>())};
    Finding other = one;
    std::swap(other.records[0], other.records[1]);
    CHECK(one.key() == other.key());
    CHECK(one.shortKey() == other.shortKey());
    CHECK(one.shortKey().size() == 10);
    other.code = QStringLiteral("overlapping-stays");
    CHECK(one.shortKey() != other.shortKey());
}

TEST_CASE("What a finding is accepted with are arguments of its rule and no names", "[desk]")
{
    const std::set<QString> names{QStringLiteral("name"), QStringLiteral("person"), QStringLiteral("worker"),
                                  QStringLiteral("born")};
    for (const auto& rule : desk::findingRules()) {
        CAPTURE(rule.code);
        const QStringList known = QString::fromLatin1(rule.arguments).split(QLatin1Char(','));
        for (const QString& value :
             QString::fromLatin1(rule.acceptedWith).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            CHECK(known.contains(value));
            CHECK_FALSE(names.contains(value));
        }
        const bool canDo = std::any_of(rule.remedies.begin(), rule.remedies.end(), [](const char* code) {
            return QLatin1String(code) == QLatin1String("keep-finding");
        });
        CHECK((!canDo || domain::canBeKept(QString::fromLatin1(rule.code))));
    }
}
