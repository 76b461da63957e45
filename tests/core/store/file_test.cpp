// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"

#include "core/base/filelock.h"
#include "core/db/errors.h"
#include "core/db/tableguard.h"
#include "core/store/chaincheck.h"
#include "core/store/filecounts.h"
#include "core/store/recompute.h"
#include "core/store/undo.h"
#include "core/store/writescope.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace testing;
using store::Arrival;
using store::File;
using store::OpenMode;
using store::Records;
using store::Write;

namespace {

/// A machine with a folder for files and one for what it remembers.
struct Desk {
    [[nodiscard]] store::Environment environment()
    {
        return {.clock = clock,
                .random = random,
                .stateDirectory = state.path(),
                .arrival = [this](const QString&) {
                    ++questions;
                    return answer;
                }};
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    std::unique_ptr<File> open(const QString& name)
    {
        return open(folder.filePath(name), OpenMode::ReadWrite);
    }
    std::unique_ptr<File> open(const QString& filePath, OpenMode mode)
    {
        return File::open(filePath, std::optional<QString>(), mode, environment());
    }

    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random{5};
    QTemporaryDir folder;
    QTemporaryDir state;
    Arrival answer = Arrival::Copied;
    int questions = 0;
};

const QString A = QStringLiteral("a.lotse");
const QString B = QStringLiteral("b.lotse");

void addRoom(File& file, const QString& name)
{
    Write write(file, QStringLiteral("test"));
    write.insert(roomOf(name, 2));
    write.commit();
}

} // namespace

TEST_CASE("A file opens again as the same device with what it held", "[store]")
{
    Desk desk;
    base::Uuid device;
    base::Uuid network;
    {
        auto file = File::create(desk.path(A), {}, desk.environment());
        device = file->device();
        network = file->networkId();
        addRoom(*file, A);
    }
    auto file = desk.open(A);
    CHECK(file->device() == device);
    CHECK(file->epoch() == 1);
    CHECK(file->networkId() == network);
    CHECK(Records<domain::Room>(*file).count() == 1);
    addRoom(*file, B);
    CHECK(store::verifyChains(*file).empty());
    CHECK(desk.questions == 0);
    const auto reader = file->openReader();
    CHECK(Records<domain::Room>(*reader).count() == 2);
}

TEST_CASE("A copy beside the original becomes a device of its own, and the two merge", "[store]")
{
    Desk desk;
    {
        auto file = File::create(desk.path(A), {}, desk.environment());
        addRoom(*file, QStringLiteral("both"));
    }
    REQUIRE(QFile::copy(desk.path(A), desk.path(B)));
    auto a = desk.open(A);
    auto b = desk.open(B);
    CHECK(a->device() != b->device());
    CHECK(a->networkId() == b->networkId());
    addRoom(*a, A);
    addRoom(*b, B);
    pull(*a, *b);
    pull(*b, *a);
    CHECK(dumpOf(*a) == dumpOf(*b));
    CHECK(Records<domain::Room>(*a).count() == 3);
    CHECK(store::verifyChains(*a).empty());
}

TEST_CASE("A moved file stays the device it was", "[store]")
{
    Desk desk;
    const auto device = File::create(desk.path(A), {}, desk.environment())->device();
    REQUIRE(QFile::rename(desk.path(A), desk.path(B)));
    CHECK(desk.open(B)->device() == device);
}

TEST_CASE("A restored backup goes on in a new epoch and loses nothing of either life", "[store]")
{
    Desk desk;
    Desk elsewhere;
    {
        auto file = File::create(desk.path(A), {}, desk.environment());
        addRoom(*file, QStringLiteral("before"));
    }
    REQUIRE(QFile::copy(desk.path(A), desk.path(B)));
    Replica other{9};
    {
        auto file = desk.open(A);
        addRoom(*file, QStringLiteral("lost"));
        pull(*other.file, *file);
    }
    REQUIRE(QFile::remove(desk.path(A)));
    REQUIRE(QFile::rename(desk.path(B), desk.path(A)));

    SECTION("noticed by the machine that wrote it")
    {
        auto file = desk.open(A);
        CHECK(file->epoch() == 2);
        addRoom(*file, QStringLiteral("after"));
        pull(*file, *other.file);
        pull(*other.file, *file);
        CHECK(Records<domain::Room>(*file).count() == 3);
        CHECK(dumpOf(*file) == dumpOf(*other.file));
    }
    SECTION("noticed when its own ops come back")
    {
        auto file = File::open(desk.path(A), std::optional<QString>(), OpenMode::ReadWrite,
                               {.clock = desk.clock, .random = desk.random});
        CHECK(file->epoch() == 1);
        pull(*file, *other.file);
        CHECK(file->epoch() == 2);
        addRoom(*file, QStringLiteral("after"));
        pull(*other.file, *file);
        CHECK(dumpOf(*file) == dumpOf(*other.file));
        CHECK(store::verifyChains(*file).empty());
    }
}

TEST_CASE("A write that was rolled back leaves no memory that looks like a restored backup", "[store]")
{
    Desk desk;
    {
        auto file = File::create(desk.path(A), {}, desk.environment());
        addRoom(*file, A);
        Write write(*file, QStringLiteral("test"));
        write.insert(roomOf(B, 2));
    }
    auto file = desk.open(A);
    CHECK(file->epoch() == 1);
    CHECK(Records<domain::Room>(*file).count() == 1);
}

TEST_CASE("Columns of a later version are filled at the next opening when the first one failed", "[store]")
{
    Desk desk;
    {
        auto file = File::create(desk.path(A), {}, desk.environment());
        addRoom(*file, A);
    }
    const auto execute = [&](QByteArrayView sql) {
        db::TableGuard guard({});
        auto database = db::Database::open(desk.path(A), db::Mode::ReadWrite);
        guard.watch(database); // turns the triggers off
        database.execute(sql);
    };
    execute("ALTER TABLE room DROP COLUMN beds; UPDATE meta SET value = 'older' WHERE key = 'materialised'");
    execute("UPDATE op SET person = 99 WHERE kind <> 1");
    CHECK_THROWS_AS(desk.open(A), db::DamagedError);
    execute("UPDATE op SET person = 0 WHERE kind <> 1");
    auto file = desk.open(A);
    const auto rooms = Records<domain::Room>(*file).list();
    REQUIRE(rooms.size() == 1);
    CHECK(rooms[0].beds == 2);
    CHECK(file->epoch() == 1);
}

TEST_CASE("After a recomputation that failed, the file goes on as before", "[store]")
{
    Replica a{1};
    Replica b{2};
    addRoom(*a.file, A);
    {
        store::WriteScope scope(*a.file);
        a.file->database().execute("UPDATE op SET person = 99 WHERE kind <> 1");
        CHECK_THROWS_AS(store::recomputeRows(*a.file), db::DamagedError);
    }
    pull(*b.file, *a.file);
    for (Replica* replica : {&a, &b}) {
        auto room = Records<domain::Room>(*replica->file).list().at(0);
        room.name += B;
        Write write(*replica->file, QStringLiteral("test"));
        write.update(room);
        write.commit();
    }
    pull(*a.file, *b.file);
    pull(*b.file, *a.file);
    CHECK(dumpOf(*a.file) == dumpOf(*b.file));
}

TEST_CASE("What a listener throws does not make a saved action look failed", "[store]")
{
    Replica replica;
    bool isSecondTold = false;
    QObject::connect(&replica.file->notifier(), &store::ChangeNotifier::changed,
                     [](const auto&) { throw std::runtime_error("a listener"); });
    QObject::connect(&replica.file->notifier(), &store::ChangeNotifier::rowsChanged,
                     [&](const auto&) { isSecondTold = true; });
    CHECK_NOTHROW(addRoom(*replica.file, A));
    CHECK(isSecondTold);
    CHECK(Records<domain::Room>(*replica.file).count() == 1);
}

TEST_CASE("On a machine that does not know the file, the person says whether it was moved or copied",
          "[store]")
{
    Desk desk;
    Desk laptop;
    const auto device = File::create(desk.path(A), {}, desk.environment())->device();
    REQUIRE(QFile::copy(desk.path(A), laptop.path(A)));
    SECTION("copied, which is the safe answer")
    {
        CHECK(laptop.open(A)->device() != device);
        laptop.open(A);
        CHECK(laptop.questions == 1);
    }
    SECTION("moved, and not asked again")
    {
        laptop.answer = Arrival::Moved;
        CHECK(laptop.open(A)->device() == device);
        CHECK(laptop.open(A)->device() == device);
        CHECK(laptop.questions == 1);
    }
}

TEST_CASE("Two homes that take turns on one file stay the devices they are", "[store]")
{
    Desk desk;
    Desk laptop; // the same path on the shared drive, a memory of its own
    const auto openAs = [&](Desk& home) {
        return File::open(desk.path(A), std::optional<QString>(), OpenMode::ReadWrite, home.environment());
    };
    const auto first = File::create(desk.path(A), {}, desk.environment())->device();
    SECTION("told that it is a copy: each goes on as itself")
    {
        const auto second = openAs(laptop)->device();
        CHECK(second != first);
        for (int turn = 0; turn < 3; ++turn) {
            auto here = openAs(desk);
            CHECK(here->device() == first);
            addRoom(*here, A);
            here.reset();
            auto there = openAs(laptop);
            CHECK(there->device() == second);
            addRoom(*there, B);
        }
        CHECK(store::verifyChains(*openAs(desk)).empty());
        CHECK(desk.questions == 0);
        CHECK(laptop.questions == 1);
    }
    SECTION("told that it is the same file: both go on as one device")
    {
        laptop.answer = Arrival::Moved;
        for (int turn = 0; turn < 3; ++turn)
            for (Desk* home : {&laptop, &desk}) {
                auto file = openAs(*home);
                CHECK(file->device() == first);
                CHECK(file->epoch() == 1);
                addRoom(*file, A);
            }
        CHECK(laptop.questions == 1);
    }
    SECTION("an older state of it put in its place is none of them")
    {
        REQUIRE(QFile::copy(desk.path(A), desk.path(B)));
        const auto second = openAs(laptop)->device();
        REQUIRE(QFile::remove(desk.path(B)));
        REQUIRE(QFile::copy(desk.path(A), desk.path(B)));
        {
            auto here = openAs(desk);
            REQUIRE(here->device() == first);
            addRoom(*here, QStringLiteral("lost"));
        }
        REQUIRE(QFile::remove(desk.path(A)));
        REQUIRE(QFile::rename(desk.path(B), desk.path(A)));
        auto here = openAs(desk);
        CHECK(here->device() != second);
        CHECK(here->device() != first);
    }
}

TEST_CASE("Two files with one identity are found out, and both branches are kept", "[store]")
{
    Desk desk;
    {
        auto file = File::create(desk.path(A), {}, desk.environment());
        addRoom(*file, QStringLiteral("both"));
    }
    REQUIRE(QFile::copy(desk.path(A), desk.path(B)));
    const store::Environment careless{.clock = desk.clock, .random = desk.random};
    auto a = File::open(desk.path(A), std::optional<QString>(), OpenMode::ReadWrite, careless);
    auto b = File::open(desk.path(B), std::optional<QString>(), OpenMode::ReadWrite, careless);
    addRoom(*a, A);
    addRoom(*b, B);
    REQUIRE(a->device() == b->device());
    const auto fromA = opsOf(*a);
    const auto fromB = opsOf(*b);
    CHECK(take(*a, fromB) == 4);
    CHECK(take(*b, fromA) == 4);
    qint64 quarantined = 0;
    for (const store::Chain& chain : a->journal().chains().all())
        quarantined += store::countQuarantined(*a, chain);
    CHECK(quarantined == 4);
    CHECK(dumpOf(*a) == dumpOf(*b));
    CHECK(Records<domain::Room>(*a).count() == 1);
    Replica third{7};
    pull(*third.file, *a);
    CHECK(dumpOf(*third.file) == dumpOf(*a));
}

TEST_CASE("The second writer is told who holds the file; readers are let in", "[store]")
{
    Desk desk;
    auto file = File::create(desk.path(A), {}, desk.environment());
    addRoom(*file, A);
    try {
        (void)desk.open(A);
        FAIL("opened twice");
    } catch (const base::LockedError& error) {
        CHECK_FALSE(error.holder.host.isEmpty());
    }
    auto reader = desk.open(desk.path(A), OpenMode::ReadOnly);
    CHECK(Records<domain::Room>(*reader).count() == 1);
}

TEST_CASE("An encrypted file needs its passphrase", "[store]")
{
    Desk desk;
    const QString passphrase = QStringLiteral("Moin Moin");
    (void)File::create(desk.path(A), passphrase, desk.environment());
    CHECK_THROWS_AS(desk.open(A), db::KeyError);
    auto file = File::open(desk.path(A), passphrase, OpenMode::ReadWrite, desk.environment());
    CHECK(file->isEncrypted());
    addRoom(*file, A);
    CHECK(Records<domain::Room>(*file->openReader()).count() == 1);
}

TEST_CASE("Device and person get their records once, and no undo step", "[store]")
{
    Desk desk;
    auto environment = desk.environment();
    environment.deviceName = QStringLiteral("PC Team Nord");
    environment.userName = QStringLiteral("Ada");
    (void)File::create(desk.path(A), {}, environment);
    auto file = File::open(desk.path(A), std::optional<QString>(), OpenMode::ReadWrite, environment);
    CHECK(Records<domain::Device>(*file).list().at(0).name == environment.deviceName);
    CHECK(Records<domain::ToolUser>(*file).count() == 1);
    CHECK(file->person() == Records<domain::ToolUser>(*file).list().at(0).id);
    CHECK_FALSE(store::undoable(*file));
}

TEST_CASE("What undo and redo would do next is the same after reopening", "[store]")
{
    Desk desk;
    auto environment = desk.environment();
    environment.deviceName = QStringLiteral("PC Team Nord");
    environment.userName = QStringLiteral("Ada");
    const auto open = [&] {
        return File::open(desk.path(A), std::optional<QString>(), OpenMode::ReadWrite, environment);
    };
    {
        auto file = File::create(desk.path(A), {}, environment);
        addRoom(*file, A);
        REQUIRE(store::undoable(*file));
    }
    {
        auto file = open();
        REQUIRE(store::undoable(*file));
        REQUIRE(store::undo(*file));
        CHECK_FALSE(store::undoable(*file));
        CHECK(store::redoable(*file));
    }
    {
        auto file = open();
        CHECK_FALSE(store::undoable(*file));
        REQUIRE(store::redo(*file));
        CHECK(store::undoable(*file));
        CHECK_FALSE(store::redoable(*file));
    }
    auto file = open();
    REQUIRE(store::undoable(*file));
    CHECK(store::undoable(*file)->action.code == QStringLiteral("test"));
    CHECK(store::undo(*file));
    CHECK(store::redoable(*file)->action.code == QStringLiteral("test"));
}

TEST_CASE("A shipped rule is read like a record, changed by an override and hidden by a deletion", "[store]")
{
    base::FixedClock clock(1'700'000'000'000);
    base::SeededRandom random(1);
    auto shipped = std::make_shared<store::ShippedRecords>();
    domain::Operator rule{
        base::Id<domain::Operator>(base::Uuid::version7(1, random)), QStringLiteral("Shipped"), {}};
    shipped->add(rule);
    auto file = File::inMemory({.clock = clock, .random = random, .shipped = shipped});
    Records<domain::Operator> rules(*file);
    CHECK(rules.list() == std::vector{rule});
    CHECK(rules.count() == 1);
    const auto write = [&](auto change) {
        Write action(*file, QStringLiteral("test"));
        change(action);
        action.commit();
    };
    write([&](Write& action) { CHECK_FALSE(action.update(rule)); });
    rule.name = QStringLiteral("Ours");
    write([&](Write& action) { CHECK(action.update(rule)); });
    CHECK(rules.list() == std::vector{rule});
    CHECK(rules.find(rule.id) == rule);
    write([&](Write& action) { CHECK(action.remove(rule.id)); });
    CHECK(rules.list().empty());
    CHECK_FALSE(rules.find(rule.id));
}
