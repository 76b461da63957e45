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
    // Also those about persons who do not live here on the day.
    const auto everybody = findingsOf(cli, "person-twice", "check a.lotse --on 2016-03-01 --all --json");
    CHECK(everybody.size() > before.size());
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

TEST_CASE("A finding that stays for a reason is no open one, until it is reopened or undone", "[cli]")
{
    const CommandLine cli;
    cli.write("sites.csv", "name;pillar;opened\nBult;Wohnheim;2015-01-01\nNord;Wohnheim;2015-01-01\n");
    REQUIRE(cli("new a.lotse").code == 0);
    REQUIRE(cli("import a.lotse sites.csv").code == 0);
    const auto before = findingsOf(cli, "period-without-capacity");
    REQUIRE(before.size() == 2);
    const QString key = before.first().value(QLatin1String("key")).toString();
    const auto decide = [&](const char* command, const QStringList& more = {}) {
        return cli.run(QStringList{QString::fromLatin1(command), QStringLiteral("a.lotse"), key,
                                   QStringLiteral("--on"), QStringLiteral("2016-03-01")} +
                       more);
    };
    CHECK(decide("keep").code == 2); // no reason
    CHECK(decide("keep", {QStringLiteral("--reason"), QStringLiteral(" ")}).code == 1);
    const auto kept =
        decide("keep", {QStringLiteral("--reason"), QStringLiteral("Das Amt nennt keine Zahl")});
    CAPTURE(kept.err.toStdString());
    REQUIRE(kept.code == 0);
    CHECK(findingsOf(cli, "period-without-capacity").size() == before.size() - 1);
    const auto all =
        findingsOf(cli, "period-without-capacity", "check a.lotse --on 2016-03-01 --kept --json");
    REQUIRE(all.size() == before.size());
    CHECK(all.last().value(QLatin1String("state")).toString() == QLatin1String("kept"));
    CHECK(all.last().value(QLatin1String("reason")).toString() == QStringLiteral("Das Amt nennt keine Zahl"));
    CHECK(all.last().value(QLatin1String("key")).toString() == key);
    CHECK(cli("check a.lotse --on 2016-03-01 --kept").out.contains("Das Amt nennt keine Zahl"));
    CHECK(cli("undo a.lotse").out.contains("Unstimmigkeit belassen"));
    CHECK(findingsOf(cli, "period-without-capacity").size() == before.size());
    REQUIRE(cli("redo a.lotse").code == 0);
    REQUIRE(decide("reopen").code == 0);
    CHECK(decide("reopen").code == 1);
    CHECK(findingsOf(cli, "period-without-capacity").size() == before.size());
    CHECK(cli("keep a.lotse zzzz --reason so").code == 2);
}

TEST_CASE("A name that may be several accommodations is answered with all of them and their ids", "[cli]")
{
    const CommandLine cli;
    cli.write("sites.csv", "name;pillar;capacity;opened\nBult Nord;Wohnheim;5;2015-01-01\n"
                           "Bult Süd;Wohnheim;5;2015-01-01\nBult;Wohnheim;5;2015-01-01\n");
    REQUIRE(cli("new a.lotse").code == 0);
    REQUIRE(cli("import a.lotse sites.csv").code == 0);
    CHECK(cli("list a.lotse residents --site Bult").code == 0); // the whole name of one
    const auto unclear = cli("list a.lotse residents --site Bu");
    CHECK(unclear.code == 2);
    for (const char* name : {"Bult Nord", "Bult Süd"})
        CHECK(unclear.err.contains(name));
    const auto rows = cli("list a.lotse accommodation --json").json().value(QLatin1String("rows")).toArray();
    for (const auto& row : rows) {
        const QString id = row.toObject().value(QLatin1String("id")).toString();
        CHECK(unclear.err.contains(id.toUtf8()));
        CHECK(cli.run({QStringLiteral("list"), QStringLiteral("a.lotse"), QStringLiteral("residents"),
                       QStringLiteral("--site"), id})
                  .code == 0);
    }
    CHECK(cli("list a.lotse residents --site Ahlem").code == 2);
}
