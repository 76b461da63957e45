// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <set>
#include <unordered_set>

using base::Uuid;

TEST_CASE("An id comes back from its text and from its bytes", "[id]")
{
    base::SeededRandom random(3);
    for (int i = 0; i < 100; ++i) {
        const Uuid id = Uuid::version7(1'456'790'400'000 + i, random);
        CHECK(Uuid::parse(id.toString()) == id);
        CHECK(Uuid::fromBytes(id.toBytes()) == id);
    }
}

TEST_CASE("Text that is no id becomes none", "[id]")
{
    const char* text = GENERATE(
        "", "018f0000", "018f0000-0000-7000-8000-00000000000", "018f0000-0000-7000-8000-0000000000011",
        "{018f0000-0000-7000-8000-0000000000}", "018f0000-0000-7000-8000-00000000000g",
        "018f0000x0000-7000-8000-000000000001", "00000000-0000-0000-0000-000000000000");
    CAPTURE(text);
    CHECK_FALSE(Uuid::parse(QString::fromLatin1(text)));
    CHECK_FALSE(Uuid::fromBytes(QByteArray(15, 'x')));
    CHECK_FALSE(Uuid::fromBytes(QByteArray(17, 'x')));
}

TEST_CASE("A new id bears its time, its version and its variant", "[id]")
{
    base::SeededRandom random(1);
    const Uuid id = Uuid::version7(0x0123456789ab, random);
    CHECK(id.toString().startsWith(QStringLiteral("01234567-89ab-7")));
    CHECK((std::to_integer<int>(id.bytes()[8]) & 0xc0) == 0x80);
}

TEST_CASE("Ids sort by the time they were made at", "[id]")
{
    base::SeededRandom random(5);
    Uuid before;
    for (qint64 ms = 1; ms < 100'000'000'000'000; ms *= 3) {
        const Uuid id = Uuid::version7(ms, random);
        CHECK(before < id);
        before = id;
    }
}

TEST_CASE("Ids made in one millisecond differ", "[id]")
{
    base::FixedClock clock(QDate(2016, 3, 1));
    base::SeededRandom random(1);
    const base::IdSource ids(clock, random);
    std::set<Uuid> seen;
    std::unordered_set<Uuid> hashed;
    for (int i = 0; i < 10'000; ++i) {
        const Uuid id = ids.next();
        CHECK_FALSE(id.isNull());
        seen.insert(id);
        hashed.insert(id);
    }
    CHECK(seen.size() == 10'000);
    CHECK(hashed.size() == 10'000);
    CHECK(Uuid().isNull());
    CHECK(base::Id<int>().isNull());
}
