// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/filedesk.h"

#include "core/base/filelock.h"
#include "core/db/errors.h"
#include "core/db/tableguard.h"
#include "core/domain/household/personalias.h"
#include "core/domain/rules/rules.h"
#include "core/store/chaincheck.h"
#include "core/store/history.h"
#include "core/store/recompute.h"
#include "core/store/undo.h"
#include "core/store/writescope.h"

#include <catch2/catch_test_macros.hpp>

using namespace testing;
using namespace filetest;
using store::Records;
using store::Write;

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
    CHECK(Records<domain::Room>(*file).count() == 2);
}

TEST_CASE("A file without the table of a newer kind can be read without being written", "[store]")
{
    Desk desk;
    {
        auto file = File::create(desk.path(A), {}, desk.environment());
        addRoom(*file, A);
    }
    {
        db::TableGuard guard({});
        auto database = db::Database::open(desk.path(A), db::Mode::ReadWrite);
        guard.watch(database); // turns the triggers off
        database.execute("DROP TABLE person_alias");
    }
    auto file = desk.open(desk.path(A), OpenMode::ReadOnly);
    CHECK(Records<domain::PersonAlias>(*file).list().empty());
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
    CHECK(Records<domain::Room>(*file).count() == 1);
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

namespace {

/// A file with one shipped rule.
struct ShippedRule {
    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random{1};
    domain::RatioRule rule;
    std::unique_ptr<File> file;

    ShippedRule()
    {
        auto shipped = std::make_shared<store::ShippedRecords>();
        rule.id = base::Id<domain::RatioRule>(base::Uuid::version7(1, random));
        rule.code = QStringLiteral("shipped");
        rule.stepUnits = 500;
        shipped->add(rule);
        file = File::inMemory({.clock = clock, .random = random, .shipped = shipped});
    }
    template <class Change>
    void write(Change change) const
    {
        Write action(*file, QStringLiteral("test"));
        change(action);
        action.commit();
    }
    [[nodiscard]] std::vector<domain::RatioRule> list() const
    {
        return Records<domain::RatioRule>(*file).list();
    }
};

} // namespace

TEST_CASE("A shipped rule that was changed or hidden is as shipped again after undo", "[store]")
{
    const ShippedRule bench;
    const domain::RatioRule& rule = bench.rule;
    auto changed = rule;
    changed.code = QStringLiteral("ours");
    changed.stepUnits.reset();
    changed.thresholdUnits = 200;
    bench.write([&](Write& action) { CHECK(action.update(changed)); });
    CHECK(bench.list() == std::vector{changed});
    REQUIRE(store::undo(*bench.file));
    CHECK(bench.list() == std::vector{rule});
    REQUIRE(store::redo(*bench.file));
    CHECK(bench.list() == std::vector{changed});
    REQUIRE(store::undo(*bench.file));

    bench.write([&](Write& action) { CHECK(action.remove(rule.id)); });
    CHECK(bench.list().empty());
    REQUIRE(store::undo(*bench.file));
    CHECK(bench.list() == std::vector{rule});
}

TEST_CASE("A shipped rule that was hidden at first is shown again by undo, and hidden by redo", "[store]")
{
    const ShippedRule bench;
    const domain::RatioRule& rule = bench.rule;
    bench.write([&](Write& action) { CHECK(action.remove(rule.id)); });
    CHECK(bench.list().empty());
    REQUIRE(store::undo(*bench.file));
    CHECK(bench.list() == std::vector{rule});
    REQUIRE(store::redo(*bench.file));
    CHECK(bench.list().empty());
    REQUIRE(store::undo(*bench.file));
    CHECK(bench.list() == std::vector{rule});
}

TEST_CASE("What a copy keeps for itself outlives it, and no other copy hears of it", "[store]")
{
    Desk desk;
    const QString area = QStringLiteral("columns");
    const QString key = QStringLiteral("residents");
    {
        auto file = File::create(desk.path(A), {}, desk.environment());
        addRoom(*file, QStringLiteral("101"));
        const auto before = dumpOf(*file);
        const std::size_t ops = opsOf(*file).size();
        CHECK_FALSE(file->localValue(area, key));
        file->setLocalValue(area, key, QByteArray("name,born"));
        CHECK(dumpOf(*file) == before);
        CHECK(opsOf(*file).size() == ops);
        Replica other{7};
        pull(*other.file, *file);
        CHECK_FALSE(other.file->localValue(area, key));
    }
    auto file = desk.open(A);
    CHECK(file->localValue(area, key) == QByteArray("name,born"));
    CHECK_FALSE(file->localValue(key, area));
    file->setLocalValue(area, key, std::nullopt);
    CHECK_FALSE(file->localValue(area, key));
}

TEST_CASE("Of all copies' actions the latest are named first, and no more than asked for", "[store]")
{
    Replica a{1};
    Replica b{2};
    const auto act = [](Replica& copy, const QString& code) {
        copy.clock.advance(1000);
        Write write(*copy.file, code);
        write.insert(roomOf(code, 2));
        write.setCount(1);
        write.commit();
    };
    act(a, QStringLiteral("first"));
    b.clock.advance(1000);
    act(b, QStringLiteral("second"));
    a.clock.advance(2000);
    act(a, QStringLiteral("third"));
    pull(*a.file, *b.file);
    const auto codes = [&](qint64 most) {
        QStringList names;
        for (const auto& done : store::latestActions(*a.file, most))
            names.append(done.action.code);
        return names.join(QLatin1Char(' ')).toStdString();
    };
    CHECK(codes(-1) == "third second first");
    CHECK(codes(2) == "third second");
    CHECK(codes(0).empty());
    const auto latest = store::latestActions(*a.file, 2);
    CHECK(latest[0].device == a.file->device());
    CHECK(latest[1].device == b.file->device());
    CHECK(latest[1].whenMs == b.clock.nowMs());
}
