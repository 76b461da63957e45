// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/access.h"
#include "tests/ui/shell/fakefiles.h"
#include "tests/ui/workbench/settled.h"

#include "core/actions/sites.h"
#include "core/base/random.h"
#include "core/desk/opening.h"
#include "ui/lang/translations.h"
#include "ui/lists/listpane.h"
#include "ui/pages/history/historydialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/workbench/bookfile.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

using domain::Accommodation;

/// A file with some sites that this person recorded one after the other, in the window.
struct Worked : uitest::Bench {
    base::SystemRandom random;
    ui::BookGateway books{around(), {}, dialogs};
    ui::Translations translations;
    QString path = folder.filePath(QStringLiteral("stadt.lotse"));
    std::unique_ptr<ui::MainWindow> window;

    explicit Worked(int sites, ui::Language language = ui::Language::English)
    {
        translations.use(language);
        makeFile(sites);
        window = std::make_unique<ui::MainWindow>(ui::Surroundings{books, dialogs, settings, keyDate});
        window->resize(1366, 740);
        window->show();
        uitest::openNow(window->files(), path);
        settle();
    }
    [[nodiscard]] desk::Surroundings around()
    {
        desk::Surroundings around{clock, random};
        around.userName = QStringLiteral("anna");
        around.deviceName = QStringLiteral("PC 1");
        around.stateDirectory = folder.filePath(QStringLiteral("state"));
        return around;
    }
    void makeFile(int sites)
    {
        const auto made = desk::createBook(path, std::nullopt, around());
        REQUIRE(made);
        for (int i = 1; i <= sites; ++i) {
            clock.advance(60'000);
            Accommodation site;
            site.name = QStringLiteral("Haus %1").arg(i);
            REQUIRE(actions::createSite(made.book->file(), site).ok());
        }
    }
    void settle() const { uitest::settle(*window); }
    [[nodiscard]] ui::HistoryDialog& open() const
    {
        window->actions().history->trigger();
        settle();
        auto* dialog = window->findChild<ui::HistoryDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    [[nodiscard]] static ui::ListPane& list(const ui::HistoryDialog& dialog, int which)
    {
        return *dialog.findChild<ui::ListPane*>(which == 0 ? QStringLiteral("steps")
                                                           : QStringLiteral("stepChanges"));
    }
    [[nodiscard]] static QPushButton& button(const QWidget& dialog, const char* text)
    {
        for (auto* one : dialog.findChildren<QPushButton*>())
            if (one->text() == QString::fromUtf8(text))
                return *one;
        FAIL("no button " << text);
        throw 0;
    }
    [[nodiscard]] static QString cell(const ui::ListPane& pane, int row, int column)
    {
        return pane.table().model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("The history shows what was done, its changes, and goes back as far as the chosen step",
          "[workbench]")
{
    const Worked w(4);
    ui::HistoryDialog& dialog = w.open();
    ui::ListPane& steps = Worked::list(dialog, 0);
    CHECK(steps.count() == 5);
    CHECK(Worked::cell(steps, 0, 1).contains(QStringLiteral("Haus 4")));
    CHECK(Worked::cell(steps, 0, 4) == QStringLiteral("anna"));
    CHECK(Worked::list(dialog, 1).count() >= 1);
    steps.choose(1);
    w.settle();
    CHECK(Worked::cell(Worked::list(dialog, 1), 0, 0).contains(QStringLiteral("Haus 3")));
    QPushButton& undo = Worked::button(dialog, "&Undo back to here…");
    CHECK(undo.isEnabled());
    undo.click();
    w.settle();
    CHECK(steps.count() == 7);
    CHECK(w.window->files().file()->undoText()->contains(QStringLiteral("Haus 2")));
    CHECK(w.window->files().file()->redoText());
    steps.choose(2); // what was undone
    w.settle();
    CHECK_FALSE(undo.isEnabled());
    CHECK(Worked::cell(steps, 2, 3) == QStringLiteral("undone"));
}

TEST_CASE("The steps filter by what is typed, and the chosen one keeps its changes", "[workbench]")
{
    const Worked w(12);
    ui::HistoryDialog& dialog = w.open();
    auto* filter = dialog.findChild<QLineEdit*>();
    REQUIRE(filter);
    ui::ListPane& steps = Worked::list(dialog, 0);
    ui::ListPane& changes = Worked::list(dialog, 1);
    steps.choose(4);
    w.settle();
    REQUIRE(Worked::cell(steps, 4, 1).contains(QStringLiteral("Haus 8")));
    REQUIRE(Worked::cell(changes, 0, 0).contains(QStringLiteral("Haus 8")));
    QTest::keyClicks(filter, QStringLiteral("Haus 8"));
    REQUIRE(steps.shownCount() == 1);
    w.settle();
    CHECK(steps.current() == 4);
    CHECK(Worked::cell(changes, 0, 0).contains(QStringLiteral("Haus 8")));
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(dialog.isVisible());
    filter->setText(QStringLiteral("Haus 12")); // hides the chosen one
    w.settle();
    CHECK(steps.current() == -1);
    CHECK(changes.count() == 0);
    CHECK_FALSE(Worked::button(dialog, "&Undo back to here…").isEnabled());
    filter->clear();
    w.settle();
    CHECK(steps.current() == 4);
    CHECK(Worked::cell(changes, 0, 0).contains(QStringLiteral("Haus 8")));
}

TEST_CASE("A history longer than one piece is read to its end and keeps what was chosen", "[workbench]")
{
    const Worked w(620);
    ui::HistoryDialog& dialog = w.open();
    CHECK(Worked::list(dialog, 0).count() == 621);
    CHECK(Worked::list(dialog, 0).current() == 0);
}

TEST_CASE("On a past key date the history cannot be undone and says why", "[workbench]")
{
    Worked w(2);
    w.keyDate.setDay(QDate(2026, 1, 1));
    const QPushButton& undo = Worked::button(w.open(), "&Undo back to here…");
    CHECK_FALSE(undo.isEnabled());
    CHECK(undo.accessibleDescription().contains(QStringLiteral("Locked")));
}

TEST_CASE("The history gives each key once", "[workbench]")
{
    const auto language = GENERATE(ui::Language::German, ui::Language::English);
    const Worked w(2, language);
    uitest::checkUnique(uitest::textsWithKeys(w.open()));
}

TEST_CASE("Settings hold at once: lock, appearance, messages, names", "[workbench]")
{
    const Worked w(1);
    w.window->showPagePart(QStringLiteral("settings"), {});
    w.settle();
    const ui::Page& page = *w.window->currentPage();
    CHECK(page.info().id == QStringLiteral("settings"));

    auto* lock = page.findChild<QComboBox*>(QStringLiteral("lockAfter"));
    CHECK(lock->currentData().toInt() == 10);
    lock->setFocus();
    QTest::keyClick(lock, Qt::Key_Home);
    CHECK(w.settings.lockMinutes() == 0);

    ui::ThemeChoice chosen = ui::ThemeChoice::System;
    QObject::connect(w.window.get(), &ui::MainWindow::themeChosen, w.window.get(),
                     [&](ui::ThemeChoice choice) { chosen = choice; });
    auto* theme = page.findChild<QComboBox*>(QStringLiteral("theme"));
    QTest::keyClick(theme, Qt::Key_Home);
    QTest::keyClick(theme, Qt::Key_Down);
    CHECK(chosen == ui::ThemeChoice::Dark);

    auto* name = page.findChild<QLineEdit*>(QStringLiteral("personName"));
    CHECK(name->text() == QStringLiteral("anna"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Anna Nowak"));
    QTest::keyClick(name, Qt::Key_Return);
    w.settle();
    CHECK(w.window->files().file()->undoText()->contains(QStringLiteral("Anna Nowak")));
    w.window->actions().undo->trigger();
    w.settle();
    CHECK(name->text() == QStringLiteral("anna"));
}

TEST_CASE("A name that is missing is told at its field and nothing is lost", "[workbench]")
{
    const Worked w(1);
    w.window->showPagePart(QStringLiteral("settings"), {});
    w.settle();
    auto* copy = w.window->currentPage()->findChild<QLineEdit*>(QStringLiteral("copyName"));
    CHECK(copy->text() == QStringLiteral("PC 1"));
    copy->setFocus();
    copy->selectAll();
    QTest::keyClick(copy, Qt::Key_Delete);
    QTest::keyClick(copy, Qt::Key_Return);
    w.settle();
    CHECK(copy->property("fieldState").toString() == QStringLiteral("error"));
    QTest::keyClicks(copy, QStringLiteral("PC 1"));
    QTest::keyClick(copy, Qt::Key_Return);
    CHECK(copy->property("fieldState").toString() != QStringLiteral("error"));
}

TEST_CASE("What is typed on after Enter stays while the name is being kept", "[workbench]")
{
    const Worked w(1);
    w.window->showPagePart(QStringLiteral("settings"), {});
    w.settle();
    auto* name = w.window->currentPage()->findChild<QLineEdit*>(QStringLiteral("personName"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Anna"));
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClicks(name, QStringLiteral(" Nowak"));
    w.settle();
    CHECK(name->text() == QStringLiteral("Anna Nowak"));
    QTest::keyClick(name, Qt::Key_Return);
    w.settle();
    CHECK(name->text() == QStringLiteral("Anna Nowak"));
    CHECK(w.window->files().file()->undoText()->contains(QStringLiteral("Anna Nowak")));
}

TEST_CASE("From the settings one goes on to the rules of the page Staff", "[workbench]")
{
    const Worked w(1);
    w.window->showPagePart(QStringLiteral("settings"), {});
    w.settle();
    Worked::button(*w.window->currentPage(), "Go to the r&ules").click();
    w.settle();
    CHECK(w.window->currentPage()->info().id == QStringLiteral("staff"));
    CHECK(w.window->currentPage()->findChild<QTabWidget*>()->currentIndex() == 3);
}
