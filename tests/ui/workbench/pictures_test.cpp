// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test of its own: takes a picture of every page, to be looked at together (packaging/pictures.sh).
#include "tests/ui/workbench/citywindow.h"
#include "ui/theme/themer.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>

#include <catch2/catch_test_macros.hpp>

#include <utility>

namespace {

class Album {
public:
    explicit Album(const QString& folder) : m_folder(folder) { REQUIRE(QDir().mkpath(folder)); }

    void take(QWidget& window, const QStringList& parts)
    {
        QApplication::processEvents();
        const QString name = parts.join(QLatin1Char('-')) + QStringLiteral(".png");
        REQUIRE(window.grab().save(m_folder.filePath(name)));
        ++m_count;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    QDir m_folder;
    int m_count = 0;
};

struct Look {
    ui::Language language;
    ui::ThemeChoice theme;
    QSize size;

    [[nodiscard]] QStringList words() const
    {
        return {QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
                theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                language == ui::Language::German ? QStringLiteral("de") : QStringLiteral("en")};
    }
};

/// Every page with each of its tabs, once in each of the sizes that its window is given.
void takePages(Album& album, uitest::CityWindow& city, const Look& look)
{
    const auto settle = [&] {
        REQUIRE(QTest::qWaitFor([&] { return !city.window->files().file()->isBusy(); }, 60'000));
        QTest::qWait(50);
        REQUIRE(QTest::qWaitFor([&] { return !city.window->files().file()->isBusy(); }, 60'000));
    };
    city.window->resize(look.size);
    const ui::Page* before = nullptr;
    for (int row = 0;; ++row) {
        city.window->showPage(row);
        settle();
        ui::Page* page = city.window->currentPage();
        if (std::exchange(before, page) == page) // there are no more
            break;
        const QString name =
            QStringLiteral("%1-%2").arg(row + 1, 2, 10, QLatin1Char('0')).arg(page->info().id);
        auto* tabs = page->findChild<QTabWidget*>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            settle();
            album.take(*city.window, QStringList{name, QString::number(tab + 1)} + look.words());
        }
    }
}

} // namespace

TEST_CASE("Pictures of every page", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("LOTSE_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    Album album(folder);
    ui::Themer themer(*qApp);
    for (const auto language : {ui::Language::German, ui::Language::English}) {
        uitest::CityWindow city(language);
        city.keyDate.setDay(QDate(2016, 3, 1));
        for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            themer.choose(theme);
            for (const QSize size : {QSize(1366, 768), QSize(1440, 900)})
                takePages(album, city, {language, theme, size});
        }
    }
    WARN(album.count() << " pictures in " << folder.toStdString());
}
