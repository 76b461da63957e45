// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formpane.h"

#include "core/base/errors.h"
#include "core/db/database.h"
#include "core/store/file.h"
#include "core/store/records.h"
#include "tests/ui/records/formbench.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordspane.h"

#include <QPushButton>
#include <QTableView>

#include <atomic>

using domain::Block;
using domain::Room;
using uitest::FormBench;
using uitest::roomKind;

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

TEST_CASE("A save under way belongs to its own record, whatever is opened meanwhile", "[records]")
{
    FormBench bench;
    const base::Uuid other = bench.makeRoom(QStringLiteral("2.02"));
    bench.open({roomKind(), other, {}});
    bench.type("name", QStringLiteral("2.02 neu"));
    bench.open(bench.newRoom()); // what was typed is kept as a draft
    bench.type("name", QStringLiteral("1.01"));
    bench.type("beds", QStringLiteral("3"));
    {
        const auto held = bench.hold();
        bench.pane->save();
        bench.pane->open({roomKind(), other, {}});
    }
    bench.settle();
    CHECK(bench.rooms() == 2);
    REQUIRE(bench.pane->target());
    CHECK(bench.pane->target()->id == other);
    CHECK(bench.shown("name") == QStringLiteral("2.02 neu")); // its draft is still there
    CHECK(bench.nameOf(other) == QStringLiteral("2.02"));
    bench.pane->save();
    bench.settle();
    CHECK(bench.rooms() == 2);
    CHECK(bench.nameOf(other) == QStringLiteral("2.02 neu"));
    bench.open(bench.newRoom()); // and the room that was saved left no draft behind
    CHECK(bench.shown("name").isEmpty());
}

TEST_CASE("Two saves that wait for each other are both done", "[records]")
{
    FormBench bench;
    const base::Uuid one = bench.makeRoom(QStringLiteral("1"));
    const base::Uuid two = bench.makeRoom(QStringLiteral("2"));
    bench.open({roomKind(), one, {}});
    bench.type("name", QStringLiteral("1a"));
    ui::FormPane second(*bench.desk, bench.clock);
    second.open({roomKind(), two, {}});
    bench.settle();
    FormBench::edit(second, "name")->end(false);
    QTest::keyClicks(FormBench::edit(second, "name"), QStringLiteral("b"));
    {
        const auto held = bench.hold();
        bench.pane->save();
        bench.pane->open({roomKind(), two, {}});
        second.save();
    }
    bench.settle();
    CHECK(bench.nameOf(one) == QStringLiteral("1a"));
    CHECK(bench.nameOf(two) == QStringLiteral("2b"));
}

TEST_CASE("What is typed while a form is saved stays and counts as unsaved", "[records]")
{
    FormBench bench;
    bench.open(bench.newRoom());
    bench.type("name", QStringLiteral("1.01"));
    bench.type("beds", QStringLiteral("3"));
    {
        const auto held = bench.hold();
        bench.pane->save();
        bench.type("name", QStringLiteral("1.01 Nord"));
    }
    bench.settle();
    CHECK(bench.rooms() == 1);
    CHECK(bench.shown("name") == QStringLiteral("1.01 Nord"));
    CHECK(bench.pane->isChanged());
    REQUIRE(bench.pane->target()->id);
    const base::Uuid id = *bench.pane->target()->id;
    CHECK(bench.nameOf(id) == QStringLiteral("1.01"));
    bench.open(bench.newRoom()); // the rest is a draft of the record, not of a further new one
    CHECK(bench.shown("name").isEmpty());
    bench.open({roomKind(), id, {}});
    CHECK(bench.shown("name") == QStringLiteral("1.01 Nord"));
    bench.pane->discard();
    CHECK(bench.shown("name") == QStringLiteral("1.01"));
}

TEST_CASE("Until another record is there the fields belong to the one shown", "[records]")
{
    FormBench bench;
    const base::Uuid one = bench.makeRoom(QStringLiteral("1"));
    const base::Uuid two = bench.makeRoom(QStringLiteral("2"));
    bench.open({roomKind(), one, {}});
    {
        const auto held = bench.hold();
        bench.pane->open({roomKind(), two, {}});
        bench.type("name", QStringLiteral("eins"));
        bench.pane->save();
    }
    bench.settle();
    CHECK(bench.nameOf(one) == QStringLiteral("eins"));
    CHECK(bench.nameOf(two) == QStringLiteral("2"));
    CHECK(bench.shown("name") == QStringLiteral("2"));
    {
        const auto held = bench.hold();
        bench.pane->open({roomKind(), one, {}});
        bench.pane->close();
    }
    bench.settle();
    CHECK_FALSE(bench.pane->form()); // closed is closed, whatever arrives
}

TEST_CASE("A change elsewhere is shown without taking focus and letters", "[records]")
{
    FormBench bench;
    const base::Uuid id = bench.makeRoom(QStringLiteral("1.01"));
    bench.open({roomKind(), id, {}});
    QLineEdit* name = FormBench::edit(*bench.pane, "name");
    name->setFocus();
    bench.pane->refresh();
    bench.settle();
    CHECK(FormBench::edit(*bench.pane, "name") == name); // the field one is in is the same
    bench.pane->refresh();
    name->end(false);
    QTest::keyClicks(name, QStringLiteral("b"));
    bench.settle();
    CHECK(bench.shown("name") == QStringLiteral("1.01b"));
    CHECK(bench.pane->isChanged());
    bench.pane->discard();
    bench.desk->perform([id](desk::Book& book) {
        auto row = desk::recordsOf(book, domain::kindOf<domain::Room>()).rows.front();
        auto room = domain::fromCells<domain::Room>(base::Id<domain::Room>(id), row.cells);
        room->name = QStringLiteral("1.09");
        std::ignore = actions::edit(book.file(), *room);
    });
    bench.pane->refresh();
    bench.settle();
    CHECK(bench.shown("name") == QStringLiteral("1.09"));
    CHECK_FALSE(bench.pane->isChanged());
}

