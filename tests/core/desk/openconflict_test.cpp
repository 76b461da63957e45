// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/openconflict.h"

#include "core/actions/conflicts.h"
#include "core/actions/steps.h"
#include "core/domain/record/kinds.h"
#include "tests/core/store/exchange.h"

#include <catch2/catch_test_macros.hpp>

using namespace testing;

namespace {

/// A book on a file whose copy gave the same room another number of beds.
struct Disputed {
    Disputed()
    {
        const store::Environment here{clock, random, {}, QStringLiteral("PC Nord"), QStringLiteral("Ada")};
        const store::Environment there{clock, random, {}, QStringLiteral("PC Süd"), QStringLiteral("Bo")};
        auto one = store::File::inMemory(here);
        const auto other = store::File::inMemory(there);
        room = roomOf(QStringLiteral("1.01"), 3);
        act(*one, [&](store::Write& to) { to.insert(room); });
        pull(*other, *one);
        setBeds(*one, 4);
        clock.advance(60'000);
        setBeds(*other, 5);
        pull(*one, *other);
        book = std::make_unique<desk::Book>(std::move(one));
    }
    template <class Job>
    static void act(store::File& file, const Job& job)
    {
        store::Write write(file, QStringLiteral("test"));
        job(write);
        write.commit();
    }
    void setBeds(store::File& file, int beds)
    {
        room.beds = beds;
        act(file, [&](store::Write& to) { to.update(room); });
    }
    [[nodiscard]] desk::Finding finding() const
    {
        for (const desk::Finding& found : book->findings(QDate(2026, 1, 1)).findings)
            if (found.code == QStringLiteral("conflict"))
                return found;
        return {};
    }

    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random{3};
    domain::Room room;
    std::unique_ptr<desk::Book> book;
};

} // namespace

TEST_CASE("A finding about a conflict names each version, who entered it, when and where", "[desk]")
{
    const Disputed disputed;
    const auto open = desk::openConflict(*disputed.book, disputed.finding());
    REQUIRE(open);
    CHECK(open->record.id == disputed.room.id.uuid());
    REQUIRE(open->versions.size() == 2);
    CHECK(open->versions[0].cells == std::vector<base::Cell>{qint64{5}});
    CHECK(open->versions[0].person == QStringLiteral("Bo"));
    CHECK(open->versions[0].device == QStringLiteral("PC Süd"));
    CHECK(open->versions[1].cells == std::vector<base::Cell>{qint64{4}});
    CHECK(open->versions[1].person == QStringLiteral("Ada"));
    CHECK_FALSE(open->versions[0].isFromHere);
    CHECK(open->versions[1].isFromHere);
    CHECK(open->versions[0].whenMs == open->versions[1].whenMs + 60'000);
    CHECK(desk::openConflicts(disputed.book->file()).size() == 1);
    const auto entries = desk::openEntries(disputed.book->file());
    CHECK(entries == std::vector{desk::OpenEntry{open->record.kind, open->record.id, open->registerNumber}});
    CHECK(desk::openConflict(disputed.book->file(), entries.at(0))->versions.size() == 2);
    CHECK(desk::countToDecide(disputed.book->file()) == 1);
}

TEST_CASE("What was decided is open no more, and is again after undo", "[desk]")
{
    const Disputed disputed;
    const desk::Finding finding = disputed.finding();
    const auto open = desk::openConflict(*disputed.book, finding);
    REQUIRE(open);
    store::File& file = disputed.book->file();
    REQUIRE(actions::resolveConflict(file, {domain::kindOf<domain::Room>().number, disputed.room.id.uuid()},
                                     open->registerNumber, open->versions[1].cells)
                .action);
    CHECK_FALSE(desk::openConflict(*disputed.book, finding));
    CHECK(desk::openConflicts(file).empty());
    CHECK(desk::openEntries(file).empty());
    CHECK(desk::countToDecide(file) == 0);
    CHECK(actions::undo(file).left == 0);
    CHECK(desk::openConflict(*disputed.book, finding));
}

TEST_CASE("A finding about anything else has no versions", "[desk]")
{
    const Disputed disputed;
    desk::Finding other = disputed.finding();
    other.code = QStringLiteral("over-occupied");
    CHECK_FALSE(desk::openConflict(*disputed.book, other));
}
