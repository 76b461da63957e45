// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"

#include "core/store/chaincheck.h"
#include "core/store/history.h"

#include <catch2/catch_test_macros.hpp>

using namespace testing;
using store::Merge;
using store::Records;
using store::Write;

namespace {

domain::Room insertRoom(Replica& replica)
{
    domain::Room room = roomOf(QStringLiteral("1.01"), 3);
    Write write(*replica.file, testing::ActionCode);
    write.insert(room);
    write.commit();
    return room;
}

void update(Replica& replica, const domain::Room& room)
{
    Write write(*replica.file, testing::ActionCode);
    write.update(room);
    write.commit();
}

void remove(Replica& replica, const domain::Room& room)
{
    Write write(*replica.file, testing::ActionCode);
    write.remove(room.id);
    write.commit();
}

/// Two replicas that both hold one room.
struct Pair {
    Pair() { pull(*b.file, *a.file); }
    void exchange()
    {
        pull(*b.file, *a.file);
        pull(*a.file, *b.file);
        CHECK(dumpOf(*a.file) == dumpOf(*b.file));
        CHECK(store::verifyChains(*a.file).empty());
        CHECK(store::verifyChains(*b.file).empty());
    }
    Replica a{1};
    Replica b{2, 1'700'000'100'000};
    domain::Room room = insertRoom(a);
};

QDate day(int dayOfMonth)
{
    return {2026, 3, dayOfMonth};
}

} // namespace

TEST_CASE("What one file holds arrives whole in another, and twice is once", "[store]")
{
    Pair pair;
    CHECK(Records<domain::Room>(*pair.b.file).list() == std::vector{pair.room});
    pair.exchange();
    const auto ops = opsOf(*pair.a.file);
    Merge merge(*pair.b.file);
    for (const auto& op : ops)
        CHECK(merge.apply(op) == Merge::Applied::Duplicate);
    merge.commit();
    CHECK(store::vectorOf(*pair.a.file) == store::vectorOf(*pair.b.file));
    CHECK(opsOf(*pair.a.file, store::vectorOf(*pair.b.file)).empty());
}

TEST_CASE("Changes of different registers both hold", "[store]")
{
    Pair pair;
    auto onA = pair.room;
    onA.beds = 4;
    update(pair.a, onA);
    auto onB = pair.room;
    onB.name = QStringLiteral("1.02");
    update(pair.b, onB);
    pair.exchange();
    onA.name = onB.name;
    CHECK(Records<domain::Room>(*pair.a.file).list() == std::vector{onA});
    CHECK(store::conflicts(*pair.a.file).empty());
}

TEST_CASE("One moves a period's start, another its end: one wins whole, the other is listed", "[store]")
{
    Pair pair;
    auto onA = pair.room;
    onA.existence = base::DatedPeriod::of(day(20), std::nullopt);
    update(pair.a, onA);
    auto onB = pair.room;
    onB.existence = base::DatedPeriod::of(std::nullopt, day(10));
    update(pair.b, onB);
    pair.exchange();
    CHECK(Records<domain::Room>(*pair.a.file).list() == std::vector{onB}); // B's clock is ahead
    const auto conflicts = store::conflicts(*pair.a.file);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].registerNumber == 14);
    REQUIRE(conflicts[0].versions.size() == 2);
    CHECK(conflicts[0].versions[0].device == pair.b.file->device());

    SECTION("an ordinary edit leaves the loser listed")
    {
        onB.existence = base::DatedPeriod::of(std::nullopt, day(11));
        update(pair.a, onB);
        pair.exchange();
        CHECK(store::conflicts(*pair.b.file).size() == 1);
    }
    SECTION("a resolution settles it on both sides")
    {
        Write write(*pair.a.file, testing::ActionCode);
        write.resolve(conflicts[0].kind, conflicts[0].row, 14, conflicts[0].versions[1].cells);
        write.commit();
        pair.exchange();
        CHECK(store::conflicts(*pair.b.file).empty());
        CHECK(Records<domain::Room>(*pair.b.file).list() == std::vector{onA});
    }
}

TEST_CASE("Two who write the same value are of one mind", "[store]")
{
    Pair pair;
    auto room = pair.room;
    room.beds = 5;
    update(pair.a, room);
    update(pair.b, room);
    pair.exchange();
    CHECK(store::conflicts(*pair.a.file).empty());
}

TEST_CASE("A successor wins whatever the clocks say", "[store]")
{
    Pair pair;
    auto room = pair.room;
    pair.b.clock.advance(qint64{3650} * 86'400'000);
    room.beds = 7;
    update(pair.b, room);
    pair.exchange();
    pair.a.clock.set(1); // a battery gone flat
    room.beds = 8;
    update(pair.a, room);
    pair.exchange();
    CHECK(Records<domain::Room>(*pair.b.file).find(room.id)->beds == 8);
    CHECK(store::conflicts(*pair.a.file).empty());
}

