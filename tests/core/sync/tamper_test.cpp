// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/diskfile.h"

#include "core/domain/housing/accommodation.h"
#include "core/domain/housing/room.h"
#include "core/store/chaincheck.h"
#include "core/store/dump.h"
#include "core/store/merge.h"
#include "core/store/records.h"
#include "core/store/write.h"
#include "core/sync/bundleerror.h"
#include "core/sync/oprecord.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

QString fileWithRooms(const QTemporaryDir& dir, int rooms)
{
    const QString path = dir.filePath(QStringLiteral("a.lotse"));
    const auto file = store::File::create(path, {}, {testing::diskClock, testing::diskRandom});
    for (int i = 0; i < rooms; ++i) {
        store::Write write(*file, QStringLiteral("add-room"));
        domain::Room room;
        room.accommodation = file->ids().next<domain::Accommodation>();
        room.beds = i + 1;
        write.insert(room);
        write.commit();
    }
    return path;
}

/// An op with parents.
void changeFirstRoom(const QString& path)
{
    const auto file = testing::reopen(path);
    auto rooms = store::Records<domain::Room>(*file).list();
    rooms.front().beds += 100;
    store::Write write(*file, QStringLiteral("edit-room"));
    write.update(rooms.front());
    write.commit();
}

/// What somebody does who has the file, SQLite and patience.
void tamper(const QString& path, const QByteArray& sql)
{
    auto database = db::Database::open(path, db::Mode::ReadWrite);
    for (const char* event : {"INSERT", "UPDATE", "DELETE"})
        database.execute(QByteArray("DROP TRIGGER IF EXISTS guard_op_") + event);
    database.execute(sql);
}

std::vector<store::ForeignOp> opsOf(store::File& file)
{
    std::vector<store::ForeignOp> ops;
    store::readOps(file, {}, [&](const store::ForeignOp& op) {
        ops.push_back(op);
        return true;
    });
    return ops;
}

} // namespace

TEST_CASE("Whoever changes the journal in the file is found out", "[sync]")
{
    struct Case {
        const char* what;
        QByteArray sql;
        qint64 firstFault; ///< sequence number
    };
    const Case one = GENERATE(values<Case>({
        {"nothing", "SELECT 1", 0},
        {"a value",
         "UPDATE op SET body = x'a204182a00f5' WHERE id = (SELECT id FROM op ORDER BY id LIMIT 1 OFFSET 3)",
         4},
        {"the time",
         "UPDATE op SET hlc = hlc + 65536 WHERE id = (SELECT id FROM op ORDER BY id LIMIT 1 OFFSET 4)", 5},
        {"the row",
         "UPDATE op SET row = (SELECT row FROM op ORDER BY id LIMIT 1 OFFSET 1) "
         "WHERE id = (SELECT id FROM op ORDER BY id LIMIT 1 OFFSET 3)",
         4},
        {"the order",
         "UPDATE op SET body = (SELECT body FROM op ORDER BY id LIMIT 1 OFFSET 1), "
         "row = (SELECT row FROM op ORDER BY id LIMIT 1 OFFSET 1) "
         "WHERE id = (SELECT id FROM op ORDER BY id LIMIT 1 OFFSET 5)",
         6},
        {"the border of values and parents",
         "UPDATE op SET body = CAST(body || prev AS BLOB), prev = x'' "
         "WHERE id = (SELECT id FROM op WHERE length(prev) > 0 ORDER BY id LIMIT 1)",
         12},
        {"one op away", "DELETE FROM op WHERE id = (SELECT id FROM op ORDER BY id LIMIT 1 OFFSET 3)", 4},
    }));
    CAPTURE(one.what);
    const QTemporaryDir dir;
    const QString path = fileWithRooms(dir, 5);
    changeFirstRoom(path);
    tamper(path, one.sql);
    const auto file = testing::reopen(path);
    const auto faults = store::verifyChains(*file);
    REQUIRE(faults.empty() == (one.firstFault == 0));
    if (!faults.empty())
        CHECK(faults.front().op.seq == one.firstFault);
}

TEST_CASE("A file rolled back behind what others know goes on in a new epoch once it meets them", "[sync]")
{
    const QTemporaryDir dir;
    const QString path = fileWithRooms(dir, 3);
    const QString old = dir.filePath(QStringLiteral("old.lotse"));
    const auto other = store::File::inMemory({testing::diskClock, testing::diskRandom});
    {
        testing::reopen(path)->database().checkpoint();
        REQUIRE(QFile::copy(path, old));
        const auto file = testing::reopen(path);
        other->setNetworkId(file->networkId());
        store::Write write(*file, QStringLiteral("add-room"));
        domain::Room room;
        room.accommodation = file->ids().next<domain::Accommodation>();
        write.insert(room);
        write.commit();
        store::Merge merge(*other);
        for (const auto& op : opsOf(*file))
            CHECK(merge.apply(op) == store::Merge::Applied::New);
        merge.commit();
    }
    const auto file = testing::reopen(old);
    const int epoch = file->epoch();
    store::Merge merge(*file);
    for (const auto& op : opsOf(*other))
        (void)merge.apply(op);
    CHECK(merge.commit() == 0);
    CHECK(file->epoch() == epoch + 1);
    CHECK(store::verifyChains(*file).empty());
}

TEST_CASE("Ops changed on the way are not taken for what they claim", "[sync]")
{
    const QTemporaryDir dir;
    const auto sender = testing::reopen(fileWithRooms(dir, 2));
    auto ops = opsOf(*sender);
    REQUIRE(ops.size() == 4);
    const auto receiver = store::File::inMemory({testing::diskClock, testing::diskRandom});
    store::Merge merge(*receiver);
    CHECK(merge.apply(ops[0]) == store::Merge::Applied::New);
    auto changed = ops[1];
    changed.body = QByteArray::fromHex("a204182a00f5");
    CHECK(merge.apply(changed) != store::Merge::Applied::New);
    auto unkeyed = ops[3];
    unkeyed.rowSecret.reset();
    CHECK(merge.apply(unkeyed) == store::Merge::Applied::Unverifiable);
}

TEST_CASE("Values and parents whose border was moved are refused, though their hash is the same", "[sync]")
{
    const QTemporaryDir dir;
    const QString path = fileWithRooms(dir, 1);
    changeFirstRoom(path);
    const auto sender = testing::reopen(path);
    auto ops = opsOf(*sender);
    const auto edit = std::find_if(ops.begin(), ops.end(), [](const auto& op) { return !op.prev.isEmpty(); });
    REQUIRE(edit != ops.end());
    edit->body = *edit->body + edit->prev;
    edit->prev.clear();

    const auto receiver = store::File::inMemory({testing::diskClock, testing::diskRandom});
    store::Merge merge(*receiver);
    for (const auto& op : ops)
        CHECK((merge.apply(op) == store::Merge::Applied::Tampered) == (&op == &*edit));

    syncing::OpRecordWriter writer;
    syncing::OpRecordReader reader{syncing::Manifest()};
    for (auto op = ops.begin(); op != edit; ++op)
        (void)reader.read(writer.encode(*op));
    const QByteArray moved = writer.encode(*edit);
    CHECK_THROWS_AS(reader.read(moved), syncing::BundleError);
}
