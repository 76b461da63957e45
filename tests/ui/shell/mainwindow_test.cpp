// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/openwindow.h"

#include "ui/pages/start/newfiledialog.h"
#include "ui/pages/start/passphrasedialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/undotoast.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using uitest::FakePage;
using uitest::Open;
using uitest::openNow;
using uitest::settle;

TEST_CASE("Without a file the window shows the start page and no file tools", "[shell]")
{
    Open w;
    CHECK(w.window.windowTitle() == QStringLiteral("Lotsenbuch"));
    CHECK(w.child<QWidget>("startPage").isVisible());
    CHECK_FALSE(w.child<QWidget>("navigation").isVisible());
    CHECK_FALSE(w.child<QWidget>("keyDateField").isVisible());
    CHECK_FALSE(w.window.actions().undo->isEnabled());
}

TEST_CASE("An open file brings its pages, its undo and its place among the recent ones", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    REQUIRE(w.window.currentPage());
    CHECK(w.window.windowTitle() == QStringLiteral("nord.lotse – Lotsenbuch"));
    CHECK(w.child<QWidget>("keyDateField").isVisible());
    CHECK(w.child<ui::StatusBar>("statusBar").message() == QStringLiteral("Übersicht 17.11.2026"));
    CHECK(w.window.actions().undo->text() == QStringLiteral("&Undo: Aufenthalt beendet"));
    CHECK(w.child<ui::Navigation>("navigation").textAt(0) == QStringLiteral("Übersicht, 9 waiting"));
    w.window.actions().undo->trigger();
    CHECK_FALSE(w.window.actions().undo->isEnabled());
    CHECK(w.window.actions().redo->text() == QStringLiteral("&Redo: Aufenthalt beendet"));
    w.window.actions().close->trigger();
    CHECK(w.window.currentPage() == nullptr);
    REQUIRE(w.settings.recentFiles().size() == 1);
    CHECK(w.settings.recentFiles().front().path == w.plain);
}

TEST_CASE("A page reads anew when the key date changes, unseen ones when they are shown", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    FakePage& first = w.page();
    CHECK(first.reloads == 1);
    w.window.actions().previousDay->trigger();
    CHECK(first.reloads == 2);
    w.window.showPage(1);
    FakePage& second = w.page();
    CHECK(second.reloads == 1);
    w.keyDate.goToToday();
    CHECK(first.reloads == 2);
    CHECK(second.reloads == 2);
    w.window.showPage(0);
    CHECK(first.reloads == 3);
    CHECK(w.child<ui::StatusBar>("statusBar").message() == QStringLiteral("Übersicht 17.11.2026"));
}

TEST_CASE("A record that no page shows leads to the one it belongs to, or to a word about it", "[shell]")
{
    constexpr int Stay = 30;
    constexpr int Site = 2;
    const base::Uuid site = *base::Uuid::fromBytes(QByteArray(16, 's'));
    Open w;
    openNow(w.window.files(), w.plain);
    FakePage& first = w.page();
    Q_EMIT first.recordRequested(Stay, base::Uuid());
    CHECK(w.dialogs.informed.size() == 1);
    dynamic_cast<uitest::FakeFile*>(w.window.files().file())->ownersFound = {{Stay + 1, {}}, {Site, site}};
    w.window.showPage(1);
    FakePage& second = w.page();
    second.kind = Site;
    w.window.showPage(0);
    Q_EMIT first.recordRequested(Stay, base::Uuid());
    CHECK(w.window.currentPage() == &second);
    CHECK(second.opened == site);
    CHECK(w.dialogs.informed.size() == 1);
}

TEST_CASE("Locking closes the file, hides everything and opens again with the passphrase", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.locked, QStringLiteral("vier lose Wörter hier"));
    w.window.showPage(1);
    const int closedBefore = uitest::FakeFile::closed;
    w.window.actions().lock->trigger();
    CHECK(uitest::FakeFile::closed == closedBefore + 1);
    CHECK(w.window.windowTitle() == QStringLiteral("Lotsenbuch"));
    auto& page = w.child<QWidget>("lockPage");
    CHECK(page.isVisible());
    auto* field = page.findChild<QLineEdit*>();
    field->setText(QStringLiteral("falsch"));
    QTest::keyClick(field, Qt::Key_Return);
    settle(w.window.files());
    CHECK(w.window.currentPage() == nullptr);
    CHECK(field->property("fieldState").toString() == QStringLiteral("error"));
    CHECK(field->accessibleDescription().contains(QStringLiteral("does not fit")));
    field->setText(QStringLiteral("vier lose Wörter hier"));
    QTest::keyClick(field, Qt::Key_Return);
    settle(w.window.files());
    REQUIRE(w.window.currentPage() != nullptr);
    CHECK(w.window.currentPage()->info().id == QStringLiteral("moves")); // where one was
    w.window.files().close();
    openNow(w.window.files(), w.locked, QStringLiteral("vier lose Wörter hier"));
    CHECK(w.window.currentPage()->info().id == QStringLiteral("overview"));
}

