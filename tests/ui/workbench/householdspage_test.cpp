// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/householdspage.h"

#include "tests/ui/workbench/citywindow.h"
#include "ui/forms/form.h"
#include "ui/lists/listdialog.h"
#include "ui/lists/listpane.h"
#include "ui/models/arrangedrows.h"
#include "ui/pages/households/householdcolumns.h"
#include "ui/pages/households/householdviews.h"
#include "ui/pages/households/placedialog.h"
#include "ui/pages/households/presencedialog.h"
#include "ui/pages/households/quotadialog.h"
#include "ui/records/formpane.h"
#include "ui/records/recordspane.h"
#include "ui/shell/actions.h"
#include "ui/widgets/datefield.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

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
    /// Chooses an entry of the menu of further steps.
    void pickMore(const char* text) const
    {
        for (QAction* action : page.findChild<QToolButton*>(QStringLiteral("moreButton"))->menu()->actions())
            if (action->text() == QString::fromUtf8(text))
                return action->trigger();
        FAIL("no entry " << text);
    }
    [[nodiscard]] QString shown(int row) const { return list->model()->index(row, 0).data().toString(); }
    /// Once they are sorted and filtered.
    [[nodiscard]] QStringList allShown() const
    {
        const auto& rows = dynamic_cast<const ui::ArrangedRows&>(*list->model());
        REQUIRE(QTest::qWaitFor([&] { return rows.isSettled(); }));
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << shown(row);
        return names;
    }
};

void pressButton(const QWidget& where, const char* text)
{
    for (auto* button : where.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QString::fromUtf8(text))
            return button->click();
    FAIL("no button " << text);
}

} // namespace

TEST_CASE("A view of the households is kept, shown again and forgotten", "[ui]")
{
    HouseholdsBench bench;
    REQUIRE(bench.page.info().id == QStringLiteral("households"));
    QTest::keyClicks(bench.filter, QStringLiteral("Siloah"));
    bench.pick(QStringLiteral("Persons"));
    REQUIRE(QTest::qWaitFor([&] { return bench.list->model()->rowCount() < 1000; }));
    const int found = bench.list->model()->rowCount();
    REQUIRE(found > 3);
    const QStringList byPersons = bench.allShown();
    auto* which = named<QComboBox>(bench.page, "Which households");
    REQUIRE(which->currentIndex() == 1);
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
    bench.pick(QStringLiteral("Name"));
    const bool isByName = bench.allShown() != byPersons;
    REQUIRE(isByName);
    bench.list->setCurrentIndex(bench.list->model()->index(found / 2, 0));
    const QString chosen = bench.shown(found / 2);
    bench.filter->clear();
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Home); // all households
    bench.settle();
    REQUIRE(QTest::qWaitFor([&] { return bench.list->model()->rowCount() > found; }));
    REQUIRE(bench.list->currentIndex().data().toString() == chosen);
    bench.pick(QStringLiteral("Siloah  mehr")); // "&&" with the mnemonic's sign taken away twice
    bench.settle();
    CHECK(bench.filter->text() == QStringLiteral("Siloah"));
    REQUIRE(QTest::qWaitFor([&] { return bench.list->model()->rowCount() == found; }));
    CHECK(which->currentIndex() == 1);
    const bool isAsKept = bench.allShown() == byPersons;
    CHECK(isAsKept);
    CHECK(bench.list->currentIndex().data().toString() == chosen); // the view shows it too
    Q_EMIT bench.views->menu()->aboutToShow();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bench.views->menu()->findChildren<QMenu*>().size() == 1); // the orders, until the views are read
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

