// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the first days with a Lotsenbuch, with the mouse; only texts are typed.
#include "tests/ui/walks/freshtown.h"
#include "tests/ui/walks/mouse.h"

#include "core/domain/household/household.h"
#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "core/domain/stay/stay.h"
#include "ui/shell/navigation.h"

#include <QTableView>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

namespace {

struct MouseWalk : uitest::FreshTown {
    uitest::Mouse mouse{[this] { settle(); }};

    MouseWalk() : FreshTown(ui::Language::English) {}

    void page(const char* id)
    {
        auto* list = window->findChild<ui::Navigation*>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            mouse.click(*list->viewport(), list->visualRect(list->model()->index(row, 0)).center());
            if (window->currentPage()->info().id == QLatin1String(id))
                return;
        }
        FAIL("no page " << id);
    }

    void makeFile()
    {
        mouse.menu({QStringLiteral("File"), QStringLiteral("New Lotsenbuch")});
        mouse.fill(QStringLiteral("File"), path);
        mouse.fill(QStringLiteral("Passphrase"), uitest::TownPassphrase);
        mouse.fill(QStringLiteral("Repeat the passphrase"), uitest::TownPassphrase);
        mouse.press(QStringLiteral("Create"));
        REQUIRE(window->files().file());
    }

    void makeSite()
    {
        using namespace domain;
        page("sites");
        mouse.press(QStringLiteral("New site"));
        mouse.fill(QStringLiteral("Name"), QStringLiteral("Haus Linden"));
        mouse.press(QStringLiteral("Save"));
        mouse.tab(QStringLiteral("Operation"));
        mouse.press(QStringLiteral("Record the operation"));
        mouse.fill(QStringLiteral("Period, from"), QStringLiteral("1.1.26"));
        mouse.fill(QStringLiteral("Regular places"), QStringLiteral("72"));
        mouse.press(QStringLiteral("Save"));
        mouse.press(QStringLiteral("Several rooms"));
        mouse.fill(QStringLiteral("Names of the rooms"), QStringLiteral("1.01-1.24"));
        mouse.fill(QStringLiteral("Beds"), QStringLiteral("3"));
        mouse.press(QStringLiteral("Add rooms"));
        CHECK(all<OperatingPeriod>(*look()).size() == 1);
        CHECK(all<Room>(*look()).size() == 24);
    }

    void enterFamily()
    {
        using namespace domain;
        page("households");
        mouse.press(QStringLiteral("New household"));
        mouse.fill(QStringLiteral("Family name"), QStringLiteral("Rahimi"));
        const QStringList given{QStringLiteral("Ali"), QStringLiteral("Sara"), QStringLiteral("Omid")};
        for (int i = 0; i < 3; ++i)
            mouse.fill(i == 0 ? QStringLiteral("Given name")
                              : QStringLiteral("Given name, person %1").arg(i + 1),
                       given[i]);
        mouse.fill(QStringLiteral("Needs"), QStringLiteral("step-free!, quiet"));
        mouse.press(QStringLiteral("Add household"));
        for (const QString& name : {QStringLiteral("Nila"), QStringLiteral("Samir")}) {
            mouse.press(QStringLiteral("Add a person"));
            mouse.fill(QStringLiteral("Family name"), QStringLiteral("Rahimi"));
            mouse.fill(QStringLiteral("Given name"), name);
            mouse.press(QStringLiteral("Add"));
        }
        CHECK(all<Person>(*look()).size() == 5);
        CHECK(all<Need>(*look()).size() == 2);
    }

    void house()
    {
        using namespace domain;
        mouse.tab(QStringLiteral("Accommodation"));
        mouse.press(QStringLiteral("Place or move"));
        mouse.choose(QStringLiteral("Site"), QStringLiteral("Haus"));
        mouse.press(QStringLiteral("Place"));
        CHECK(all<Stay>(*look()).size() == 5);
        mouse.press(QStringLiteral("Next day"));
        mouse.press(QStringLiteral("Place or move"));
        mouse.choose(QStringLiteral("Site"), QStringLiteral("Haus"));
        mouse.choose(QStringLiteral("Room, Rahimi, Ali · contact person"), QStringLiteral("1.05"));
        mouse.press(QStringLiteral("Place"));
        CHECK(all<Stay>(*look()).size() == 10);
        mouse.press(QStringLiteral("Split"));
        mouse.press(QStringLiteral("Rahimi, Omid"));
        mouse.press(QStringLiteral("Split"));
        CHECK(all<Household>(*look()).size() == 2);
        mouse.press(QStringLiteral("Record a move-out"));
        mouse.press(QStringLiteral("Record the move-out"));
        CHECK(std::ranges::count(all<Stay>(*look()), EndReason::OwnFlat, &Stay::endReason) == 1);
        mouse.press(QStringLiteral("Today"));
    }

