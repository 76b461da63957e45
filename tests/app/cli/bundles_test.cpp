// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/process.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

namespace {

const char* const Head = "name;pillar;operator;district;capacity;occupied;as_of;opened;closed;source\n";

} // namespace

TEST_CASE("Two copies edited apart and merged both ways hold the same", "[cli]")
{
    const CommandLine cli;
    cli.write("pass.txt", "Bündelgeheimnis\n");
    cli.write("wrong.txt", "anderes\n");
    cli.write("both.csv", QByteArray(Head) + "Ahlem;Wohnheim;;;50;;2015-01-01;2015-01-01;;Q\n");
    cli.write("a.csv", QByteArray(Head) + "Bült;Wohnheim;;;60;;2015-01-01;2015-01-01;;Q\n");
    cli.write("b.csv", QByteArray(Head) + "Conti;Notunterkunft;;;70;;2015-01-01;2015-01-01;;Q\n");
    REQUIRE(cli("new a.lotse").code == 0);
    REQUIRE(cli("import a.lotse both.csv").code == 0);
    REQUIRE(QFile::copy(cli.path("a.lotse"), cli.path("b.lotse")));
    REQUIRE(cli("import a.lotse a.csv").code == 0);
    REQUIRE(cli("import b.lotse b.csv").code == 0);
    REQUIRE(cli("export-bundle a.lotse a.lotsebuendel --bundle-passphrase-file pass.txt").code == 0);
    REQUIRE(cli("export-bundle b.lotse b.lotsebuendel --bundle-passphrase-file pass.txt").code == 0);
    CHECK(cli("import-bundle b.lotse a.lotsebuendel --bundle-passphrase-file wrong.txt").code == 3);
    CHECK(cli("import-bundle b.lotse pass.txt --bundle-passphrase-file pass.txt").code == 3);
    CHECK(cli("export-bundle a.lotse c.lotsebuendel").code == 2);
    const auto taken = cli("import-bundle b.lotse a.lotsebuendel --bundle-passphrase-file pass.txt --json");
    CAPTURE(taken.err.toStdString());
    CHECK(taken.code == 0);
    CHECK(taken.json().value(QLatin1String("new")).toInt() > 0);
    REQUIRE(cli("import-bundle a.lotse b.lotsebuendel --bundle-passphrase-file pass.txt").code == 0);
    const auto again = cli("import-bundle a.lotse b.lotsebuendel --bundle-passphrase-file pass.txt --json");
    CHECK(again.json().value(QLatin1String("new")).toInt() == 0);
    const QByteArray dump = cli("dump a.lotse --canonical").out;
    CHECK(dump == cli("dump b.lotse --canonical").out);
    for (const char* name : {"Ahlem", "Bült", "Conti"})
        CHECK(dump.contains(name));
    const auto inspected =
        cli("inspect-bundle a.lotsebuendel --bundle-passphrase-file pass.txt --json").json();
    CHECK(inspected.value(QLatin1String("ops")).toInt() > 0);
}

TEST_CASE("A bundle for another file or with a changed bit says what can be done", "[cli]")
{
    const CommandLine cli;
    cli.write("pass.txt", "Geheim\n");
    cli.write("one.csv", QByteArray(Head) + "Ahlem;Wohnheim;;;50;;2015-01-01;2015-01-01;;Q\n");
    REQUIRE(cli("new a.lotse").code == 0);
    REQUIRE(cli("import a.lotse one.csv").code == 0);
    REQUIRE(cli("new b.lotse").code == 0);
    REQUIRE(cli("export-bundle a.lotse a.lotsebuendel --bundle-passphrase-file pass.txt").code == 0);
    const auto foreign = cli("import-bundle b.lotse a.lotsebuendel --bundle-passphrase-file pass.txt");
    CHECK(foreign.code == 3);
    CHECK(foreign.err.contains("--join"));
    REQUIRE(cli("import b.lotse one.csv").code == 0);
    CHECK_FALSE(
        cli("import-bundle b.lotse a.lotsebuendel --bundle-passphrase-file pass.txt").err.contains("--join"));

    const auto inspected = cli("inspect-bundle a.lotsebuendel --bundle-passphrase-file pass.txt").out;
    CHECK_FALSE(inspected.contains("+00:00"));
    CHECK_FALSE(inspected.contains("T0"));

    QByteArray bytes = cli.read("a.lotsebuendel");
    bytes[bytes.size() - 40] = static_cast<char>(bytes[bytes.size() - 40] ^ 1);
    cli.write("flipped.lotsebuendel", bytes);
    const auto flipped = cli("inspect-bundle flipped.lotsebuendel --bundle-passphrase-file pass.txt");
    CHECK(flipped.code == 3);
    CHECK(flipped.err.contains("beschädigt"));
}
