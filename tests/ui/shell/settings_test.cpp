// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"
#include "ui/shell/startoptions.h"

#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Settings come back as they were put, and the latest eight files with them", "[shell]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    const QDateTime at(QDate(2026, 11, 17), QTime(10, 42));
    {
        ui::Settings settings(std::make_unique<QSettings>(path, QSettings::IniFormat));
        settings.setTheme(ui::ThemeChoice::Dark);
        settings.setLanguage(ui::Language::English);
        settings.setReportOptions({QStringLiteral("notes"), QStringLiteral("sources")}, 36);
        CHECK(settings.lockMinutes() == 10);
        settings.setLockMinutes(0);
        for (int i = 0; i < 10; ++i)
            settings.addRecentFile(QStringLiteral("/tmp/%1.lotse").arg(i), at);
        settings.addRecentFile(QStringLiteral("/tmp/5.lotse"), at);
    }
    ui::Settings settings(std::make_unique<QSettings>(path, QSettings::IniFormat));
    CHECK(settings.theme() == ui::ThemeChoice::Dark);
    CHECK(settings.language() == ui::Language::English);
    CHECK(settings.reportWithout() == QStringList{QStringLiteral("notes"), QStringLiteral("sources")});
    CHECK(settings.reportMonths() == 36);
    CHECK(settings.lockMinutes() == 0);
    settings.setLockMinutes(7);
    CHECK(settings.lockMinutes() == 10);
    const auto files = settings.recentFiles();
    REQUIRE(files.size() == 8);
    CHECK(files[0] == ui::RecentFile{QStringLiteral("/tmp/5.lotse"), at});
    CHECK(files[1].path == QStringLiteral("/tmp/9.lotse"));
    settings.removeRecentFile(QStringLiteral("/tmp/5.lotse"));
    CHECK(settings.recentFiles().size() == 7);
    settings.clearRecentFiles();
    CHECK(settings.recentFiles().empty());
}

TEST_CASE("The command line is read, and what is wrong with it is said", "[shell]")
{
    const auto parse = [](const char* line) {
        return ui::parseOptions(QString::fromLatin1(line).split(QLatin1Char(' ')));
    };
    const ui::ParsedOptions good =
        parse("lotsenbuch a.lotse --screenshot x.png --size 1366x768 --theme dark --lang en --on 2016-03-01");
    CHECK_FALSE(good.isError);
    CHECK(good.options.file == QStringLiteral("a.lotse"));
    CHECK(good.options.size == QSize(1366, 768));
    CHECK(good.options.theme == ui::ThemeChoice::Dark);
    CHECK(good.options.language == ui::Language::English);
    CHECK(good.options.keyDate == QDate(2016, 3, 1));
    CHECK(good.options.isErrand());
    CHECK_FALSE(parse("lotsenbuch").options.isErrand());
    CHECK(parse("lotsenbuch --smoke").options.smoke);
    for (const char* line : {"lotsenbuch --theme blue", "lotsenbuch --lang fr", "lotsenbuch --size big",
                             "lotsenbuch --on tomorrow", "lotsenbuch a b", "lotsenbuch --x"}) {
        CAPTURE(line);
        CHECK(parse(line).isError);
        CHECK_FALSE(parse(line).message.isEmpty());
    }
    CHECK_FALSE(parse("lotsenbuch --help").isError);
    CHECK(parse("lotsenbuch --help --lang de").message.contains(QStringLiteral("Stichtag am Anfang")));
    CHECK(parse("lotsenbuch --lang=en --help").message.contains(QStringLiteral("Key date to begin with")));
    CHECK_FALSE(parse("lotsenbuch --version").message.isEmpty());
}