TEST_CASE("Closing the window closes the file first, and stays for what has to be told about that", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    auto& file = dynamic_cast<uitest::FakeFile&>(*w.window.files().file());
    QPointer<QMessageBox> told;
    file.atEnd = [&] {
        told = new QMessageBox(QMessageBox::NoIcon, {}, QStringLiteral("not saved"), {}, &w.window);
        told->setWindowModality(Qt::WindowModal);
        told->open();
    };
    CHECK_FALSE(w.window.close());
    REQUIRE(told);
    CHECK(w.window.isVisible());
    CHECK(w.window.files().file() == nullptr);
    delete told;
    CHECK(w.window.close());
}

TEST_CASE("A file without a passphrase cannot be locked", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    CHECK_FALSE(w.window.actions().lock->isEnabled());
}

TEST_CASE("The passphrase is asked for until it fits", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.locked);
    auto* dialog = w.window.findChild<ui::PassphraseDialog*>();
    REQUIRE(dialog);
    auto* field = dialog->findChild<QLineEdit*>();
    field->setText(QStringLiteral("falsch"));
    dialog->accept();
    settle(w.window.files());
    CHECK(dialog->isVisible());
    CHECK_FALSE(field->accessibleDescription().isEmpty());
    field->setText(QStringLiteral("vier lose Wörter hier"));
    dialog->accept();
    settle(w.window.files());
    CHECK(w.window.currentPage() != nullptr);
}

TEST_CASE("Cancelling while the passphrase is tried opens nothing", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.locked);
    auto* dialog = w.window.findChild<ui::PassphraseDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("vier lose Wörter hier"));
    w.gateway.openWaits = true;
    dialog->accept();
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    w.gateway.openWaits = false;
    settle(w.window.files());
    CHECK(w.window.files().file() == nullptr);
    CHECK(w.window.currentPage() == nullptr);
    openNow(w.window.files(), w.plain);
    CHECK(w.window.currentPage() != nullptr);
}

TEST_CASE("A locked file that is closed while it is unlocked stays closed", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.locked, QStringLiteral("vier lose Wörter hier"));
    w.window.actions().lock->trigger();
    w.gateway.openWaits = true;
    auto& page = w.child<QWidget>("lockPage");
    page.findChild<QLineEdit*>()->setText(QStringLiteral("vier lose Wörter hier"));
    QTest::keyClick(page.findChild<QLineEdit*>(), Qt::Key_Return);
    w.window.files().close();
    w.gateway.openWaits = false;
    settle(w.window.files());
    CHECK(w.window.files().file() == nullptr);
    CHECK(w.window.files().lockedPath().isEmpty());
}

TEST_CASE("Whatever keeps a file from opening is said in words and leaves the open one alone", "[shell]")
{
    using ui::OpenFailure;
    const OpenFailure failure =
        GENERATE(OpenFailure::Missing, OpenFailure::InUse, OpenFailure::FromNewerVersion,
                 OpenFailure::NotALotsenbuch, OpenFailure::Unwritable);
    Open w;
    openNow(w.window.files(), w.plain);
    w.gateway.failure = failure;
    openNow(w.window.files(), w.locked);
    REQUIRE(w.dialogs.errors.size() == 1);
    CHECK(w.dialogs.errors.first().contains(QStringLiteral("süd.lotse")));
    CHECK(w.window.files().file()->path() == w.plain);
}

TEST_CASE("An exception stops at the slot and is shown", "[shell]")
{
    Open w;
    w.gateway.throws = true;
    openNow(w.window.files(), w.plain);
    REQUIRE(w.dialogs.errors.size() == 1);
    CHECK(w.dialogs.errors.first().contains(QStringLiteral("nord.lotse")));
    CHECK_FALSE(w.dialogs.errors.first().contains(QStringLiteral("disk is gone")));
}

