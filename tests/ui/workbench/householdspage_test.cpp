// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/householdspage.h"

#include "tests/ui/workbench/citywindow.h"
#include "ui/lists/listdialog.h"
#include "ui/lists/listpane.h"
#include "ui/pages/households/householdviews.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

namespace {

template <class W>
W* named(const QWidget& page, const char* name)
{
    for (W* one : page.findChildren<W*>())
        if (one->accessibleName() == QLatin1String(name))
            return one;
    return nullptr;
}

struct HouseholdsBench : uitest::Office {
    ui::Page& page = show(2);
    QLineEdit* filter = named<QLineEdit>(page, "Name, number, site, room");
    QListView* list = page.findChild<QListView*>(QStringLiteral("households"));
    ui::HouseholdViewsButton* views = page.findChild<ui::HouseholdViewsButton*>();

    HouseholdsBench() : Office(ui::Language::English) {}
    /// Chooses an entry of the menu beside the filter, also of the menus in it.
    void pick(const QString& text) const
    {
        Q_EMIT views->menu()->aboutToShow();
        settle();
        QList<QAction*> all = views->menu()->actions();
        for (const QAction* action : views->menu()->actions())
            if (action->menu())
                all << action->menu()->actions();
        for (QAction* action : all)
            if (QString(action->text()).remove(QLatin1Char('&')) == text)
                return action->trigger();
        QStringList there;
        for (const QAction* action : all)
            there << action->text();
        FAIL("no entry " << text.toStdString() << " among " << there.join(QLatin1Char('|')).toStdString());
    }
    [[nodiscard]] QString shown(int row) const { return list->model()->index(row, 0).data().toString(); }
};

} // namespace

TEST_CASE("A view of the households is kept, shown again and forgotten", "[ui]")
{
    HouseholdsBench bench;
    REQUIRE(bench.page.info().id == QStringLiteral("households"));
    QTest::keyClicks(bench.filter, QStringLiteral("Siloah"));
    bench.pick(QStringLiteral("Persons"));
    REQUIRE(QTest::qWaitFor([&] { return bench.list->model()->rowCount() < 1000; }));
    const int found = bench.list->model()->rowCount();
    bench.pick(QStringLiteral("Keep this view…"));
    auto* dialog = bench.window->findChild<ui::ViewNameDialog*>();
    REQUIRE(dialog);
    auto* name = dialog->findChild<QLineEdit*>();
    QTest::keyClick(name, Qt::Key_Return); // a name is missing
    bench.settle();
    REQUIRE(dialog->isVisible());
    QTest::keyClicks(name, QStringLiteral("Siloah & mehr"));
    QTest::keyClick(name, Qt::Key_Return);
    bench.settle();
    REQUIRE_FALSE(bench.window->findChild<ui::ViewNameDialog*>());
    bench.filter->clear();
    named<QComboBox>(bench.page, "Which households")->setCurrentIndex(0);
    bench.settle();
    bench.pick(QStringLiteral("Siloah  mehr")); // "&&" with the mnemonic's sign taken away twice
    bench.settle();
    CHECK(bench.filter->text() == QStringLiteral("Siloah"));
    REQUIRE(QTest::qWaitFor([&] { return bench.list->model()->rowCount() == found; }));
    Q_EMIT bench.views->menu()->aboutToShow();
    bench.settle();
    QMenu* forget = nullptr;
    for (const QAction* action : bench.views->menu()->actions())
        if (action->menu() && action->text() == QStringLiteral("&Forget a view"))
            forget = action->menu();
    REQUIRE(forget);
    forget->actions().front()->trigger();
    bench.settle();
    Q_EMIT bench.views->menu()->aboutToShow();
    bench.settle();
    for (const QAction* action : bench.views->menu()->actions())
        CHECK_FALSE(action->text().contains(QStringLiteral("Siloah")));
}

TEST_CASE("The households stand as a table too, with what the filter leaves", "[ui]")
{
    HouseholdsBench bench;
    QTest::keyClicks(bench.filter, QStringLiteral("Siloah"));
    REQUIRE(QTest::qWaitFor([&] { return bench.list->model()->rowCount() < 1000; }));
    bench.pick(QStringLiteral("As a table…"));
    auto* dialog = bench.window->findChild<ui::ListDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<ui::ListPane*>()->count() == bench.list->model()->rowCount());
}

TEST_CASE("A person that a search found is the chosen one in its household", "[ui]")
{
    HouseholdsBench bench;
    std::optional<ui::FoundRecord> person;
    bench.window->files().file()->search(bench.page, QStringLiteral("Maryam"), bench.keyDate.day(),
                                         [&](const std::vector<ui::FoundRecord>& found) {
                                             for (const auto& one : found)
                                                 if (bench.page.opens(one.kind) &&
                                                     one.kindName == QStringLiteral("Person"))
                                                     person = one;
                                         });
    bench.settle();
    REQUIRE(person);
    bench.page.openRecord(person->kind, person->id);
    bench.settle();
    const auto* members = named<QTableView>(bench.page, "Members of the household");
    const int row = members->currentIndex().row();
    REQUIRE(row >= 0);
    QStringList cells;
    for (int column = 0; column < members->model()->columnCount(); ++column)
        cells << members->model()->index(row, column).data().toString();
    CHECK(cells.contains(QStringLiteral("Maryam")));
}
