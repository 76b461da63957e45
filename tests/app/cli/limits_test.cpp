// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"
#include "tests/app/cli/process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

/// Every size of type a page of our reports is set in, in points: from "/F7 70 Tf" in its packed streams,
/// whose unit is a tenth of a point.
std::vector<double> typeSizes(const QByteArray& pdf)
{
    static const QRegularExpression size(QStringLiteral("/F\\d+ ([\\d.]+) Tf"));
    std::vector<double> sizes;
    for (qsizetype at = pdf.indexOf("\nstream\n"); at >= 0; at = pdf.indexOf("\nstream\n", at + 1)) {
        const qsizetype start = at + 8;
        const QByteArray packed = pdf.mid(start, pdf.indexOf("endstream", start) - start);
        if (!packed.startsWith('\x78'))
            continue; // not packed
        // qUncompress() wants the expected length in front; it grows its buffer when that is too little
        const QByteArray content = qUncompress(QByteArray::fromHex("00100000") + packed);
        auto found = size.globalMatch(QString::fromLatin1(content));
        while (found.hasNext())
            sizes.push_back(found.next().captured(1).toDouble() / 10);
    }
    return sizes;
}

} // namespace

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

TEST_CASE("Making a city that is killed leaves no file that looks whole, and can be repeated", "[cli]")
{
    const CommandLine cli;
    const QStringList make{QStringLiteral("generate"), QStringLiteral("a.lotse"), QStringLiteral("--persons"),
                           QStringLiteral("3000")};
    for (const int afterMs : {30, 80, 150, 300}) {
        CAPTURE(afterMs);
        cli.runAndKill(make, afterMs);
        if (QFile::exists(cli.path("a.lotse")))
            CHECK(cli("occupancy a.lotse --json").json().value(QLatin1String("places")).toInt() > 0);
        else
            CHECK(cli("occupancy a.lotse").code == 3);
        QFile::remove(cli.path("a.lotse"));
    }
    CHECK(cli.run(make).code == 0);
    CHECK_FALSE(QFile::exists(cli.path("a.lotse.unfinished")));
    const auto listed = cli("list a.lotse workers");
    CHECK(listed.code == 0);
    CHECK_FALSE(listed.err.contains("Kopie"));
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

    const auto sites = staffing.value(QLatin1String("sites")).toArray();
    const auto siteOf = [&](const QString& name) {
        for (const auto& site : sites)
            if (site.toObject().value(QLatin1String("name")).toString().startsWith(name))
                return site.toObject();
        return QJsonObject();
    };
    const QJsonObject hospital = siteOf(QStringLiteral("Oststadtkrankenhaus"));
    CHECK(hospital.value(QLatin1String("requiredMode")).toString() == QLatin1String("on-site"));
    CHECK(hospital.value(QLatin1String("actualMode")).toString() == QLatin1String("on-site"));
    CHECK(hospital.value(QLatin1String("workersOnSite")).toInt() == 8);
    CHECK(hospital.value(QLatin1String("residents")).toInt() >= 200);
    CHECK(hospital.value(QLatin1String("places")).isDouble());
    const QJsonObject function = hospital.value(QLatin1String("functions")).toArray().at(0).toObject();
    for (const char* key :
         {"function", "rule", "base", "baseCount", "requiredFteHundredths", "actualFteHundredths", "heads"})
        CHECK(function.contains(QLatin1String(key)));
    CHECK(function.value(QLatin1String("baseCount")).toInt() > 0);
    CHECK(function.value(QLatin1String("actualFteHundredths")).toInt() == 800);
    for (const auto& site : sites) {
        const auto mode = site.toObject().value(QLatin1String("actualMode"));
        CHECK((mode.isNull() || mode == QLatin1String("on-site") || mode == QLatin1String("mobile")));
    }

    CHECK_FALSE(siteOf(QStringLiteral("Fuhsestraße")).value(QLatin1String("capacityKnown")).toBool(true));
    CHECK(hospital.value(QLatin1String("capacityKnown")).toBool());
    const auto lineOf = [&](const char* command, const QByteArray& name) {
        for (const QByteArray& line : cli(command).out.split('\n'))
            if (line.startsWith(name))
                return line;
        return QByteArray();
    };
    CHECK(lineOf("staffing h.lotse --on 2016-03-01 --passphrase-file pass.txt", "Fuhse").contains("–"));
    const QByteArray siloah =
        lineOf("occupancy h.lotse --on 2016-03-01 --passphrase-file pass.txt --csv", "Siloah");
    CHECK(siloah.contains(";230;;0;0;;;;"));

    const auto cut = cli("search h.lotse weiteres --limit 3 --passphrase-file pass.txt");
    CHECK(cut.err.contains("Mehr als 3 Treffer"));
    CHECK_FALSE(cli("search h.lotse siloah --passphrase-file pass.txt").err.contains("Mehr als"));

    REQUIRE(cli("report key-date h.lotse --on 2016-03-01 --passphrase-file pass.txt -fpdf -o r.pdf").code ==
            0);
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    CHECK(QString::fromLatin1(cli.read("r.pdf")).count(page) == 1);
    const auto sizes = typeSizes(cli.read("r.pdf"));
    REQUIRE_FALSE(sizes.empty());
    CHECK(std::ranges::min(sizes) >= 6.5);
    CHECK(std::ranges::count(sizes, 7.0) > 100); // the body
}

#ifdef Q_OS_LINUX
TEST_CASE("Output that cannot be written is said and ends with 3", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli("new a.lotse").code == 0);
    for (const char* command :
         {"occupancy a.lotse --json", "dump a.lotse --canonical", "list a.lotse workers"}) {
        CAPTURE(command);
        const auto result = cli.runInto(QStringLiteral("/dev/full"), command);
        CHECK(result.code == 3);
        CHECK(result.err.contains("Die Ausgabe ließ sich nicht schreiben"));
    }
}
#endif

TEST_CASE("A wrong passphrase is told in one sentence", "[cli]")
{
    const CommandLine cli;
    cli.write("right.txt", "Geheim\n");
    cli.write("wrong.txt", "geheim\n");
    REQUIRE(cli("new a.lotse --passphrase-file right.txt").code == 0);
    const auto result = cli("occupancy a.lotse --passphrase-file wrong.txt");
    CHECK(result.code == 3);
    CHECK(result.err.startsWith("Die Passphrase öffnet die Datei"));
    CHECK(result.err.trimmed().count('\n') == 0);
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
