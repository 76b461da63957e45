// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/diskfile.h"

#include "core/domain/housing/accommodation.h"
#include "core/domain/housing/room.h"
#include "core/store/chaincheck.h"
#include "core/store/dump.h"
#include "core/store/merge.h"
#include "core/store/write.h"

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
        {"one op away", "DELETE FROM op WHERE id = (SELECT id FROM op ORDER BY id LIMIT 1 OFFSET 3)", 4},
    }));
    CAPTURE(one.what);
    const QTemporaryDir dir;
    const QString path = fileWithRooms(dir, 5);
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
