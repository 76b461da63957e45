// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workbench/twocopies.h"

#include "ui/conflicts/decisionpane.h"
#include "ui/conflicts/versionchoice.h"
#include "ui/pages/overview/findingdialog.h"
#include "ui/pages/overview/findingspanel.h"
#include "ui/shell/actions.h"
#include "ui/workbench/deskthread.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QThread>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

namespace {

/// The window on a file in which two copies gave one operator two names.
struct Dispute : uitest::TwoCopies {
    explicit Dispute(ui::Language language = ui::Language::German) : TwoCopies(language)
    {
        disagree();
        importHere();
        open();
    }
    [[nodiscard]] static std::vector<ui::VersionCard*> cardsIn(const QWidget& place)
    {
        std::vector<ui::VersionCard*> cards;
        for (auto* card : place.findChildren<ui::VersionCard*>())
            if (card->isVisibleTo(&place))
                cards.push_back(card);
        return cards;
    }
};

} // namespace

TEST_CASE(
    "The page Unstimmigkeiten shows both versions of a conflict in words; the one chosen holds, by name "
    "and until undone",
    "[ui]")
{
    Dispute dispute(GENERATE(ui::Language::German, ui::Language::English));
    const ui::Page& page = dispute.page("findings");
    auto* pane = page.findChild<ui::DecisionPane*>();
    REQUIRE(pane);
    REQUIRE(QTest::qWaitFor([&] { return Dispute::cardsIn(page).size() == 2; }));
    const auto cards = Dispute::cardsIn(page);
    CHECK(cards[0]->accessibleName().contains(QStringLiteral("Caritas Hannover")));
    CHECK(cards[0]->accessibleName().contains(QStringLiteral("Bo")));
    CHECK(cards[0]->accessibleName().contains(QStringLiteral("Laptop Süd")));
    CHECK(cards[1]->accessibleName().contains(QStringLiteral("Caritas & Söhne")));
    CHECK(cards[1]->accessibleName().contains(QStringLiteral("PC Nord")));
    CHECK_FALSE(pane->applyButton().isEnabled());
    uitest::checkAccess(page);

    QTest::keyClick(&cards[0]->button(), Qt::Key_Space);
    QTest::keyClick(&cards[0]->button(), GENERATE(Qt::Key_Down, Qt::Key_Right));
    CHECK(pane->versions().chosen() == 1);
    CHECK(cards[1]->button().hasFocus());
    REQUIRE(pane->applyButton().isEnabled());
    pane->applyButton().click();
    dispute.settle();
    CHECK(dispute.dialogs.errors.isEmpty());
    CHECK(Dispute::cardsIn(page).empty());
    const QAction* undo = dispute.window->actions().undo;
    REQUIRE(undo->isEnabled());
    CHECK(undo->text().contains(QStringLiteral("Caritas")));
    dispute.window->actions().undo->trigger();
    dispute.settle();
    CHECK(QTest::qWaitFor([&] { return Dispute::cardsIn(page).size() == 2; }));
}

TEST_CASE("The finding of the overview decides a conflict as well and closes", "[ui]")
{
    Dispute dispute;
    const ui::Page& page = dispute.page("overview");
    auto* list = page.findChild<ui::FindingsPanel*>()->findChild<QListView*>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    ui::FindingDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        dialog = dispute.window->findChild<ui::FindingDialog*>();
        return dialog && Dispute::cardsIn(*dialog).size() == 2;
    }));
    uitest::checkAccess(*dialog);
    QTest::mouseClick(Dispute::cardsIn(*dialog)[1], Qt::LeftButton);
    dialog->findChild<ui::DecisionPane*>()->applyButton().click();
    REQUIRE(QTest::qWaitFor([&] { return !dispute.window->findChild<ui::FindingDialog*>(); }));
    dispute.settle();
    dispute.window->files().close();
    CHECK(Dispute::carrierIn(*dispute.openHere()).name == QStringLiteral("Caritas & Söhne"));
}

TEST_CASE("A decision is carried out though the file is closed right after, and answers only its own finding",
          "[ui]")
{
    uitest::TwoCopies copies;
    copies.disagree();
    copies.importHere();
    auto book = copies.openHere();
    const auto findings = book->findings(QDate(2026, 11, 17)).findings;
    const auto conflict = std::ranges::find_if(
        findings, [](const desk::Finding& one) { return one.code == QStringLiteral("conflict"); });
    REQUIRE(conflict != findings.end());
    auto thread = std::make_unique<ui::DeskThread>(std::move(book));
    auto pane = std::make_unique<ui::DecisionPane>(*thread);
    pane->showFinding(*conflict, {});
    REQUIRE(QTest::qWaitFor([&] { return !thread->isBusy(); }));
    REQUIRE_FALSE(pane->applyButton().isHidden());
    const auto decide = [&] {
        pane->versions().choose(1);
        REQUIRE(QTest::qWaitFor([&] { return pane->applyButton().isEnabled(); }));
        thread->perform([](const desk::Book&) { QThread::msleep(100); });
        pane->applyButton().click();
    };
    SECTION("closed while it waits")
    {
        decide();
        pane.reset();
        thread.reset();
    }
    SECTION("another finding is on screen by then")
    {
        QSignalSpy decided(pane.get(), &ui::DecisionPane::decided);
        decide();
        desk::Finding other = *conflict;
        other.code = QStringLiteral("deleted-with-conflict");
        pane->showFinding(other, {});
        REQUIRE(QTest::qWaitFor([&] { return !thread->isBusy(); }));
        CHECK_FALSE(pane->applyButton().isHidden()); // that one still waits
        CHECK(decided.count() == 1);
        pane.reset();
        thread.reset();
    }
    CHECK(copies.carrierIn(*copies.openHere()).name == QStringLiteral("Caritas & Söhne"));
}

TEST_CASE("On a past day a conflict is shown but not decided", "[ui]")
{
    Dispute dispute;
    dispute.keyDate.setDay(QDate(2026, 11, 1));
    const ui::Page& page = dispute.page("findings");
    REQUIRE(QTest::qWaitFor([&] { return Dispute::cardsIn(page).size() == 2; }));
    CHECK_FALSE(Dispute::cardsIn(page)[0]->button().isEnabled());
    CHECK_FALSE(page.findChild<ui::DecisionPane*>()->applyButton().isEnabled());
}
