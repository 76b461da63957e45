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

TEST_CASE("Lists and histories say codes in words, to programs as codes", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli(SampleCity).code == 0);
    const QString rooms = QString::fromUtf8(cli("list a.lotse room").out);
    CHECK(rooms.contains(QStringLiteral("stufenlos")));
    CHECK(rooms.contains(QStringLiteral("m²")));
    CHECK(rooms.contains(QStringLiteral(" ja ")));
    CHECK_FALSE(rooms.contains(QStringLiteral("step_free")));
    const QString sent = QString::fromUtf8(cli("list a.lotse deployment").out);
    CHECK(sent.contains(QStringLiteral("Mo bis Fr")));
    CHECK(sent.contains(QStringLiteral("vor Ort")));
    CHECK_FALSE(sent.contains(QStringLiteral("on-site")));
    const auto data = firstRow(cli("list a.lotse deployment --json"));
    CHECK(data.value(QLatin1String("weekdays")).isDouble());

    const auto person = firstRow(cli("list a.lotse person --json")).value(QLatin1String("id")).toString();
    const QString history = QString::fromUtf8(
        cli.run({QStringLiteral("history"), QStringLiteral("a.lotse"), QStringLiteral("--record"), person})
            .out);
    CHECK_FALSE(history.contains(QStringLiteral("female")));
    CHECK((history.contains(QStringLiteral("weiblich")) || history.contains(QStringLiteral("männlich"))));
}

TEST_CASE("A list is narrowed by what its records name, or says that it cannot be", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli(SampleCity).code == 0);
    const auto all = cli("list a.lotse operating_period --json").json();
    const auto hostels = cli("list a.lotse operating_period --pillar hostel --json").json();
    const auto count = [](const QJsonObject& list) {
        return list.value(QLatin1String("rows")).toArray().size();
    };
    CHECK(count(hostels) > 0);
    CHECK(count(hostels) < count(all));
    const auto site = firstRow(cli("list a.lotse accommodation --json"));
    const auto rooms = cli.run({QStringLiteral("list"), QStringLiteral("a.lotse"), QStringLiteral("room"),
                                QStringLiteral("--site"), site.value(QLatin1String("name")).toString(),
                                QStringLiteral("--json")});
    REQUIRE(rooms.code == 0);
    for (const auto& room : rooms.json().value(QLatin1String("rows")).toArray())
        CHECK(room.toObject().value(QLatin1String("accommodation")) == site.value(QLatin1String("id")));
    const auto refused = cli("list a.lotse person --pillar hostel");
    CHECK(refused.code == 2);
    CHECK(refused.err.contains("--pillar"));
    CHECK(cli("list a.lotse consents --pillar hostel").code == 2);
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
