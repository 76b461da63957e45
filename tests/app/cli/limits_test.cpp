// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"
#include "tests/app/cli/process.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A file of a newer version is refused with 4 and not touched", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli("new a.lotse").code == 0);
    {
        auto database = db::Database::open(cli.path("a.lotse"), db::Mode::ReadWrite);
        database.setPragma("user_version", 999999);
        database.checkpoint();
    }
    const QByteArray before = cli.read("a.lotse");
    for (const char* command : {"occupancy a.lotse", "undo a.lotse", "dump a.lotse --canonical"}) {
        CAPTURE(command);
        const auto result = cli(command);
        CHECK(result.code == 4);
        CHECK(result.err.contains("neueren Version"));
    }
    CHECK(cli.read("a.lotse") == before);
}

TEST_CASE("Work stopped by the person ends with 5 and leaves no half file", "[cli]")
{
    const CommandLine cli;
    const auto result = cli.runAndStop({QStringLiteral("generate"), QStringLiteral("big.lotse"),
                                        QStringLiteral("--persons"), QStringLiteral("200000")});
    CHECK(result.code == 5);
    CHECK_FALSE(QFile::exists(cli.path("big.lotse")));
    CHECK_FALSE(QFile::exists(cli.path("big.lotse.backups")));
}

TEST_CASE("The sample answers as the council was answered", "[cli]")
{
    const CommandLine cli;
    cli.write("pass.txt", "Geheim\n");
    REQUIRE(cli("sample h.lotse --passphrase-file pass.txt").code == 0);
    CHECK_FALSE(cli.read("h.lotse").contains("Oststadtkrankenhaus"));
    const auto occupancy = cli("occupancy h.lotse --on 2016-03-01 --passphrase-file pass.txt --json").json();
    CHECK(occupancy.value(QLatin1String("residents")).toInt() == 4800);
    const auto staffing = cli("staffing h.lotse --on 2016-03-01 --passphrase-file pass.txt --json").json();
    CHECK(staffing.value(QLatin1String("workers")).toInt() == 44);
    CHECK(staffing.value(QLatin1String("onSite")).toInt() == 20);
    CHECK(staffing.value(QLatin1String("mobile")).toInt() == 22);
    CHECK(staffing.value(QLatin1String("leads")).toInt() == 2);
    CHECK(staffing.value(QLatin1String("postsIntended")).toInt() == 10);
}

TEST_CASE("A passphrase file without an end is refused, not read", "[cli]")
{
    const CommandLine cli;
    cli.write("endless.txt", QByteArray(1'000'000, 'x'));
    const auto result = cli("new a.lotse --passphrase-file endless.txt");
    CHECK(result.code == 2);
    CHECK(result.err.size() < 1000);
    CHECK_FALSE(QFile::exists(cli.path("a.lotse")));
}

TEST_CASE("A lock that another computer left behind is named and goes when that is asked for", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli("new a.lotse").code == 0);
    cli.write("a.lotse.lock", "4711\nlotsenbuch\nandere-kiste\nid\nboot\n");
    const auto refused = cli("undo a.lotse");
    CHECK(refused.code == 3);
    CHECK(refused.err.contains("andere-kiste"));
    CHECK(refused.err.contains("--break-lock"));
    CHECK(cli("undo a.lotse --break-lock").err.contains("gibt es nichts"));
    CHECK_FALSE(QFile::exists(cli.path("a.lotse.lock")));
}
