// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/keptfindings.h"

#include "core/actions/steps.h"
#include "tests/core/actions/city.h"

using namespace actiontest;

namespace {

KeptFinding kept(City& city, const QString& code, const QString& reason)
{
    const auto site = city.site(10);
    return {{}, {code, {QStringLiteral("11:") + site.toString()}}, {reason, {QStringLiteral("52")}}};
}

} // namespace

TEST_CASE("A finding is kept for a reason, kept again with new figures, reopened, and each is undone",
          "[actions]")
{
    City city;
    KeptFinding finding = kept(city, QStringLiteral("over-occupied"), QStringLiteral(" bis Montag "));
    const auto first = actions::keepFinding(city.file, finding);
    REQUIRE(first.ok());
    CHECK(store::Records<Action>(city.file).find(*first.action)->code == QStringLiteral("keep-finding"));
    REQUIRE(city.list<KeptFinding>().size() == 1);
    CHECK(city.list<KeptFinding>()[0].acceptance.reason == QStringLiteral("bis Montag"));

    finding.acceptance.values = {QStringLiteral("53")};
    REQUIRE(actions::keepFinding(city.file, finding).ok());
    REQUIRE(city.list<KeptFinding>().size() == 1);
    CHECK(city.list<KeptFinding>()[0].acceptance.values == QStringList{QStringLiteral("53")});
    CHECK(actions::undo(city.file).reverted->code == QStringLiteral("keep-finding"));
    CHECK(city.list<KeptFinding>()[0].acceptance.values == QStringList{QStringLiteral("52")});

    REQUIRE(actions::reopenFinding(city.file, finding.finding).ok());
    CHECK(city.list<KeptFinding>().empty());
    CHECK(actions::undo(city.file).reverted->code == QStringLiteral("reopen-finding"));
    CHECK(city.list<KeptFinding>().size() == 1);
}

TEST_CASE("Without a reason, for damage or about nothing no finding is kept", "[actions]")
{
    City city;
    const auto problems = [&](const KeptFinding& finding) {
        return codesOf(actions::keepFinding(city.file, finding).problems);
    };
    CHECK(problems(kept(city, QStringLiteral("over-occupied"), QStringLiteral("  "))) ==
          QStringList{QStringLiteral("required")});
    for (const char* damage : {"chain-broken", "quarantine", "conflict", "broken-row"})
        CHECK(problems(kept(city, QString::fromLatin1(damage), QStringLiteral("so"))) ==
              QStringList{QStringLiteral("cannot-be-kept")});
    CHECK(problems({{}, {QStringLiteral("over-occupied"), {}}, {QStringLiteral("so"), {}}}) ==
          QStringList{QStringLiteral("invalid-value")});
    CHECK(problems({{},
                    {QStringLiteral("over-occupied"), {QStringLiteral("Bult")}},
                    {QStringLiteral("so"), {}}}) == QStringList{QStringLiteral("invalid-value")});
    CHECK(codesOf(actions::reopenFinding(city.file, {QStringLiteral("over-occupied"), {}}).problems) ==
          QStringList{QStringLiteral("not-kept")});
    CHECK(city.list<KeptFinding>().empty());
}
