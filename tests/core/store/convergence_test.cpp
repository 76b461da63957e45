// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"

#include "core/store/chaincheck.h"
#include "core/store/history.h"
#include "core/store/undo.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace testing;
using store::Records;
using store::Write;

namespace {

/// A life of several copies: they act, undo, meet in parts and out of order, with clocks that jump.
class Life {
public:
    explicit Life(quint64 seed) : m_random(seed)
    {
        const auto count = 2 + m_random.below(3);
        for (quint64 i = 0; i < count; ++i)
            m_replicas.push_back(
                std::make_unique<Replica>(seed * 10 + i, 1'700'000'000'000 + static_cast<qint64>(i)));
    }

    void step()
    {
        Replica& replica = any();
        switch (m_random.below(9)) {
        case 0:
            replica.clock.advance(m_random.between(-100'000'000'000, 100'000'000'000));
            return;
        case 1:
        case 2:
            return meet(replica, any());
        case 3:
            m_random.chance(1, 2) ? (void)store::undo(*replica.file) : (void)store::redo(*replica.file);
            return;
        case 4:
            return resolve(replica);
        default:
            return act(replica);
        }
    }

    /// Everything to everybody, in any order; then all must be equal and as recomputed.
    void finish()
    {
        for (auto& to : m_replicas)
            for (auto& from : m_replicas) {
                const auto ops = shuffled(looseOpsOf(*from->file), m_random);
                RC_ASSERT(take(*to->file, ops) == 0);
            }
        const std::string first = dumpOf(*m_replicas[0]->file);
        for (auto& replica : m_replicas) {
            RC_ASSERT(dumpOf(*replica->file) == first);
            RC_ASSERT(store::vectorOf(*replica->file) == store::vectorOf(*m_replicas[0]->file));
            RC_ASSERT(store::verifyChains(*replica->file).empty());
            RC_ASSERT(store::awaiting(*replica->file).empty());
            const auto listed = store::conflicts(*replica->file).size();
            store::recomputeAll(*replica->file);
            RC_ASSERT(dumpOf(*replica->file) == first);
            RC_ASSERT(store::conflicts(*replica->file).size() == listed);
            RC_ASSERT(listed == store::conflicts(*m_replicas[0]->file).size());
        }
    }

private:
    Replica& any() { return *m_replicas[m_random.below(m_replicas.size())]; }

    void act(Replica& replica)
    {
        Write write(*replica.file, QStringLiteral("test"));
        for (quint64 i = 1 + m_random.below(3); i > 0; --i) {
            changeRoom(replica, write);
            changePerson(replica, write);
        }
        write.commit();
    }

    void changeRoom(Replica& replica, Write& write)
    {
        const auto rooms = Records<domain::Room>(*replica.file).list();
        if (rooms.size() < 3) {
            write.insert(roomOf(QString::number(m_random.below(5)), 1));
            return;
        }
        auto room = rooms[m_random.below(rooms.size())];
        if (m_random.chance(1, 6)) {
            write.remove(room.id);
            return;
        }
        room.beds = static_cast<int>(m_random.below(3));
        if (m_random.chance(1, 2))
            room.existence = base::DatedPeriod::of(QDate(2026, 1, 1 + static_cast<int>(m_random.below(9))),
                                                   QDate(2026, 1, 9 + static_cast<int>(m_random.below(9))));
        write.update(room);
    }

    void changePerson(Replica& replica, Write& write)
    {
        auto people = Records<domain::Person>(*replica.file).list();
        if (people.size() < 2) {
            write.insert(domain::Person{});
            return;
        }
        auto person = people[m_random.below(people.size())];
        person.familyName = QString::number(m_random.below(3));
        person.needsEmergencyHelp = m_random.chance(1, 2);
        write.update(person);
    }

    void resolve(Replica& replica)
    {
        const auto conflicts = store::conflicts(*replica.file);
        if (conflicts.empty())
            return;
        const auto& conflict = conflicts[m_random.below(conflicts.size())];
        Write write(*replica.file, QStringLiteral("resolve"));
        write.resolve(conflict.kind, conflict.row, conflict.registerNumber,
                      conflict.versions[m_random.below(conflict.versions.size())].cells);
        write.commit();
    }

    void meet(Replica& to, Replica& from)
    {
        auto ops = shuffled(looseOpsOf(*from.file), m_random);
        if (m_random.chance(1, 2))
            ops.erase(ops.begin() + static_cast<std::ptrdiff_t>(m_random.below(ops.size() + 1)), ops.end());
        take(*to.file, ops);
    }

    base::SeededRandom m_random;
    std::vector<std::unique_ptr<Replica>> m_replicas;
};

} // namespace

TEST_CASE("Copies that hold the same ops are equal, whatever way they came", "[store][property]")
{
    CHECK(rc::check("equal dumps after full exchange", [] {
        Life life(*rc::gen::arbitrary<quint64>());
        const int steps = *rc::gen::inRange(1, 40);
        for (int i = 0; i < steps; ++i)
            life.step();
        life.finish();
    }));
}
