// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"
#include "core/db/tableguard.h"
#include "tests/app/cli/process.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

namespace {

/// One accommodation as cities publish theirs.
const char* const OneSite = "name;pillar;operator;district;capacity;occupied;as_of;opened;closed;source\n"
                            "Bült Süd;Wohnheim;DRK;Mitte;50;52;2016-02;2015-01-01;;Zeitung\n";
constexpr char SampleCity[] = "sample a.lotse";

QJsonObject firstRow(const CommandLine::Result& result)
{
    return result.json().value(QLatin1String("rows")).toArray().first().toObject();
}

} // namespace

TEST_CASE("Records are listed with dates, not with the file's day numbers", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli(SampleCity).code == 0);
    const auto stay = firstRow(cli("list a.lotse stay --json"));
    CHECK(stay.value(QLatin1String("period_from")).toString().startsWith(QLatin1String("2014-")));
    CHECK_FALSE(stay.contains(QLatin1String("period_from_precision")));
    const QString id = stay.value(QLatin1String("id")).toString();
    const auto history =
        cli.run({QStringLiteral("history"), QStringLiteral("a.lotse"), QStringLiteral("--record"), id});
    CHECK(history.out.contains(".2014 bis "));
}

TEST_CASE("A deleted record keeps its history", "[cli]")
{
    const CommandLine cli;
    cli.write("sites.csv", OneSite);
    REQUIRE(cli("new a.lotse").code == 0);
    const auto imported = cli("import a.lotse sites.csv");
    CAPTURE(imported.err);
    REQUIRE(imported.code == 0);
    const QString id =
        firstRow(cli("list a.lotse accommodation --json")).value(QLatin1String("id")).toString();
    REQUIRE(cli("undo a.lotse").code == 0);
    const auto history =
        cli.run({QStringLiteral("history"), QStringLiteral("a.lotse"), QStringLiteral("--record"), id});
    CHECK(history.code == 0);
    CHECK(history.out.contains("Bült Süd"));
    CHECK(cli("history a.lotse --record 018f0000-0000-7000-8000-000000000001").code == 2);
}

TEST_CASE("A file with numbers that lead nowhere is called damaged with 3", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli(SampleCity).code == 0);
    {
        db::TableGuard guard({});
        auto database = db::Database::open(cli.path("a.lotse"), db::Mode::ReadWrite);
        guard.watch(database); // turns the triggers off
        database.execute("UPDATE op SET person = 999999999");
        database.checkpoint();
    }
    for (const char* command : {"history a.lotse", "dump a.lotse --canonical"}) {
        CAPTURE(command);
        const auto result = cli(command);
        CHECK(result.code == 3);
        CHECK(result.err.contains("beschädigt"));
    }
}

TEST_CASE("Check says whose changes were altered afterwards", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli(SampleCity).code == 0);
    CHECK_FALSE(cli("check a.lotse --json").out.contains("chain-broken"));
    {
        db::TableGuard guard({});
        auto database = db::Database::open(cli.path("a.lotse"), db::Mode::ReadWrite);
        guard.watch(database); // turns the triggers off
        database.execute("UPDATE op SET hlc = hlc + 65536 WHERE id = (SELECT id FROM op LIMIT 1 OFFSET 40)");
        database.checkpoint();
    }
    const auto result = cli("check a.lotse");
    CHECK(result.code == 1);
    CHECK(result.out.contains("nachträglich verändert"));
    CHECK(cli("check a.lotse --json").out.contains("chain-broken"));
}
