// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/process.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

namespace {

QList<QJsonObject> findingsOf(const CommandLine& cli, const char* code,
                              const char* check = "check a.lotse --on 2016-03-01 --json")
{
    QList<QJsonObject> found;
    for (const auto& value : cli(check).json().value(QLatin1String("findings")).toArray())
        if (value.toObject().value(QLatin1String("code")).toString() == QLatin1String(code))
            found.append(value.toObject());
    return found;
}

QStringList idsOf(const QJsonObject& finding)
{
    QStringList ids;
    for (const auto& record : finding.value(QLatin1String("records")).toArray())
        ids.append(record.toObject().value(QLatin1String("id")).toString());
    return ids;
}

int residents(const CommandLine& cli)
{
    return cli("occupancy a.lotse --on 2016-03-01 --json").json().value(QLatin1String("residents")).toInt();
}

} // namespace

TEST_CASE("A person recorded twice is merged, counts once, has one history, and undo takes it back", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli("sample a.lotse").code == 0);
    const auto before = findingsOf(cli, "person-twice");
    REQUIRE_FALSE(before.empty());
    const QStringList ids = idsOf(before.first());
    REQUIRE(ids.size() >= 2);
    const int persons = residents(cli);
    const auto entries = [&](const QString& id) {
        return cli
            .run({QStringLiteral("history"), QStringLiteral("a.lotse"), QStringLiteral("--record"), id,
                  QStringLiteral("--json")})
            .json()
            .value(QLatin1String("entries"))
            .toArray()
            .size();
    };
    const auto alone = entries(ids[0]);

    const auto merged = cli.run(QStringList{QStringLiteral("merge-persons"), QStringLiteral("a.lotse")} +
                                ids + QStringList{QStringLiteral("--json")});
    CAPTURE(merged.err.toStdString());
    REQUIRE(merged.code == 0);
    CHECK(merged.json().value(QLatin1String("person")).toString() == ids.first());
    CHECK(merged.json().value(QLatin1String("rows")).toArray().size() == ids.size());
    CHECK(findingsOf(cli, "person-twice").size() == before.size() - 1);
    CHECK(residents(cli) <= persons);
    CHECK(entries(ids[1]) > alone);
    CHECK(cli("undo a.lotse").out.contains("Personen zusammenführen"));
    CHECK(findingsOf(cli, "person-twice").size() == before.size());

    REQUIRE(cli("redo a.lotse").code == 0);
    CHECK(cli.run({QStringLiteral("separate-persons"), QStringLiteral("a.lotse"), ids[0]}).code == 0);
    CHECK(cli("merge-persons a.lotse 018f 018e").code == 2);
    CHECK(cli.run({QStringLiteral("merge-persons"), QStringLiteral("a.lotse"), ids[0]}).code == 1);
}
