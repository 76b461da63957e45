// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actionlog.h"

#include "tests/core/store/exchange.h"

#include "core/store/undo.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace testing;

namespace {

void addRooms(Replica& replica, int rooms)
{
    store::Write write(*replica.file, testing::ActionCode);
    for (int i = 0; i < rooms; ++i)
        write.insert(roomOf(QString::number(i), 1));
    write.setCount(rooms);
    write.commit();
    replica.clock.advance(1000);
}

} // namespace

TEST_CASE("The log of actions counts what each changed, latest first, of all copies", "[store]")
{
    Replica mine(1);
    Replica theirs(2);
    theirs.file->setNetworkId(mine.file->networkId());
    addRooms(mine, 3);
    theirs.clock.advance(500);
    addRooms(theirs, 2);
    addRooms(mine, 1);
    pull(*mine.file, *theirs.file);
    const auto logged = store::loggedActions(*mine.file);
    REQUIRE(logged.size() == 3);
    CHECK(logged[0].changes == 1);
    CHECK(logged[0].undoSteps == 1);
    CHECK(logged[1].changes == 2);
    CHECK(logged[1].info.device == theirs.file->device());
    CHECK_FALSE(logged[1].undoSteps);
    CHECK(logged[2].changes == 3);
    CHECK(logged[2].undoSteps == 2);
    const auto rows = store::changesOf(*mine.file, logged[1].info.action.id, logged[1].begin);
    CHECK(rows.size() == 2);
}

TEST_CASE("Undoing as often as the log says takes a step back, whatever was undone and redone before",
          "[store][property]")
{
    for (quint64 seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Replica replica(seed);
        base::SeededRandom random(seed * 104729);
        for (int i = 0; i < 14; ++i) {
            const auto what = random.below(5);
            if (what == 0)
                store::undo(*replica.file);
            else if (what == 1)
                store::redo(*replica.file);
            else
                addRooms(replica, 1 + static_cast<int>(random.below(3)));
            replica.clock.advance(1000);
        }
        const auto logged = store::loggedActions(*replica.file);
        std::vector<const store::LoggedAction*> reachable;
        for (const auto& one : logged) {
            if (one.undoSteps)
                reachable.push_back(&one);
            CHECK_FALSE((one.undoSteps && one.isUndone));
        }
        if (reachable.empty())
            continue;
        const auto* chosen = reachable[random.below(reachable.size())];
        for (int i = 1; i < *chosen->undoSteps; ++i)
            REQUIRE(store::undo(*replica.file));
        const auto isUndone = [&] {
            const auto now = store::loggedActions(*replica.file);
            return std::ranges::find(now, chosen->info.action.id,
                                     [](const auto& one) { return one.info.action.id; })
                ->isUndone;
        };
        CHECK_FALSE(isUndone());
        REQUIRE(store::undo(*replica.file));
        CHECK(isUndone());
    }
}