TEST_CASE("A form whose record cannot be saved any more keeps what was typed as a draft", "[records]")
{
    FormBench bench;
    const base::Uuid other = bench.makeRoom(QStringLiteral("2"));
    bench.open(bench.newRoom());
    bench.type("name", QStringLiteral("x"));
    bench.type("beds", QStringLiteral("5000")); // the core refuses it, the form does not know
    {
        const auto held = bench.hold();
        bench.pane->save();
        bench.pane->open({roomKind(), other, {}});
    }
    bench.settle();
    CHECK(bench.rooms() == 1);
    bench.open(bench.newRoom());
    CHECK(bench.shown("name") == QStringLiteral("x"));
}

TEST_CASE("Closing the file right after saving loses nothing; questions are not waited for", "[records]")
{
    FormBench bench;
    std::atomic<int> done = 0;
    QObject receiver;
    {
        const auto held = bench.hold();
        bench.desk->ask(
            receiver, 1, [&](const desk::Book&) { return done += 100; }, [](int) {});
        bench.desk->change(
            receiver, [&](const desk::Book&) { return done += 1; }, [](int) {});
        bench.desk->perform([&](desk::Book&) { done += 10; });
    }
    bench.pane.reset();
    bench.desk.reset();
    CHECK(done % 100 == 11);
}

TEST_CASE("A step that fails while the file is being closed is told all the same, once", "[records]")
{
    FormBench bench;
    QObject receiver;
    QStringList told;
    QObject::connect(bench.desk.get(), &ui::DeskThread::failed, &receiver,
                     [&](const std::exception_ptr& failure) {
                         try {
                             std::rethrow_exception(failure);
                         } catch (const std::exception& error) {
                             told << QString::fromLatin1(error.what());
                         }
                     });
    const auto fail = [](const char* why) { return [why](desk::Book&) { throw std::runtime_error(why); }; };
    bench.desk->perform(fail("before"));
    bench.settle();
    CHECK(told == QStringList{QStringLiteral("before")});
    bench.desk->perform(fail("done"));
    {
        const auto held = bench.hold(); // "done" has failed by then, and nobody has heard of it
        bench.desk->perform(fail("waits"));
        bench.desk->ask(
            receiver, 1, [](const desk::Book&) -> int { throw std::runtime_error("question"); }, [](int) {});
    }
    bench.pane.reset();
    bench.desk.reset();
    CHECK(told == QStringList{QStringLiteral("before"), QStringLiteral("done"), QStringLiteral("waits")});
}

TEST_CASE("A draft that cannot be dropped does not undo the saving: Enter again makes no second record",
          "[records]")
{
    FormBench bench;
    bench.open(bench.newRoom());
    bench.type("name", QStringLiteral("1.01"));
    bench.type("beds", QStringLiteral("2"));
    bench.desk->perform([](desk::Book& book) {
        book.file().database().execute("CREATE TEMP TRIGGER kept BEFORE DELETE ON local_value "
                                       "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
    });
    bench.pane->save();
    bench.settle();
    CHECK(bench.rooms() == 1);
    CHECK(bench.pane->target()->id);
    bench.pane->save();
    bench.settle();
    CHECK(bench.rooms() == 1);
}

TEST_CASE("A record that could not be read does not keep the one shown from following changes", "[records]")
{
    FormBench bench;
    const base::Uuid room = bench.makeRoom(QStringLiteral("1.01"));
    bench.open({roomKind(), room, {}});
    bench.desk->perform(
        [](desk::Book& book) { book.file().database().execute("ALTER TABLE room RENAME TO gone"); });
    bench.pane->open({roomKind(), base::Uuid(), {}});
    bench.settle();
    bench.desk->perform([room](desk::Book& book) {
        book.file().database().execute("ALTER TABLE gone RENAME TO room");
        store::Records<Room> rooms(book.file());
        Room changed = *rooms.find(base::Id<Room>(room));
        changed.name = QStringLiteral("1.09");
        (void)actions::edit(book.file(), changed);
    });
    bench.settle();
    bench.pane->refresh();
    bench.settle();
    CHECK(bench.shown("name") == QStringLiteral("1.09"));
}

TEST_CASE("An answer or a failure may close the file it came from", "[records]")
{
    QObject receiver;
    {
        FormBench bench;
        bench.pane.reset();
        bench.desk->ask(
            receiver, 0, [](const desk::Book&) { return 1; }, [&](int) { bench.desk.reset(); });
        REQUIRE(QTest::qWaitFor([&] { return !bench.desk; }));
    }
    FormBench bench;
    bench.pane.reset();
    QObject::connect(bench.desk.get(), &ui::DeskThread::failed, &receiver, [&] { bench.desk.reset(); });
    bench.desk->perform([](desk::Book&) { throw base::Stopped(); });
    REQUIRE(QTest::qWaitFor([&] { return !bench.desk; }));
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
