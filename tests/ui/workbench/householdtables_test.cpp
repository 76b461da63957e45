// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/fakefiles.h"

#include "core/actions/households.h"
#include "core/base/random.h"
#include "core/desk/opening.h"
#include "ui/lists/listpane.h"
#include "ui/pages/households/householdspage.h"
#include "ui/records/recordview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/workbench/bookfile.h"

#include <QAction>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

namespace {

/// The page Haushalte on a file with two families: Adler with three needs of Anna's, Berg.
struct TwoFamilies : uitest::Bench {
    base::SystemRandom random;
    ui::BookGateway books{desk::Surroundings{clock, random}, {}, dialogs};
    QString path = folder.filePath(QStringLiteral("stadt.lotse"));
    base::Uuid adler;
    base::Uuid berg;
    ui::MainWindow window{ui::Surroundings{books, dialogs, settings, keyDate}};

    TwoFamilies()
    {
        auto made = desk::createBook(path, std::nullopt, {clock, random});
        REQUIRE(made.book);
        adler = familyIn(*made.book, {"Anna", "Asim"}, "Adler", {"own-bath", "step-free", "own-kitchen"});
        berg = familyIn(*made.book, {"Bela", "Bodo"}, "Berg", {});
        made.book.reset();
        window.resize(1366, 740);
        window.show();
        uitest::openNow(window.files(), path);
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.showPage(2);
        settle();
    }
    static base::Uuid familyIn(const desk::Book& book, std::initializer_list<const char*> given,
                               const char* name, std::initializer_list<const char*> needs)
    {
        std::vector<actions::NewMember> members;
        for (const char* one : given) {
            actions::NewMember member;
            member.person.givenName = QLatin1String(one);
            member.person.familyName = QLatin1String(name);
            if (members.empty())
                for (const char* what : needs) {
                    member.needs.emplace_back();
                    member.needs.back().what = QLatin1String(what);
                }
            members.push_back(member);
        }
        const auto made = actions::createHousehold(book.file(), {}, members);
        REQUIRE(made.id);
        return made.id->uuid();
    }
    void settle() const
    {
        for (int i = 0; i < 3; ++i) {
            REQUIRE(QTest::qWaitFor([&] { return !window.files().file()->isBusy(); }, 20'000));
            QTest::qWait(20);
        }
    }
    [[nodiscard]] ui::HouseholdsPage& page() const
    {
        return dynamic_cast<ui::HouseholdsPage&>(*window.currentPage());
    }
    void open(const base::Uuid& household) const
    {
        page().open(household);
        settle();
    }
    /// The list of this name for screen readers.
    [[nodiscard]] ui::ListPane& list(const char* name) const
    {
        for (auto* pane : page().findChildren<ui::ListPane*>())
            if (pane->table().accessibleName() == QLatin1String(name))
                return *pane;
        FAIL("no list " << name);
        throw 0;
    }
    [[nodiscard]] static QStringList rowsOf(const ui::ListPane& list, int column)
    {
        QStringList texts;
        const auto* model = list.table().model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
};

} // namespace

TEST_CASE("What stands below the members is nobody's of another household when a filter hides them all",
          "[households]")
{
    const TwoFamilies city;
    city.open(city.adler);
    const ui::ListPane& members = city.list("Members of the household");
    const auto views = members.window()->findChildren<ui::RecordView*>();
    const auto shown = [&] {
        for (const ui::RecordView* view : views)
            if (view->pane(26) && view->record())
                return true;
        return false;
    };
    REQUIRE(shown());
    const QString given = TwoFamilies::rowsOf(members, 2).at(members.table().currentIndex().row());
    members.findChild<QLineEdit*>()->setText(given);
    city.settle();
    CAPTURE(given.toStdString(), members.shownCount(), members.current());
    CHECK(shown());
    city.open(city.berg);
    REQUIRE(members.count() == 2);
    CHECK(members.shownCount() == 0);
    CHECK_FALSE(shown());
    members.findChild<QLineEdit*>()->clear();
    members.table().setCurrentIndex(members.table().model()->index(1, 0));
    city.settle();
    CHECK(shown());
}

TEST_CASE("The chosen need stays the chosen one when another comes back above it", "[households]")
{
    const TwoFamilies city;
    city.open(city.adler);
    const ui::ListPane& needs = city.list("Needs of the household");
    for (auto* tabs : city.page().findChildren<QTabWidget*>())
        if (tabs->isAncestorOf(&needs))
            tabs->setCurrentIndex(2);
    const auto chosen = [&] {
        return needs.table().model()->index(needs.table().currentIndex().row(), 1).data().toString();
    };
    REQUIRE(needs.count() == 3);
    const QStringList before = TwoFamilies::rowsOf(needs, 1);
    needs.table().setFocus();
    needs.table().setCurrentIndex(needs.table().model()->index(0, 0));
    QTest::keyClick(&needs.table(), Qt::Key_Delete);
    city.settle();
    REQUIRE(needs.count() == 2);
    needs.table().setCurrentIndex(needs.table().model()->index(1, 0));
    REQUIRE(chosen() == before.last());
    city.window.actions().undo->trigger();
    city.settle();
    REQUIRE(needs.count() == 3);
    CHECK(chosen() == before.last());
}
