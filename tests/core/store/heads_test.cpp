// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/heads.h"

#include "core/base/random.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace store;

namespace {

class ByIndex final : public HeadOrder {
protected:
    const ChainId& chainOf(int index) const override { return m_names[index] = {base::Uuid(), index}; }

private:
    mutable std::map<int, ChainId> m_names;
};

struct Op {
    Head head;
    Parents parents;
};

/// A random history of one row: each op names some earlier ones as parents under the registers it writes.
std::vector<Op> randomHistory(base::SeededRandom& random, int count)
{
    std::vector<Op> ops;
    for (int i = 0; i < count; ++i) {
        const OpRef ref{static_cast<int>(random.below(3)), i + 1};
        Op op{{static_cast<qint64>(random.below(50)), ref, 1 + random.below(15)}, {}};
        for (std::size_t named = 0; named < ops.size(); ++named)
            if (const RegisterMask mask = ops[named].head.mask & op.head.mask & random.below(16);
                mask != 0 && random.chance(1, 3))
                op.parents.append({ops[named].head.op, mask});
        ops.push_back(op);
    }
    return ops;
}

/// By the definition: what no op of the set names.
std::map<int, std::set<qint64>> byDefinition(const std::vector<Op>& ops)
{
    std::map<int, std::set<qint64>> heads;
    for (const Op& op : ops)
        forEachRegister(op.head.mask, [&](int number) { heads[number].insert(op.head.op.seq); });
    for (const Op& op : ops)
        for (const Parent& parent : op.parents)
            forEachRegister(parent.mask, [&](int number) { heads[number].erase(parent.op.seq); });
    std::erase_if(heads, [](const auto& entry) { return entry.second.empty(); });
    return heads;
}

std::map<int, std::set<qint64>> contentOf(const Heads& heads)
{
    std::map<int, std::set<qint64>> content;
    for (const Head& head : heads.heads())
        forEachRegister(head.mask, [&](int number) { content[number].insert(head.op.seq); });
    return content;
}

} // namespace

TEST_CASE("Heads are what no known op names, in whatever order the ops arrive", "[store]")
{
    base::SeededRandom random(7);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        auto ops = randomHistory(random, 12);
        for (std::size_t i = ops.size(); i > 1; --i)
            std::swap(ops[i - 1], ops[random.below(i)]);
        Heads heads;
        std::vector<Op> arrived;
        for (const Op& op : ops) {
            const auto isKnown = [&](const OpRef& ref) {
                return std::any_of(arrived.begin(), arrived.end(),
                                   [&](const Op& known) { return known.head.op == ref; });
            };
            heads.apply(op.head, op.head.mask, op.parents, isKnown);
            arrived.push_back(op);
            REQUIRE(contentOf(heads) == byDefinition(arrived));
            QByteArray packed;
            heads.pack(packed);
            REQUIRE(Heads::unpack(packed) == heads);
        }
        CHECK(heads.missing().isEmpty());
    }
}

TEST_CASE("Packed heads that are damaged are told from sound ones", "[store]")
{
    Heads heads;
    heads.apply({1'700'000'000'000 << 16, {1, 300}, 0xff}, 0xff, {}, [](const OpRef&) { return true; });
    QByteArray packed;
    heads.pack(packed);
    for (qsizetype length = 1; length < packed.size(); ++length)
        CHECK_FALSE(Heads::unpack(packed.first(length)));
}

TEST_CASE("The later op wins, then the greater device, epoch and number", "[store]")
{
    const ByIndex order;
    const Head early{1, {1, 5}, 1};
    const Head late{2, {1, 4}, 1};
    CHECK(order.less(early, late));
    CHECK_FALSE(order.less(late, early));
    CHECK(order.less({1, {1, 5}, 1}, {1, {2, 1}, 1}));
    CHECK(order.less({1, {1, 5}, 1}, {1, {1, 6}, 1}));
}
