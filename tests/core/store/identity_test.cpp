// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/filedesk.h"

#include "core/store/chaincheck.h"
#include "core/store/filecounts.h"
#include "core/store/identity.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <thread>

using namespace testing;
using namespace filetest;
using store::Records;
using store::Write;

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

TEST_CASE("What a home remembers of a file stands there whole at every moment", "[store]")
{
    const QTemporaryDir home;
    const store::DeviceMemory memory(home.path());
    store::RememberedDevice remembered;
    remembered.head = {*base::Uuid::parse(u"018f0000-0000-7000-8000-000000000001"), 1, 1};
    remembered.path = QStringLiteral("/a.lotse");
    memory.save(remembered);
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        for (int i = 0; i < 2000; ++i) {
            ++remembered.head.seq;
            memory.save(remembered);
        }
        isDone = true;
    });
    int missing = 0;
    while (!isDone)
        missing += memory.find(*base::Uuid::parse(u"018f0000-0000-7000-8000-000000000001")) ? 0 : 1;
    writer.join();
    CHECK(missing == 0);
    CHECK(memory.find(remembered.head.device)->head.seq == remembered.head.seq);
}
