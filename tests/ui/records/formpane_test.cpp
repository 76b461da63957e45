// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formpane.h"

#include "core/actions/records.h"
#include "core/actions/sites.h"
#include "core/base/random.h"
#include "core/desk/opening.h"
#include "tests/ui/shell/fakefiles.h"
#include "ui/forms/form.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordspane.h"
#include "ui/workbench/deskthread.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace {

using domain::Block;
using domain::Room;

quint16 roomKind()
{
    return domain::kindOf<Room>().number;
}

struct FormBench : uitest::Bench {
    base::SystemRandom random;
    desk::RecordRef site;
    std::unique_ptr<ui::DeskThread> desk;
    std::unique_ptr<ui::FormPane> pane;

    FormBench()
    {
        auto book = desk::bookInMemory({clock, random});
        domain::Accommodation house;
        house.name = QStringLiteral("Bult");
        site = {domain::kindOf<domain::Accommodation>().number,
                actions::createSite(book->file(), house).id->uuid()};
        desk = std::make_unique<ui::DeskThread>(std::move(book));
        pane = std::make_unique<ui::FormPane>(*desk, clock);
        pane->show();
    }
    ui::FormTarget newRoom() const { return {roomKind(), std::nullopt, {site, {}}}; }
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([&] { return !desk->isBusy(); }));
        QCoreApplication::processEvents();
    }
    void open(const ui::FormTarget& target) const
    {
        pane->open(target);
        settle();
        REQUIRE(pane->form());
    }
    static QLineEdit* edit(const ui::FormPane& pane, const char* code)
    {
        auto* field = pane.form()->field(QLatin1String(code));
        REQUIRE(field);
        return field->findChild<QLineEdit*>();
    }
    void type(const char* code, const QString& text) const
    {
        QLineEdit* line = edit(*pane, code);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    std::size_t rooms() const
    {
        std::size_t count = 0;
        QObject receiver;
        desk->ask(
            receiver, 0,
            [](const desk::Book& book) { return desk::recordsOf(book, domain::kindOf<Room>()).rows.size(); },
            [&](std::size_t found) { count = found; });
        settle();
        return count;
    }
};

} // namespace

TEST_CASE("A new room is saved once, and what is missing is named and focused", "[records]")
{
    FormBench bench;
    bench.open(bench.newRoom());
    bench.pane->save();
    bench.settle();
    CHECK(bench.rooms() == 0);
    CHECK(bench.pane->form()->field(QStringLiteral("name"))->hasError());
    bench.type("name", QStringLiteral("1.01"));
    bench.type("beds", QStringLiteral("3"));
    bench.pane->save();
    bench.pane->save(); // pressed twice
    bench.settle();
    CHECK(bench.rooms() == 1);
    CHECK_FALSE(bench.pane->isChanged());
    CHECK(bench.pane->target()->id);
}

TEST_CASE("What was typed and not saved is there again, until it is discarded", "[records]")
{
    FormBench bench;
    bench.open(bench.newRoom());
    bench.type("name", QStringLiteral("halb"));
    bench.pane = std::make_unique<ui::FormPane>(*bench.desk, bench.clock); // the window was closed
    bench.pane->show();
    bench.open(bench.newRoom());
    CHECK(FormBench::edit(*bench.pane, "name")->text() == QStringLiteral("halb"));
    CHECK(bench.pane->isChanged());
    CHECK(bench.rooms() == 0);
    bench.pane->discard();
    CHECK(FormBench::edit(*bench.pane, "name")->text().isEmpty());
    bench.settle();
    bench.open(bench.newRoom());
    CHECK(FormBench::edit(*bench.pane, "name")->text().isEmpty());
}

TEST_CASE("A locked form takes nothing and its button says why", "[records]")
{
    FormBench bench;
    bench.open(bench.newRoom());
    bench.pane->setLocked(QStringLiteral("Vergangener Stichtag"));
    bench.type("name", QStringLiteral("1.01"));
    CHECK(FormBench::edit(*bench.pane, "name")->text().isEmpty());
    bench.pane->save();
    bench.settle();
    CHECK(bench.rooms() == 0);
}

TEST_CASE("A form whose record was removed elsewhere says so", "[records]")
{
    FormBench bench;
    bool isGone = false;
    QObject::connect(bench.pane.get(), &ui::FormPane::gone, [&] { isGone = true; });
    bench.pane->open({roomKind(), base::Uuid::fromBytes(QByteArray(16, 'x')), {}});
    bench.settle();
    CHECK(isGone);
    CHECK_FALSE(bench.pane->form());
}

TEST_CASE("F8 goes from error to error", "[records]")
{
    FormBench bench;
    bench.open(bench.newRoom());
    bench.type("beds", QStringLiteral("drei"));
    bench.type("area", QStringLiteral("groß"));
    bench.pane->save();
    CHECK(bench.pane->form()->errorCount() == 2);
    bench.pane->jumpToError(true);
    CHECK(bench.pane->form()->field(QStringLiteral("area"))->isAncestorOf(bench.pane->focusWidget()));
    bench.pane->jumpToError(true);
    CHECK(bench.pane->form()->field(QStringLiteral("beds"))->isAncestorOf(bench.pane->focusWidget()));
}

TEST_CASE("Records that belong to a site are listed, made, and removed by keys", "[records]")
{
    FormBench bench;
    ui::RecordsPane list(*bench.desk, bench.dialogs, bench.clock,
                         {&domain::kindOf<Block>(),
                          {},
                          QStringLiteral("Sperren"),
                          QStringLiteral("Keine."),
                          QStringLiteral("Neu")});
    list.resize(600, 300);
    list.show();
    list.showOf(bench.site, QDate(2016, 3, 1));
    bench.settle();
    CHECK(list.count() == 0);
    list.create();
    bench.settle();
    auto* dialog = qobject_cast<ui::RecordDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        dialog = list.window()->findChild<ui::RecordDialog*>();
    REQUIRE(dialog);
    auto* pane = dialog->findChild<ui::FormPane*>();
    REQUIRE(pane->form());
    CHECK_FALSE(pane->form()->field(QStringLiteral("accommodation"))); // it belongs to this one
    QTest::keyClicks(FormBench::edit(*pane, "reason"), QStringLiteral("Wasserschaden"));
    pane->save();
    bench.settle();
    list.showOf(bench.site, QDate(2016, 3, 1));
    bench.settle();
    REQUIRE(list.count() == 1);
    const auto block = domain::fromCells<Block>({}, list.rows().front().cells);
    REQUIRE(block);
    CHECK(block->reason == QStringLiteral("Wasserschaden"));
    CHECK(block->period.from->earliest() == QDate(2016, 3, 1)); // from the key date on
    QTest::keyClick(list.findChild<QTableView*>(), Qt::Key_Delete);
    bench.settle();
    list.showOf(bench.site, QDate(2016, 3, 1));
    bench.settle();
    CHECK(list.count() == 0);
}