TEST_CASE("The sample is written in the background, opened, and leaves no trace", "[shell]")
{
    Open w;
    w.gateway.preset = QDate(2016, 3, 1);
    w.window.actions().openSample->trigger();
    REQUIRE(QTest::qWaitFor([&] { return w.window.currentPage() != nullptr; }, 5000));
    CHECK(w.window.windowTitle() == QStringLiteral("Sample city – Lotsenbuch"));
    CHECK(w.keyDate.day() == QDate(2016, 3, 1));
    CHECK(w.settings.recentFiles().empty());
    const QString folder = QFileInfo(w.window.files().file()->path()).path();
    CHECK(QFileInfo::exists(folder));
    w.window.actions().close->trigger();
    CHECK_FALSE(QFileInfo::exists(folder));
    CHECK(w.keyDate.isToday());
}

TEST_CASE("Writing the sample can be stopped, and the window can go while it runs", "[shell]")
{
    Open w;
    w.gateway.sampleWaits = true;
    QSignalSpy finished(&w.window.files(), &ui::FileController::jobFinished);
    w.window.actions().openSample->trigger();
    w.window.files().stopJob();
    REQUIRE(QTest::qWaitFor([&] { return !finished.empty(); }, 5000));
    CHECK(w.dialogs.errors.isEmpty());
    CHECK(w.window.currentPage() == nullptr);
    w.window.actions().openSample->trigger();
}

TEST_CASE("A new file is made with the passphrase that was typed twice", "[shell]")
{
    Open w;
    w.window.actions().newFile->trigger();
    auto* dialog = w.window.findChild<ui::NewFileDialog*>();
    REQUIRE(dialog);
    const auto type = [dialog](const char* field, const QString& text) {
        dialog->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text);
    };
    type("pathField", w.folder.filePath(QStringLiteral("neu")));
    type("passphraseField", QStringLiteral("kurz"));
    dialog->accept();
    CHECK(dialog->isVisible());
    type("passphraseField", QStringLiteral("vier lose Wörter hier"));
    type("repeatField", QStringLiteral("vier lose Wörter dort"));
    dialog->accept();
    CHECK(dialog->isVisible());
    type("repeatField", QStringLiteral("vier lose Wörter hier"));
    dialog->accept();
    settle(w.window.files());
    REQUIRE(w.window.files().file());
    CHECK(w.window.files().file()->path() == w.folder.filePath(QStringLiteral("neu.lotse")));
    CHECK(w.window.files().file()->hasPassphrase());
}

TEST_CASE("A place that cannot work is refused at its field", "[shell]")
{
    Open w;
    ui::NewFileDialog dialog(w.dialogs, w.folder.path());
    dialog.findChild<QAbstractButton*>(QStringLiteral("withoutPassphrase"))->click();
    auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("pathField"));
    QFile taken(w.plain);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    for (const QString& path : {QString(), w.folder.filePath(QStringLiteral("nowhere/x.lotse")), w.plain}) {
        CAPTURE(path.toStdString());
        field->setText(path);
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted);
        CHECK_FALSE(field->accessibleDescription().isEmpty());
    }
    field->setText(w.folder.filePath(QStringLiteral("frei")));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(dialog.passphrase().has_value());
}

TEST_CASE("Navigation collapses below 1280 pixels and by its action", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    auto& navigation = w.child<ui::Navigation>("navigation");
    CHECK_FALSE(navigation.isCollapsed());
    CHECK(navigation.width() >= 147);
    w.window.resize(1200, 800);
    CHECK(navigation.isCollapsed());
    CHECK(navigation.width() == 47);
    w.window.resize(1440, 870);
    CHECK_FALSE(navigation.isCollapsed());
    w.window.actions().collapseNavigation->trigger();
    CHECK(navigation.isCollapsed());
    CHECK(w.settings.navigationCollapsed());
}

TEST_CASE("A recent file opens from the table by key and can be taken off the list", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    w.window.actions().close->trigger();
    auto& table = w.child<QTableView>("recentTable");
    CHECK(table.isVisible());
    QTest::keyClick(&table, Qt::Key_Return);
    settle(w.window.files());
    CHECK(w.window.currentPage() != nullptr);
    w.window.actions().close->trigger();
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(w.settings.recentFiles().empty());
    CHECK_FALSE(table.isVisible());
}

TEST_CASE("Theme and language are asked for from the menus", "[shell]")
{
    Open w;
    QSignalSpy theme(&w.window, &ui::MainWindow::themeChosen);
    QSignalSpy language(&w.window, &ui::MainWindow::languageChosen);
    w.window.actions().theme->actions().at(1)->trigger();
    w.window.actions().language->actions().at(1)->trigger();
    CHECK(theme.size() == 1);
    CHECK(language.size() == 1);
}

