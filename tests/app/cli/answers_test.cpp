// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/process.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

namespace {

const char* const Sites = "name;pillar;operator;district;capacity;occupied;as_of;opened;closed;source\n"
                          "Bült Süd;Wohnheim;DRK;Mitte;50;52;2016-02;2015-01-01;;Zeitung\n"
                          "مركز النور;Notunterkunft;;List;rund 300;;2015-05-01;2015-05-01;;Blatt\n";

std::set<QString> keys(const QJsonObject& object)
{
    const auto names = object.keys();
    return {names.begin(), names.end()};
}

void requireKeys(const QJsonObject& object, const char* names)
{
    const auto found = keys(object);
    for (const QString& name : QString::fromLatin1(names).split(QLatin1Char(' '))) {
        CAPTURE(name.toStdString());
        CHECK(found.count(name) == 1);
    }
}

QJsonObject first(const QJsonObject& object, const char* list)
{
    return object.value(QLatin1String(list)).toArray().first().toObject();
}

} // namespace

TEST_CASE("Answers about an imported city keep names and keys", "[cli]")
{
    const CommandLine cli;
    cli.write("sites.csv", Sites);
    REQUIRE(cli("new a.lotse").code == 0);
    const auto imported = cli("import a.lotse sites.csv --json");
    CAPTURE(imported.err.toStdString());
    REQUIRE(imported.code == 0);

    const auto occupancy = cli("occupancy a.lotse --on 2016-03-01 --json").json();
    requireKeys(occupancy, "on residents places free usable pillars sites");
    CHECK(occupancy.value(QLatin1String("on")).toString() == QLatin1String("2016-03-01"));
    CHECK(occupancy.value(QLatin1String("places")).toInt() == 350);
    CHECK(occupancy.value(QLatin1String("pillars")).toArray().size() == 4);
    requireKeys(first(occupancy, "pillars"), "pillar residents places free usable");
    CHECK(first(occupancy, "pillars").value(QLatin1String("pillar")).toString() == QLatin1String("hostel"));
    const auto site = first(occupancy, "sites");
    requireKeys(site, "name pillar residents places blocked reserved free usable reported overOccupied");
    CHECK(site.value(QLatin1String("name")).toString() == QStringLiteral("Bült Süd"));
    CHECK(site.value(QLatin1String("reported")).toInt() == 52);
    const auto second = occupancy.value(QLatin1String("sites")).toArray().at(1).toObject();
    CHECK(second.value(QLatin1String("name")).toString() == QStringLiteral("مركز النور"));
    CHECK(second.value(QLatin1String("reported")).isNull());

    const auto staffing = cli("staffing a.lotse --on 2016-03-01 --json").json();
    requireKeys(staffing, "on workers leads onSite mobile postsIntended sites");
    requireKeys(first(staffing, "sites"),
                "name residents places requiredMode actualMode workersOnSite functions");

    CHECK(cli("list a.lotse accommodation --json").json().value(QLatin1String("rows")).toArray().size() == 2);
    CHECK(cli("list a.lotse residents --site Bült --csv").out.startsWith("name;reference;"));
    CHECK(cli("list a.lotse dragons").code == 2);
    const auto hits = cli("search a.lotse buelt su --json").json();
    CHECK(hits.value(QLatin1String("hits")).toArray().size() == 1);
    CHECK(first(hits, "hits").value(QLatin1String("name")).toString() == QStringLiteral("Bült Süd"));
    CHECK(first(hits, "hits").value(QLatin1String("match")).toString() == QLatin1String("words"));
    CHECK(cli("search a.lotse النور").out.contains("مركز النور"));
    const auto mistyped = first(cli("search a.lotse Bütl --on 2016-03-01 --json").json(), "hits");
    CHECK(mistyped.value(QLatin1String("name")).toString() == QStringLiteral("Bült Süd"));
    CHECK(mistyped.value(QLatin1String("match")).toString() == QLatin1String("similar"));
    CHECK(cli("search a.lotse Bült --limit 0").code == 2);
    requireKeys(cli("check a.lotse --on 2016-03-01 --json").json(), "on rules critical findings");
    CHECK(cli("rules a.lotse --on 2016-03-01 --json").json().value(QLatin1String("rows")).toArray().size() >
          0);
    CHECK(cli("occupancy a.lotse --on 2016-03-01 --csv").out.contains("Bült Süd;hostel;0;50;"));
    CHECK(cli("occupancy a.lotse --on 01.03.2016").out.contains("Stichtag 01.03.2016"));
}