    void employ()
    {
        using namespace domain;
        page("staff");
        mouse.tab(QStringLiteral("Workers"));
        mouse.press(QStringLiteral("New worker"));
        mouse.fill(QStringLiteral("Name"), QStringLiteral("Kim Berg"));
        mouse.press(QStringLiteral("Save"));
        mouse.tab(QStringLiteral("Contracts"));
        mouse.press(QStringLiteral("Record a contract"));
        mouse.fill(QStringLiteral("Period, from"), QStringLiteral("1.11.26"));
        mouse.press(QStringLiteral("Save"));
        CHECK(all<Contract>(*look()).size() == 1);
        const auto before = all<RatioRule>(*look()).size();
        mouse.tab(QStringLiteral("Rules for staff"));
        mouse.press(QStringLiteral("Record…"));
        mouse.fill(QStringLiteral("Code"), QStringLiteral("im-test"));
        mouse.fill(QStringLiteral("FTE (FTE)"), QStringLiteral("1"));
        mouse.fill(QStringLiteral("Per"), QStringLiteral("80"));
        mouse.press(QStringLiteral("Save"));
        CHECK(all<RatioRule>(*look()).size() == before + 1);
    }

    void printReport()
    {
        page("reports");
        dialogs.nextFile = folder.filePath(QStringLiteral("bericht.pdf"));
        // The button waits for its menu: the next click comes from outside, as a person's does.
        QTimer::singleShot(500, window.get(), [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu);
            QTest::mouseClick(menu, Qt::LeftButton, {},
                              menu->actionGeometry(menu->actions().front()).center());
        });
        mouse.press(QStringLiteral("Save as"));
        checkReport();
    }

    void openFile(const QString& file)
    {
        if (window->files().file())
            mouse.menu({QStringLiteral("File"), QStringLiteral("Close file")});
        dialogs.nextFile = file;
        dialogs.nextChoice = 0; // what this machine sees for the first time is a copy
        mouse.menu({QStringLiteral("File"), QStringLiteral("Open…")});
        mouse.fill(QStringLiteral("Passphrase"), uitest::TownPassphrase);
        mouse.press(QStringLiteral("Open"));
        REQUIRE(window->files().file());
        CHECK(window->files().file()->path() == file);
    }

    void renameWorker(const QString& name)
    {
        page("staff");
        mouse.tab(QStringLiteral("Workers"));
        mouse.clickRow(mouse.widgetCalled<QTableView>(QStringLiteral("Workers"), 0), QStringLiteral("Kim"));
        mouse.tab(QStringLiteral("Details"));
        mouse.fill(QStringLiteral("Name"), name);
        mouse.press(QStringLiteral("Save"));
    }

    void exportTo(const QString& bundle)
    {
        mouse.menu({QStringLiteral("File"), QStringLiteral("Export bundle")});
        mouse.fill(QStringLiteral("File"), bundle);
        mouse.fill(QStringLiteral("Passphrase"), uitest::TownBundlePassphrase);
        mouse.fill(QStringLiteral("Repeat the passphrase"), uitest::TownBundlePassphrase);
        mouse.press(QStringLiteral("Export"));
        CAPTURE(uitest::sight());
        REQUIRE(QFile::exists(bundle));
        mouse.press(QStringLiteral("Close"));
    }

    void importFrom(const QString& bundle)
    {
        mouse.menu({QStringLiteral("File"), QStringLiteral("Import bundle")});
        mouse.fill(QStringLiteral("Bundle"), bundle);
        mouse.fill(QStringLiteral("Passphrase of the bundle"), uitest::TownBundlePassphrase);
        mouse.press(QStringLiteral("Look into it"));
        mouse.press(QStringLiteral("Import"));
    }

    void showConflicts() { mouse.press(QStringLiteral("Show the conflicts")); }
    void closeImport() { mouse.press(QStringLiteral("Close")); }

    void decideFor(const QString& name)
    {
        mouse.press(name);
        mouse.press(QStringLiteral("Let it hold"));
    }

    void redoAll()
    {
        for (int steps = 0; window->files().file()->redoText(); ++steps) {
            mouse.menu({QStringLiteral("Edit"), QStringLiteral("Redo")});
            REQUIRE(steps < 100);
        }
    }

    int undoAll()
    {
        int steps = 0;
        for (; window->files().file()->undoText(); ++steps) {
            mouse.menu({QStringLiteral("Edit"), QStringLiteral("Undo")});
            REQUIRE(steps < 100);
        }
        return steps;
    }
};

} // namespace

TEST_CASE("A person walks from a new file to a conflict solved with the mouse", "[walk]")
{
    MouseWalk walk;
    walk.makeFile();
    const QByteArray fresh = walk.dump();
    walk.makeSite();
    walk.enterFamily();
    walk.house();
    walk.employ();
    walk.printReport();
    CHECK(walk.undoAll() == 13);
    CHECK(walk.dump() == fresh);
    walk.redoAll();
    walk.exchange(walk);
    CHECK(walk.dialogs.errors.isEmpty());
}
