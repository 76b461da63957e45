// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

namespace {

QByteArray tableOf(const char* site)
{
    return QByteArray("name;pillar;operator;district;capacity;occupied;as_of;opened;closed;source\n") + site +
           ";Wohnheim;;;50;;2015-01-01;2015-01-01;;Q\n";
}

/// Reasons of the backups, newest first.
QStringList reasons(const CommandLine& cli, const char* list)
{
    QStringList found;
    const auto backups = cli(list).json().value(QLatin1String("backups")).toArray();
    for (const auto& backup : backups)
        found << backup.toObject().value(QLatin1String("reason")).toString();
    return found;
}

} // namespace

TEST_CASE("A backup brings back what an import added to, and keeps what it replaced", "[cli]")
{
    const CommandLine cli;
    cli.write("pass.txt", "Geheim ist das\n");
    cli.write("a.csv", tableOf("Ahlem"));
    cli.write("b.csv", tableOf("Badenstedt"));
    REQUIRE(cli("new s.lotse --passphrase-file pass.txt").code == 0);
    REQUIRE(cli("import s.lotse a.csv --passphrase-file pass.txt").code == 0);
    const QByteArray before = cli("dump s.lotse --canonical --live --passphrase-file pass.txt").out;
    const auto made = cli("backup s.lotse --json --passphrase-file pass.txt").json();
    CHECK(made.value(QLatin1String("reason")).toString() == QLatin1String("asked"));
    const QString name = made.value(QLatin1String("name")).toString();
    REQUIRE(cli("import s.lotse b.csv --passphrase-file pass.txt").code == 0);
    const QStringList found = reasons(cli, "backup s.lotse --list --json");
    CHECK(found.count(QStringLiteral("import")) == 2);
    CHECK(found.first() == QLatin1String("import"));

    const QString passphrase = QStringLiteral("--passphrase-file");
    const auto restore = [&](const QString& which) {
        return cli.run({QStringLiteral("restore"), QStringLiteral("s.lotse"), which, passphrase,
                        QStringLiteral("pass.txt")});
    };
    CHECK(restore(QStringLiteral("fehlt.lotse")).code == 3);
    CHECK(restore(QStringLiteral("a.csv")).code == 3);
    const auto restored = restore(name);
    CAPTURE(restored.err.toStdString());
    CHECK(restored.code == 0);
    CHECK(cli("dump s.lotse --canonical --live --passphrase-file pass.txt").out == before);
    CHECK(reasons(cli, "backup s.lotse --list --json").first() == QLatin1String("restore"));
    CHECK(cli("backup s.lotse --list").out.contains("durch eine Sicherung ersetzt"));
    CHECK(cli("backup s.lotse --list --csv").out.contains(name.toUtf8()));
}

TEST_CASE("Backups are listed and restored when the file is gone", "[cli]")
{
    const CommandLine cli;
    cli.write("a.csv", tableOf("Ahlem"));
    CHECK(cli("backup fehlt.lotse --list").code == 3);
    CHECK(cli("backup fehlt.lotse").code == 3);
    REQUIRE(cli("new s.lotse").code == 0);
    REQUIRE(cli("import s.lotse a.csv").code == 0);
    const QString name = cli("backup s.lotse --json").json().value(QLatin1String("name")).toString();
    const QByteArray before = cli("dump s.lotse --canonical --live").out;
    REQUIRE(QFile::remove(cli.path("s.lotse")));
    CHECK(cli("backup s.lotse --list").out.contains(name.toUtf8()));
    REQUIRE(cli.run({QStringLiteral("restore"), QStringLiteral("s.lotse"), name}).code == 0);
    CHECK(cli("dump s.lotse --canonical --live").out == before);
}

TEST_CASE("An import that adds nothing makes no backup", "[cli]")
{
    const CommandLine cli;
    cli.write("a.csv", tableOf("Ahlem"));
    cli.write("bad.csv", tableOf("Ahlem;Wohnheim"));
    REQUIRE(cli("new s.lotse").code == 0);
    REQUIRE(cli("import s.lotse a.csv").code == 0);
    const auto count = reasons(cli, "backup s.lotse --list --json").count(QStringLiteral("import"));
    CHECK(cli("import s.lotse a.csv").code == 0);
    CHECK(cli("import s.lotse bad.csv").code == 1);
    CHECK(reasons(cli, "backup s.lotse --list --json").count(QStringLiteral("import")) == count);
}

TEST_CASE("A backup of another city's file is refused by name and nothing is replaced", "[cli]")
{
    const CommandLine cli;
    cli.write("a.csv", tableOf("Ahlem"));
    cli.write("b.csv", tableOf("Buchholz"));
    REQUIRE(cli("new s.lotse").code == 0);
    REQUIRE(cli("import s.lotse a.csv").code == 0);
    REQUIRE(cli("new t.lotse").code == 0);
    REQUIRE(cli("import t.lotse b.csv").code == 0);
    const QByteArray before = cli("dump s.lotse --canonical --live").out;
    const auto refused = cli("restore s.lotse t.lotse");
    CHECK(refused.code == 3);
    CHECK(refused.err.contains("t.lotse"));
    CHECK(refused.err.contains("eines anderen Lotsenbuchs"));
    CHECK(cli("dump s.lotse --canonical --live").out == before);
}

TEST_CASE("The passphrase of a file is changed; the backup before opens with the former one", "[cli]")
{
    const CommandLine cli;
    cli.write("pass.txt", "Geheim ist das\n");
    cli.write("neu.txt", "Ganz anders ist das\n");
    cli.write("a.csv", tableOf("Ahlem"));
    REQUIRE(cli("new s.lotse --passphrase-file pass.txt").code == 0);
    REQUIRE(cli("import s.lotse a.csv --passphrase-file pass.txt").code == 0);
    const QByteArray before = cli("dump s.lotse --canonical --passphrase-file pass.txt").out;
    CHECK(cli("passphrase s.lotse --passphrase-file neu.txt --new-passphrase-file neu.txt").code == 3);
    CHECK(cli("passphrase s.lotse --passphrase-file pass.txt").code == 2); // nobody to ask for the new one
    const auto made =
        cli("passphrase s.lotse --passphrase-file pass.txt --new-passphrase-file neu.txt --json");
    REQUIRE(made.code == 0);
    CHECK(made.json().value(QLatin1String("reason")).toString() == QLatin1String("passphrase"));
    CHECK(cli("dump s.lotse --canonical --passphrase-file pass.txt").code == 3);
    CHECK(cli("dump s.lotse --canonical --passphrase-file neu.txt").out == before);
    const QString backup = made.json().value(QLatin1String("name")).toString();
    const auto restored = cli.run({QStringLiteral("restore"), QStringLiteral("s.lotse"), backup,
                                   QStringLiteral("--passphrase-file"), QStringLiteral("pass.txt")});
    CHECK(restored.code == 0);
    CHECK(cli("list s.lotse accommodation --passphrase-file pass.txt").code == 0);
}

TEST_CASE("A plain file gets its first passphrase", "[cli]")
{
    const CommandLine cli;
    cli.write("neu.txt", "Ganz anders ist das\n");
    cli.write("leer.txt", "");
    REQUIRE(cli("sample s.lotse").code == 0);
    CHECK(cli("passphrase s.lotse --new-passphrase-file leer.txt").code == 2);
    REQUIRE(cli("passphrase s.lotse --new-passphrase-file neu.txt").code == 0);
    CHECK(cli("check s.lotse").code == 3);
    CHECK(cli("occupancy s.lotse --on 2016-03-01 --passphrase-file neu.txt").code == 0);
}
