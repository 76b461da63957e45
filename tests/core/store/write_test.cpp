// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

#include "core/db/errors.h"
#include "core/store/history.h"
#include "core/store/journal.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace testing;
using store::Records;
using store::Write;

namespace {} // namespace

TEST_CASE("What is inserted can be found, listed and counted", "[store]")
{
    Replica replica;
    Write write(*replica.file, testing::ActionCode);
    domain::Accommodation site;
    site.name = QStringLiteral("Am Hafen");
    write.insert(site);
    domain::Room room = roomOf(QStringLiteral("1.01"), 3);
    room.accommodation = site.id;
    const auto id = write.insert(room);
    REQUIRE(write.commit());

    Records<domain::Room> rooms(*replica.file);
    CHECK(rooms.find(id) == room);
    CHECK(rooms.list() == std::vector{room});
    CHECK(rooms.listWhere("accommodation", site.id) == std::vector{room});
    CHECK(rooms.listWhere("accommodation", base::Id<domain::Accommodation>(id.uuid())).empty());
    CHECK(rooms.count() == 1);
    CHECK(rooms.broken().empty());
}

TEST_CASE("An update journals only the registers that differ, and nothing when all are equal", "[store]")
{
    Replica replica;
    domain::Room room = roomOf(QStringLiteral("1.01"), 3);
    {
        Write write(*replica.file, testing::ActionCode);
        write.insert(room);
        write.commit();
    }
    const qint64 before = replica.file->journal().ownHead().seq;
    {
        Write write(*replica.file, testing::ActionCode);
        CHECK_FALSE(write.update(room));
        CHECK_FALSE(write.commit());
    }
    room.beds = 4;
    room.name = QStringLiteral("1.02");
    {
        Write write(*replica.file, testing::ActionCode);
        CHECK(write.update(room));
        CHECK(write.commit());
    }
    CHECK(Records<domain::Room>(*replica.file).find(room.id) == room);
    const auto& own = replica.file->journal().own();
    CHECK(own.last() == before + 2); // the action and one op
    const auto op = replica.file->journal().find({own.index, own.last()});
    REQUIRE(op);
    CHECK(store::OpBody::decode(*op->body)->mask() == (store::bitOf(3) | store::bitOf(4)));
}

TEST_CASE("A removed record is gone from the lists and comes back with its values", "[store]")
{
    Replica replica;
    domain::Room room = roomOf(QStringLiteral("1.01"), 3);
    {
        Write write(*replica.file, testing::ActionCode);
        write.insert(room);
        write.commit();
    }
    {
        Write write(*replica.file, testing::ActionCode);
        CHECK(write.remove(room.id));
        CHECK_FALSE(write.remove(room.id));
        write.commit();
    }
    Records<domain::Room> rooms(*replica.file);
    CHECK(rooms.list().empty());
    CHECK_FALSE(rooms.find(room.id));
    {
        Write write(*replica.file, testing::ActionCode);
        CHECK(write.undelete(room.id));
        write.commit();
    }
    CHECK(rooms.list() == std::vector{room});
}

TEST_CASE("A write that is not committed leaves nothing, in the file and in memory", "[store]")
{
    Replica replica;
    const auto before = replica.file->journal().ownHead();
    {
        Write write(*replica.file, testing::ActionCode);
        write.insert(roomOf(QStringLiteral("1.01"), 3));
    }
    CHECK(Records<domain::Room>(*replica.file).count() == 0);
    Write write(*replica.file, testing::ActionCode);
    CHECK(replica.file->journal().ownHead() == before);
    CHECK_FALSE(write.commit());
}

TEST_CASE("Whoever writes past the journal is refused, here and on any other connection", "[store]")
{
    base::FixedClock clock(1'700'000'000'000);
    base::SeededRandom random(1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lotse"));
    const auto file = store::File::create(path, {}, {clock, random});
    Write write(*file, testing::ActionCode);
    const auto id = write.insert(roomOf(QStringLiteral("1.01"), 3));
    write.commit();
    auto other = db::Database::open(path, db::Mode::ReadWrite);
    for (auto* database : {&file->database(), &other}) {
        CHECK_THROWS_AS(database->execute("UPDATE room SET beds = 4"), db::DatabaseError);
        CHECK_THROWS_AS(database->execute("DELETE FROM room"), db::DatabaseError);
        CHECK_THROWS_AS(database->execute("INSERT INTO room(id, _state, _heads) VALUES(x'01', 1, x'')"),
                        db::DatabaseError);
        CHECK_THROWS_AS(database->execute("DELETE FROM op"), db::DatabaseError);
    }
    CHECK(Records<domain::Room>(*file).find(id)->beds == 3);
}

TEST_CASE("A record that was looked at before the first change of its kind can be changed", "[store]")
{
    Replica replica;
    CHECK(store::history(*replica.file, 16, base::Uuid()).empty());
    Write write(*replica.file, testing::ActionCode);
    write.insert(roomOf(QStringLiteral("1.01"), 3));
    CHECK(write.commit());
}

TEST_CASE("A record that would fit no bundle is not written", "[store]")
{
    testing::Replica replica;
    domain::Room room = testing::roomOf(QStringLiteral("1.01"), 2);
    room.note = QString(store::MaxBodyBytes, QLatin1Char('x'));
    {
        store::Write write(*replica.file, QStringLiteral("test"));
        CHECK_THROWS_AS(write.insert(room), store::RecordTooLarge);
    }
    CHECK(store::Records<domain::Room>(*replica.file).list().empty());
    room.note = QString(store::MaxBodyBytes - 4096, QLatin1Char('x'));
    store::Write write(*replica.file, QStringLiteral("test"));
    const auto id = write.insert(room);
    write.commit();
    CHECK(store::Records<domain::Room>(*replica.file).find(id)->note.size() == room.note.size());
}