TEST_CASE("Where time can go no further an edit still holds, and on every copy", "[store]")
{
    Pair pair;
    Replica third{3};
    pull(*third.file, *pair.a.file);
    std::vector<Replica*> replicas{&pair.a, &pair.b, &third};
    const auto exchangeAll = [&] {
        for (Replica* to : replicas)
            for (Replica* from : replicas)
                pull(*to->file, *from->file);
        for (Replica* replica : replicas)
            CHECK(dumpOf(*replica->file) == dumpOf(*pair.a.file));
    };
    for (int i = 0; i < 3; ++i) {
        replicas[i]->file->journal().clock().witness(store::LatestHlc);
        auto room = pair.room;
        room.beds = 5 + i;
        update(*replicas[i], room);
    }
    exchangeAll();
    for (int i = 0; i < 3; ++i) {
        auto room = *Records<domain::Room>(*replicas[i]->file).find(pair.room.id);
        room.beds = 10 + i;
        update(*replicas[i], room);
        exchangeAll();
        CHECK(Records<domain::Room>(*replicas[i]->file).find(room.id)->beds == 10 + i);
    }
}

TEST_CASE("A record changed by one and deleted by another is listed, not lost", "[store]")
{
    Pair pair;
    auto room = pair.room;
    room.beds = 7;
    update(pair.a, room);
    remove(pair.b, pair.room);
    pair.exchange();
    CHECK(Records<domain::Room>(*pair.a.file).list().empty());
    const store::RowName name{16, room.id.uuid()};
    CHECK(store::deletedInConflict(*pair.a.file) == std::vector{name});
    SECTION("brought back with the change")
    {
        Write write(*pair.a.file, testing::ActionCode);
        CHECK(write.undelete(room.id));
        write.commit();
        pair.exchange();
        CHECK(Records<domain::Room>(*pair.b.file).list() == std::vector{room});
    }
    SECTION("deleted for good, now that the change is known")
    {
        remove(pair.b, room);
        pair.exchange();
    }
    CHECK(store::deletedInConflict(*pair.b.file).empty());
}

TEST_CASE("A change that arrives before its record waits for it", "[store]")
{
    Pair pair;
    Replica late{3};
    auto room = pair.room;
    room.beds = 9;
    update(pair.a, room);
    auto ops = looseOpsOf(*pair.a.file);
    take(*late.file, {ops.back()});
    CHECK(store::awaiting(*late.file) == std::vector{store::RowName{16, room.id.uuid()}});
    CHECK(Records<domain::Room>(*late.file).list().empty());
    take(*late.file, {ops.rbegin(), ops.rend()});
    CHECK(store::awaiting(*late.file).empty());
    CHECK(dumpOf(*late.file) == dumpOf(*pair.a.file));
    CHECK(store::verifyChains(*late.file).empty());
}

TEST_CASE("A person is written by compartment", "[store]")
{
    Replica replica;
    domain::Person person;
    person.familyName = QStringLiteral("Beispiel");
    person.needsEmergencyHelp = true;
    Write write(*replica.file, testing::ActionCode);
    write.insert(person);
    write.commit();
    const auto ops = opsOf(*replica.file);
    REQUIRE(ops.size() == 3);
    CHECK((store::OpBody::decode(*ops[1].body)->mask() & store::bitOf(11)) == 0);
    CHECK(store::OpBody::decode(*ops[2].body)->mask() == store::bitOf(11));
    CHECK(Records<domain::Person>(*replica.file).list() == std::vector{person});
}

TEST_CASE("A changed op is refused", "[store]")
{
    Pair pair;
    Replica other{3};
    auto ops = opsOf(*pair.a.file);
    ops[1].header.hlc += 1;
    Merge merge(*other.file);
    CHECK(merge.apply(ops[0]) == Merge::Applied::New);
    CHECK(merge.apply(ops[1]) == Merge::Applied::Forked);
    CHECK(merge.commit() == 1);
    CHECK(Records<domain::Room>(*other.file).list().empty());
}

TEST_CASE("Kinds and registers of a later version are kept and passed on", "[store]")
{
    Replica old{1};
    Replica third{3};
    const base::Uuid device = base::Uuid::version7(1, old.random);
    const base::Uuid row = base::Uuid::version7(2, old.random);
    store::ForeignOp op;
    op.header = {{device, 1, 1}, 100 << 16, 100, {}, row, 60'000, row};
    op.body = QByteArray::fromHex("a200f5016161"); // {0: true, 1: "a"}
    op.rowSecret = store::Secret{1};
    store::ForeignOp known = op;
    known.header.id.seq = 2;
    known.header.kind = 16;
    known.header.row = base::Uuid::version7(3, old.random);
    known.body = QByteArray::fromHex("a200f5183d6162"); // {0: true, 61: "b"}
    take(*old.file, {op, known});
    pull(*third.file, *old.file);
    CHECK(dumpOf(*old.file) == dumpOf(*third.file));
    CHECK(dumpOf(*old.file).find("60000 ") != std::string::npos);
    CHECK(dumpOf(*old.file).find(" 61 ") != std::string::npos);
    CHECK(store::verifyChains(*third.file).empty());
}