TEST_CASE("An open file passes from one window to the next without closing", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    const int closedBefore = uitest::FakeFile::closed;
    w.window.actions().previousDay->trigger();
    const QDate shown = w.keyDate.day();
    ui::MainWindow next(ui::Surroundings{w.gateway, w.dialogs, w.settings, w.keyDate});
    next.files().takeOver(w.window.files().giveAway());
    CHECK(w.window.currentPage() == nullptr);
    CHECK(next.currentPage() != nullptr);
    CHECK(uitest::FakeFile::closed == closedBefore);
    CHECK(w.keyDate.day() == shown);
}

TEST_CASE("A file opens on its own day, unlocks on the day it was locked, others open on today", "[shell]")
{
    Open w;
    w.gateway.preset = QDate(2016, 3, 1);
    openNow(w.window.files(), w.locked, QStringLiteral("vier lose Wörter hier"));
    CHECK(w.keyDate.day() == QDate(2016, 3, 1));
    w.window.actions().nextDay->trigger();
    w.window.actions().lock->trigger();
    openNow(w.window.files(), w.locked, QStringLiteral("vier lose Wörter hier"));
    CHECK(w.keyDate.day() == QDate(2016, 3, 2));
    w.gateway.preset.reset();
    openNow(w.window.files(), w.plain);
    CHECK(w.keyDate.isToday());
}

TEST_CASE("What was done is said with its way back, by button and by key", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    auto& toast = w.child<ui::UndoToast>("undoToast");
    CHECK_FALSE(toast.isVisible());
    auto& file = dynamic_cast<uitest::FakeFile&>(*w.window.files().file());
    file.act(QStringLiteral("Zimmer gesperrt"));
    CHECK(toast.isVisible());
    CHECK(toast.accessibleName() == QStringLiteral("Zimmer gesperrt"));
    auto* button = toast.findChild<QToolButton*>(QStringLiteral("toastAction"));
    REQUIRE(button);
    button->click();
    CHECK(file.undone == QStringList{QStringLiteral("Zimmer gesperrt")});
    CHECK(toast.accessibleName() == QStringLiteral("Undone: Zimmer gesperrt"));
    button->click();
    CHECK(file.undone.isEmpty());
    CHECK(toast.accessibleName() == QStringLiteral("Redone: Zimmer gesperrt"));
    w.window.actions().close->trigger();
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("Every page offers undo and redo with the name of the step", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    QStringList names;
    for (const QToolButton* button : w.page().findChildren<QToolButton*>())
        if (button->defaultAction())
            names << button->accessibleName();
    CHECK(names.contains(QStringLiteral("Undo: Aufenthalt beendet")));
}

TEST_CASE("The name of a step keeps its ampersand, in the menu and at the page", "[shell]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    dynamic_cast<uitest::FakeFile&>(*w.window.files().file()).act(QStringLiteral("A & B"));
    CHECK(w.window.actions().undo->text().endsWith(QStringLiteral("A && B")));
    QStringList names;
    for (const QToolButton* button : w.page().findChildren<QToolButton*>())
        if (button->defaultAction())
            names << button->accessibleName();
    CHECK(names.contains(QStringLiteral("Undo: A & B")));
}

TEST_CASE("A file new on this machine asks once whether it was moved or copied", "[shell]")
{
    uitest::Bench bench;
    bench.gateway.isNewHere = true;
    ui::MainWindow window(ui::Surroundings{bench.gateway, bench.dialogs, bench.settings, bench.keyDate});
    uitest::openNow(window.files(), bench.plain);
    REQUIRE(bench.dialogs.asked.size() == 1);
    CHECK_FALSE(window.files().file()); // cancelled
    bench.dialogs.nextChoice = 1;
    uitest::openNow(window.files(), bench.plain);
    uitest::settle(window.files());
    CHECK(window.files().file());
    CHECK(bench.gateway.requests.back().arrival == ui::Arrival::Moved);
}

TEST_CASE("A lock of another machine is removed only after a warning, then the file opens", "[shell]")
{
    uitest::Bench bench;
    bench.gateway.failure = ui::OpenFailure::InUse;
    bench.gateway.isHeldElsewhere = true;
    ui::MainWindow window(ui::Surroundings{bench.gateway, bench.dialogs, bench.settings, bench.keyDate});
    uitest::openNow(window.files(), bench.plain);
    REQUIRE(bench.dialogs.asked.size() == 1);
    CHECK(bench.dialogs.asked.first().contains(QStringLiteral("PC Nord")));
    CHECK(bench.dialogs.errors.isEmpty());
    bench.dialogs.nextChoice = 1;
    uitest::openNow(window.files(), bench.plain);
    uitest::settle(window.files());
    CHECK(window.files().file());
}