TEST_CASE("A wrong line of a table is named with its column, and nothing is imported", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli("new a.lotse").code == 0);
    const QByteArray before = cli("dump a.lotse --canonical").out;
    cli.write("good.csv", Sites);
    cli.write("bad.csv", QByteArray(Sites) + "Ahlem;Wohnheim;;;viele;;2016-13;;;\n");
    const auto result = cli("import a.lotse good.csv bad.csv");
    CHECK(result.code == 1);
    CHECK(result.err.contains("bad.csv"));
    CHECK(result.err.contains("Zeile 4, Spalte 5"));
    CHECK(result.err.contains("Zeile 4, Spalte 7"));
    CHECK(cli("dump a.lotse --canonical").out == before);
    CHECK(cli("import a.lotse fehlt.csv").code == 3);
}

TEST_CASE("Undo takes an import back and redo brings it again", "[cli]")
{
    const CommandLine cli;
    cli.write("sites.csv", Sites);
    REQUIRE(cli("new a.lotse").code == 0);
    CHECK(cli("undo a.lotse").code == 1);
    const QByteArray empty = cli("dump a.lotse --canonical --live").out;
    REQUIRE(cli("import a.lotse sites.csv").code == 0);
    const QByteArray full = cli("dump a.lotse --canonical --live").out;
    CHECK(full.contains("Bült Süd"));
    const auto undone = cli("undo a.lotse --json").json();
    CHECK(undone.value(QLatin1String("action")).toString() == QLatin1String("import-housing"));
    CHECK(cli("dump a.lotse --canonical --live").out == empty);
    CHECK(cli("redo a.lotse").out.contains("Unterkünfte und Zahlen einlesen"));
    CHECK(cli("dump a.lotse --canonical --live").out == full);
    const auto history = cli("history a.lotse --json").json().value(QLatin1String("entries")).toArray();
    CHECK(history.size() >= 3);
    CHECK(history.first().toObject().value(QLatin1String("action")).toString() == QLatin1String("redo"));
}

TEST_CASE("The key date report opens in every format", "[cli]")
{
    const CommandLine cli;
    cli.write("sites.csv", Sites);
    REQUIRE(cli("new a.lotse").code == 0);
    REQUIRE(cli("import a.lotse sites.csv").code == 0);
    for (const char* format : {"json", "csv", "xlsx", "html", "pdf"}) {
        CAPTURE(format);
        const auto result =
            cli.run({QStringLiteral("report"), QStringLiteral("key-date"), QStringLiteral("a.lotse"),
                     QStringLiteral("--on"), QStringLiteral("2016-03-01"), QStringLiteral("--format"),
                     QLatin1String(format), QStringLiteral("-o"),
                     QStringLiteral("bericht.") + QLatin1String(format)});
        CAPTURE(result.err.toStdString());
        CHECK(result.code == 0);
    }
    CHECK(cli.read("bericht.json").contains("\"report\": \"key-date\""));
    CHECK(cli.read("bericht.csv").startsWith("\xEF\xBB\xBFStichtagsbericht"));
    CHECK(cli.read("bericht.html").startsWith("<!DOCTYPE html>"));
    CHECK(cli.read("bericht.xlsx").startsWith("PK"));
    CHECK(cli.read("bericht.pdf").startsWith("%PDF"));
    for (const char* spelling : {"-fpdf", "-f pdf", "--format=pdf"}) {
        CAPTURE(spelling);
        const QByteArray asked =
            QByteArray("report key-date a.lotse --on 2016-03-01 -o other.pdf ") + spelling;
        CHECK(cli(asked.constData()).code == 0);
        CHECK(cli.read("other.pdf").startsWith("%PDF"));
    }
    CHECK(cli("report a.lotse key-date --format json").code == 0);
    const QByteArray part = cli("report a.lotse key-date --on 2016-03-01 -f json --months 12 "
                                "--without occupancy,posts --without notes --exact")
                                .out;
    CHECK(part.contains("\"heads\""));
    CHECK_FALSE(part.contains("\"occupancy\""));
    CHECK_FALSE(part.contains("\"posts\""));
    CHECK(part.contains("\"notes\": [\n    ]"));
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdftotext.isEmpty())
        return;
    QProcess text;
    text.start(pdftotext, {QStringLiteral("-layout"), cli.path("bericht.pdf"), QStringLiteral("-")});
    REQUIRE(text.waitForFinished());
    const QByteArray words = text.readAllStandardOutput();
    CHECK(words.contains("Stichtag 01.03.2016"));
    CHECK(words.contains("Bült Süd"));
    CHECK(words.count('\f') == 1);
}

TEST_CASE("The end of a rule is its last day for people and the first day after it for programs", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli("new a.lotse").code == 0);
    const auto rules =
        cli("rules a.lotse --on 2016-03-01 --json").json().value(QLatin1String("rows")).toArray();
    const bool isExclusive = std::any_of(rules.begin(), rules.end(), [](const QJsonValue& rule) {
        return rule.toObject().value(QLatin1String("to")).toString() == QLatin1String("2017-07-01");
    });
    CHECK(isExclusive);
    const QByteArray list = cli("rules a.lotse --on 2016-03-01").out;
    CHECK(list.contains("30.06.2017"));
    CHECK_FALSE(list.contains("01.07.2017"));
}
