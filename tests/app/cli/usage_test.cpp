// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/process.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

const QStringList& commandNames()
{
    static const QStringList names{QStringLiteral("new"),
                                   QStringLiteral("sample"),
                                   QStringLiteral("import"),
                                   QStringLiteral("generate"),
                                   QStringLiteral("dump"),
                                   QStringLiteral("occupancy"),
                                   QStringLiteral("staffing"),
                                   QStringLiteral("list"),
                                   QStringLiteral("check"),
                                   QStringLiteral("search"),
                                   QStringLiteral("rules"),
                                   QStringLiteral("report"),
                                   QStringLiteral("history"),
                                   QStringLiteral("undo"),
                                   QStringLiteral("redo"),
                                   QStringLiteral("export-bundle"),
                                   QStringLiteral("import-bundle"),
                                   QStringLiteral("inspect-bundle"),
                                   QStringLiteral("backup"),
                                   QStringLiteral("restore"),
                                   QStringLiteral("resolve"),
                                   QStringLiteral("merge-persons"),
                                   QStringLiteral("separate-persons"),
                                   QStringLiteral("keep"),
                                   QStringLiteral("reopen")};
    return names;
}

} // namespace

TEST_CASE("The help names every command, and every command has help with an example", "[cli]")
{
    const CommandLine cli;
    for (const char* language : {"de", "en"}) {
        const auto help =
            cli.run({QStringLiteral("--help"), QStringLiteral("--lang"), QLatin1String(language)});
        CHECK(help.code == 0);
        for (const QString& name : commandNames()) {
            CAPTURE(language, name.toStdString());
            CHECK(help.out.contains("\n  " + name.toUtf8() + " "));
            const auto own =
                cli.run({name, QStringLiteral("--help"), QStringLiteral("--lang"), QLatin1String(language)});
            CHECK(own.code == 0);
            CHECK(own.out.contains("lotsenbuch-cli " + name.toUtf8()));
            CHECK(own.out.contains("Options:") == (QLatin1String(language) == QLatin1String("en")));
            CHECK(
                own.out.contains(QLatin1String(language) == QLatin1String("de") ? "Beispiel:" : "Example:"));
        }
    }
}

TEST_CASE("Wrong use ends with 2 and says what to do", "[cli]")
{
    const CommandLine cli;
    struct Case {
        const char* arguments;
        const char* reason;
    };
    const auto wrong =
        GENERATE(values<Case>({{"", "no command"},
                               {"fly", "unknown command"},
                               {"occupancy", "no file"},
                               {"occupancy a.lotse --fly", "unknown option"},
                               {"occupancy a.lotse --on", "option without value"},
                               {"occupancy a.lotse --on 2016-02-30", "no such day"},
                               {"occupancy a.lotse --on gestern", "no day"},
                               {"occupancy a.lotse --on=", "an empty day"},
                               {"search a.lotse Bult --limit 0", "too small"},
                               {"generate a.lotse --persons 5 --seed x", "no number"},
                               {"generate a.lotse --persons 5 --seed 99999999999999999999", "too large"},
                               {"resolve a.lotse 018f --choose 1", "an option that needs another"},
                               {"import a.lotse", "no table"},
                               {"occupancy a.lotse --json --csv", "two formats"},
                               {"report weekly a.lotse --format json", "unknown report"},
                               {"report key-date a.lotse --format docx", "unknown format"},
                               {"report key-date a.lotse -f csv --without names", "unknown part"},
                               {"report key-date a.lotse -f csv --months 0", "no month"},
                               {"dump a.lotse", "only the canonical form"},
                               {"--lang fr occupancy a.lotse", "unknown language"}}));
    CAPTURE(wrong.arguments, wrong.reason);
    const auto result = cli(wrong.arguments);
    CHECK(result.code == 2);
    CHECK(result.out.isEmpty());
    CHECK_FALSE(result.err.isEmpty());
    // A sentence of the library that reads the arguments would be English.
    for (const char* english : {"required", "requires", "excludes", "expected", "onvert", "not in", "range"})
        CHECK_FALSE(result.err.contains(english));
}

TEST_CASE("The version is one line", "[cli]")
{
    const CommandLine cli;
    const auto result = cli("--version");
    CHECK(result.code == 0);
    CHECK(result.out == "lotsenbuch-cli " LOTSE_VERSION "\n");
}

TEST_CASE("A file that cannot be opened ends with 3, names the file and what to do", "[cli]")
{
    const CommandLine cli;
    cli.write("pass.txt", "Geheim ist das\n");
    cli.write("falsch.txt", "Geheim war das\n");
    cli.write("garbage.lotse", QByteArray("This is no database. ").repeated(400));
    REQUIRE(cli("new stadt.lotse --passphrase-file pass.txt").code == 0);
    REQUIRE(cli("new offen.lotse").code == 0);
    struct Case {
        const char* arguments;
        const char* said;
    };
    const std::vector<Case> cases{
        {"occupancy fehlt.lotse", "fehlt.lotse"},
        {"occupancy garbage.lotse", "beschädigt oder keine Lotsenbuch-Datei"},
        {"occupancy stadt.lotse", "verschlüsselt"},
        {"occupancy stadt.lotse --passphrase-file falsch.txt", "Die Passphrase öffnet die Datei"},
        {"occupancy stadt.lotse --passphrase-file fehlt.txt", "fehlt.txt"},
        {"occupancy offen.lotse --passphrase-file pass.txt", "nicht verschlüsselt"},
        {"new nirgends/stadt.lotse --passphrase-file pass.txt", "Ordner"},
        {"occupancy home", "Ordner"},
        {"report key-date offen.lotse --format json -o nirgends/x.json", "Ordner"},
    };
    for (const auto& wrong : cases) {
        CAPTURE(wrong.arguments);
        const auto result = cli(wrong.arguments);
        CAPTURE(result.err.toStdString());
        CHECK(result.code == 3);
        CHECK(result.err.contains(wrong.said));
        CHECK_FALSE(result.err.contains("Exception"));
    }
    CHECK(cli("new offen.lotse").code == 2);
    CHECK(cli("occupancy stadt.lotse --passphrase-file pass.txt --json").code == 0);
}
