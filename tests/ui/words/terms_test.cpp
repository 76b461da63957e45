// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/terms.h"

#include "core/actions/codes.h"
#include "core/desk/findings/rules.h"
#include "core/domain/record/kinds.h"
#include "ui/lang/translations.h"
#include "ui/words/actions.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

#include <set>

namespace {

template <domain::Coded E>
void requireWords()
{
    for (const auto& entry : codesOf(E{})) {
        CAPTURE(words::groupOf(E{}), entry.code);
        CHECK(words::hasTerm(QLatin1String(words::groupOf(E{})), QLatin1String(entry.code)));
    }
}

} // namespace

TEST_CASE("Every code of every list has a word", "[words]")
{
    requireWords<domain::Pillar>();
    requireWords<domain::SiteStatus>();
    requireWords<domain::CountPrecision>();
    requireWords<domain::ReportedMeasure>();
    requireWords<domain::Designation>();
    requireWords<domain::Sex>();
    requireWords<domain::HouseholdRole>();
    requireWords<domain::StatusKind>();
    requireWords<domain::Regime>();
    requireWords<domain::NeedStrength>();
    requireWords<domain::RestrictionKind>();
    requireWords<domain::StayKind>();
    requireWords<domain::EndReason>();
    requireWords<domain::StaffFunction>();
    requireWords<domain::PostStatus>();
    requireWords<domain::DeploymentMode>();
    requireWords<domain::StaffTask>();
    requireWords<domain::RuleStanding>();
    requireWords<domain::RatioBase>();
}

TEST_CASE("Every kind of record and every register has a word", "[words]")
{
    for (const auto* kind : domain::allKinds()) {
        CAPTURE(kind->name);
        CHECK(words::hasTerm(QStringLiteral("kind"), QString::fromStdString(kind->name)));
        for (const auto& reg : kind->registers) {
            CAPTURE(reg.name);
            CHECK(words::hasTerm(QStringLiteral("register"), QString::fromStdString(reg.name)));
        }
    }
}

TEST_CASE("Every word is there in German and in English, with the same places for arguments", "[words]")
{
    ui::Translations translations;
    for (const auto& group : words::allGroups())
        for (const auto& term : group.terms) {
            const QString groupName = QLatin1String(group.name);
            CAPTURE(group.name, term.code);
            translations.use(ui::Language::English);
            CHECK(words::term(groupName, QLatin1String(term.code)) == QString::fromUtf8(term.text));
            translations.use(ui::Language::German);
            const QByteArray source(term.text);
            const QString german = QCoreApplication::translate(group.name, term.text);
            CHECK_FALSE(german.isEmpty());
            for (int place = 1; place <= 5; ++place) {
                const QString mark = QLatin1Char('%') + QString::number(place);
                CHECK(german.contains(mark) == QString::fromUtf8(source).contains(mark));
            }
        }
}

TEST_CASE("No code stands twice in a list", "[words]")
{
    for (const auto& group : words::allGroups()) {
        std::set<std::string> seen;
        for (const auto& term : group.terms) {
            CAPTURE(group.name, term.code);
            CHECK(seen.insert(term.code).second);
        }
    }
}

TEST_CASE("German words are those of the field", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    CHECK(words::text(domain::Pillar::Project) == QStringLiteral("Wohnprojekt"));
    CHECK(words::longName(domain::Pillar::Emergency) == QStringLiteral("Säule 4 Notunterkunft"));
    CHECK(words::shortName(domain::Pillar::Hostel) == QStringLiteral("S 1"));
    CHECK(words::text(domain::StaffTask::MoveOut) == QStringLiteral("Auszugsmanagement"));
    CHECK(words::term(QStringLiteral("pillar"), QStringLiteral("houseboat")) == QStringLiteral("houseboat"));
}

TEST_CASE("Every finding has a title, a sentence that uses its arguments, and words for its remedies",
          "[words]")
{
    for (const auto& rule : desk::findingRules()) {
        const QString code = QLatin1String(rule.code);
        CAPTURE(rule.code);
        CHECK(words::hasTerm(QStringLiteral("finding"), code));
        CHECK(words::hasTerm(QStringLiteral("finding-detail"), code));
        for (const char* remedy : rule.remedies) {
            CAPTURE(remedy);
            const auto* known = actions::findRemedy(QLatin1String(remedy));
            REQUIRE(known);
            const bool isInstruction = known->actions.empty();
            CHECK(words::hasTerm(QStringLiteral("remedy"), QLatin1String(remedy)) != isInstruction);
            CHECK(words::hasTerm(QStringLiteral("instruction"), QLatin1String(remedy)) == isInstruction);
        }
    }
}

TEST_CASE("Every action and every problem has words", "[words]")
{
    for (const QString& code : actions::actionCodes()) {
        CAPTURE(code.toStdString());
        CHECK(words::hasActionLabel(code));
    }
    for (const auto& problem : actions::problemCodes()) {
        CAPTURE(problem.code);
        CHECK(words::hasTerm(QStringLiteral("problem"), QLatin1String(problem.code)));
    }
}
