// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"

#include "core/store/history.h"
#include "core/store/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace testing;
using store::DumpScope;
using store::Records;
using store::Write;

namespace {

/// One random action: some inserts, changes and deletions of rooms.
void act(Replica& replica, base::SeededRandom& random)
{
    Write write(*replica.file, testing::ActionCode);
    for (quint64 i = 1 + random.below(4); i > 0; --i) {
        auto rooms = Records<domain::Room>(*replica.file).list();
        if (rooms.empty() || random.chance(1, 3)) {
            write.insert(roomOf(QString::number(random.below(50)), static_cast<int>(random.below(9))));
            continue;
        }
        auto room = rooms[random.below(rooms.size())];
        if (random.chance(1, 4)) {
            write.remove(room.id);
            continue;
        }
        room.beds = static_cast<int>(random.below(9));
        if (random.chance(1, 2))
            room.name = random.chance(1, 4) ? QString() : QString::number(random.below(50));
        write.update(room);
    }
    replica.clock.advance(static_cast<qint64>(random.below(1000)));
    write.commit();
}

std::string live(Replica& replica)
{
    return dumpOf(*replica.file, DumpScope::Live);
}

} // namespace

TEST_CASE("After undoing everything the file is as before; after redoing it, as after", "[store][property]")
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Replica replica(seed);
        base::SeededRandom random(seed * 7919);
        for (int i = 0; i < 3; ++i)
            act(replica, random);
        std::vector<std::string> states{live(replica)};
        std::vector<store::ActionId> done{store::undoable(*replica.file)->action.id};
        for (int i = 0; i < 6; ++i) {
            act(replica, random);
            if (const auto top = store::undoable(*replica.file)->action.id; done.back() != top) {
                done.push_back(top);
                states.push_back(live(replica));
            }
        }
        for (int turn = 0; turn < 2; ++turn) {
            for (std::size_t i = states.size() - 1; i > 0; --i) {
                const auto reverted = store::undo(*replica.file);
                REQUIRE(reverted);
                CHECK(reverted->left.empty());
                REQUIRE(live(replica) == states[i - 1]);
            }
            for (std::size_t i = 1; i < states.size(); ++i) {
                REQUIRE(store::redo(*replica.file));
                REQUIRE(live(replica) == states[i]);
            }
            CHECK_FALSE(store::redoable(*replica.file));
        }
        const std::string all = dumpOf(*replica.file);
        store::recomputeAll(*replica.file);
        CHECK(dumpOf(*replica.file) == all);
    }
}

TEST_CASE("A new action ends what can be brought back", "[store]")
{
    Replica replica;
    base::SeededRandom random(3);
    act(replica, random);
    act(replica, random);
    REQUIRE(store::undo(*replica.file));
    REQUIRE(store::redoable(*replica.file));
    Write write(*replica.file, testing::ActionCode);
    write.insert(roomOf(QStringLiteral("9"), 1));
    write.commit();
    CHECK_FALSE(store::redoable(*replica.file));
    CHECK_FALSE(store::redo(*replica.file));
}

TEST_CASE("An action whose count became known on the way is taken back whole", "[store]")
{
    Replica replica;
    Write write(*replica.file, testing::ActionCode);
    write.insert(roomOf(QStringLiteral("1"), 1));
    write.insert(roomOf(QStringLiteral("2"), 1));
    write.setCount(2);
    write.commit();
    REQUIRE(store::undoable(*replica.file)->action.count == 2);
    REQUIRE(store::undo(*replica.file));
    CHECK(Records<domain::Room>(*replica.file).list().empty());
    CHECK_FALSE(store::undoable(*replica.file));
    REQUIRE(store::redo(*replica.file));
    CHECK(Records<domain::Room>(*replica.file).list().size() == 2);
}

TEST_CASE("A record brought back and changed in one action is as before when an earlier undo brings it back",
          "[store]")
{
    Replica replica;
    domain::Room room = roomOf(QStringLiteral("1"), 1);
    const auto done = [&](const auto& deed) {
        Write write(*replica.file, testing::ActionCode);
        deed(write);
        write.commit();
    };
    done([&](Write& write) { write.insert(room); });
    done([&](Write& write) { write.remove(room.id); });
    done([&](Write& write) {
        write.undelete(room.id);
        room.beds = 7;
        write.update(room);
    });
    REQUIRE(store::undo(*replica.file)->left.empty());
    CHECK_FALSE(Records<domain::Room>(*replica.file).find(room.id));
    REQUIRE(store::undo(*replica.file)->left.empty());
    CHECK(Records<domain::Room>(*replica.file).find(room.id)->beds == 1);
    REQUIRE(store::redo(*replica.file));
    REQUIRE(store::redo(*replica.file));
    CHECK(Records<domain::Room>(*replica.file).find(room.id)->beds == 7);
}

TEST_CASE("Undo leaves what somebody else has changed since, and says so", "[store]")
{
    Replica a{1};
    Replica b{2, 1'700'000'100'000};
    domain::Room room = roomOf(QStringLiteral("1.01"), 3);
    {
        Write write(*a.file, testing::ActionCode);
        write.insert(room);
        write.commit();
    }
    {
        Write write(*a.file, QStringLiteral("rename-room"), store::Subject::of(room.id));
        room.beds = 4;
        room.name = QStringLiteral("1.02");
        write.update(room);
        write.commit();
    }
    pull(*b.file, *a.file);
    {
        Write write(*b.file, testing::ActionCode);
        room.beds = 5;
        write.update(room);
        write.commit();
    }
    CHECK(store::undoable(*b.file)->action.code == testing::ActionCode); // a's actions are no steps here
    pull(*a.file, *b.file);
    const auto reverted = store::undo(*a.file);
    REQUIRE(reverted);
    CHECK(reverted->reverted.code == QStringLiteral("rename-room"));
    CHECK(reverted->left == std::vector{store::LeftRegister{16, room.id.uuid(), 4}});
    const auto now = Records<domain::Room>(*a.file).find(room.id);
    CHECK(now->beds == 5);
    CHECK(now->name == QStringLiteral("1.01"));
    // the insert is not taken back under somebody else's hands
    CHECK(store::undo(*a.file)->left == std::vector{store::LeftRegister{16, room.id.uuid(), 0}});
    CHECK(Records<domain::Room>(*a.file).find(room.id));
}

TEST_CASE("Undo leaves a record that somebody else has deleted meanwhile, and says so", "[store]")
{
    Replica a{1};
    Replica b{2, 1'700'000'100'000};
    domain::Room room = roomOf(QStringLiteral("1.01"), 3);
    {
        Write write(*a.file, testing::ActionCode);
        write.insert(room);
        write.commit();
    }
    {
        Write write(*a.file, testing::ActionCode);
        room.name = QStringLiteral("1.02");
        write.update(room);
        write.commit();
    }
    pull(*b.file, *a.file);
    {
        Write write(*b.file, testing::ActionCode);
        write.remove(room.id);
        write.commit();
    }
    pull(*a.file, *b.file);
    const auto reverted = store::undo(*a.file);
    REQUIRE(reverted);
    CHECK(reverted->left == std::vector{store::LeftRegister{16, room.id.uuid(), 3}});
    CHECK(store::deletedInConflict(*a.file).empty());
    pull(*b.file, *a.file);
    CHECK(store::deletedInConflict(*b.file).empty());
}