TEST_CASE("A view that an earlier version kept is sorted by the column of that number", "[ui]")
{
    CHECK(ui::householdOrder(QStringLiteral("2")) == QStringLiteral("persons"));
    CHECK(ui::householdOrder(QStringLiteral("place")) == QStringLiteral("place"));
    CHECK(ui::householdOrder(QStringLiteral("7")).isEmpty());
    CHECK(ui::householdOrder(QStringLiteral("height")).isEmpty());
    CHECK(ui::householdOrder({}).isEmpty());
    QStringList codes;
    for (const auto& column : ui::householdColumns())
        codes << column.code;
    CHECK(codes.removeDuplicates() == 0);
    CHECK(codes.at(2) == QStringLiteral("persons"));
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

TEST_CASE("A whole household is recorded as absent in one step, and the note says so", "[ui]")
{
    HouseholdsBench bench;
    const auto* members = named<QTableView>(bench.page, "Members of the household");
    const auto notes = [&] {
        QStringList texts;
        const int last = members->model()->columnCount() - 1;
        for (int row = 0; row < members->model()->rowCount(); ++row)
            texts << members->model()->index(row, last).data().toString();
        return texts;
    };
    REQUIRE(members->model()->rowCount() > 0);
    CHECK(notes().filter(QStringLiteral("absent since 01.03.2016")).isEmpty());
    bench.pickMore("&Presence…");
    auto* dialog = bench.window->findChild<ui::PresenceDialog*>();
    REQUIRE(dialog);
    auto* day = dialog->findChild<ui::DateField*>();
    day->setText(QStringLiteral("31.2.2016"));
    pressButton(*dialog, "&Record");
    bench.settle();
    REQUIRE(dialog->isVisible()); // there is no such day
    CHECK(day->text() == QStringLiteral("31.2.2016"));
    day->setText(QStringLiteral("1.3.2016"));
    pressButton(*dialog, "&Record");
    bench.settle();
    CHECK(notes().filter(QStringLiteral("absent since")).size() == members->model()->rowCount());
    bench.window->actions().undo->trigger();
    bench.settle();
    CHECK(notes().filter(QStringLiteral("absent since")).isEmpty());
}

TEST_CASE("The intake quotas of the city are listed, recorded and edited", "[ui]")
{
    HouseholdsBench bench;
    bench.pickMore("&Intake quotas…");
    bench.settle();
    auto* dialog = bench.window->findChild<ui::QuotaDialog*>();
    REQUIRE(dialog);
    auto* quotas = dialog->findChild<ui::RecordsPane*>();
    const int before = quotas->count();
    quotas->create();
    bench.settle();
    auto* form = dialog->findChild<ui::FormPane*>();
    REQUIRE(form);
    auto* persons = form->form()->field(QStringLiteral("persons"))->findChild<QLineEdit*>();
    persons->setFocus();
    persons->selectAll();
    QTest::keyClicks(persons, QStringLiteral("7273"));
    form->save();
    bench.settle();
    CHECK(quotas->count() == before + 1); // the list of the open window follows
    dialog->close();
}

TEST_CASE("The Tab key reaches every field of the place dialog, then both of its buttons", "[ui]")
{
    HouseholdsBench bench;
    bench.page.findChild<QTabWidget*>()->setCurrentIndex(1);
    bench.settle();
    pressButton(bench.page, "Place or &move…");
    bench.settle();
    auto* dialog = bench.window->findChild<ui::PlaceDialog*>();
    REQUIRE(dialog);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QStringList stops;
    for (int i = 0; i < 40; ++i) {
        if (const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()))
            stops << button->text();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto place = stops.indexOf(QStringLiteral("&Place"));
    REQUIRE(place >= 0);
    REQUIRE(place + 1 < stops.size());
    CHECK(stops[place + 1] == QStringLiteral("&Cancel"));
    dialog->reject();
}

TEST_CASE("A household is removed after a question that says what goes, and undo brings it back", "[ui]")
{
    HouseholdsBench bench;
    const int before = bench.list->model()->rowCount();
    const QString name = bench.shown(0);
    bench.pickMore("&Remove the household…");
    bench.settle();
    CHECK(bench.dialogs.errors.isEmpty());
    CHECK(bench.list->model()->rowCount() == before - 1);
    bench.window->actions().undo->trigger();
    bench.settle();
    CHECK(bench.list->model()->rowCount() == before);
    CHECK(bench.shown(0) == name);
}
