// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/household/persongroups.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace domain;

namespace {

base::Id<Person> numbered(int number)
{
    std::array<std::byte, 16> bytes{};
    bytes[15] = static_cast<std::byte>(number);
    return base::Id<Person>(base::Uuid(bytes));
}

PersonAlias pair(int one, int other)
{
    return {{}, {numbered(one), numbered(other)}};
}

} // namespace

TEST_CASE("Persons whom aliases connect are one, led by the smallest id, in whatever order they came",
          "[domain]")
{
    std::vector<PersonAlias> aliases{pair(5, 2), pair(9, 5), pair(7, 8), pair(2, 9), pair(4, 4)};
    std::vector<int> order{0, 1, 2, 3, 4};
    do {
        std::vector<PersonAlias> shuffled;
        for (const int at : order)
            shuffled.push_back(aliases[static_cast<std::size_t>(at)]);
        const PersonGroups groups(shuffled);
        CHECK(groups.groups().size() == 2);
        for (const int member : {2, 5, 9})
            CHECK(groups.rootOf(numbered(member)) == numbered(2));
        CHECK(groups.membersOf(numbered(9)) == std::vector{numbered(2), numbered(5), numbered(9)});
        CHECK(groups.areSame(numbered(8), numbered(7)));
        CHECK_FALSE(groups.areSame(numbered(8), numbered(2)));
        CHECK(groups.membersOf(numbered(4)) == std::vector{numbered(4)});
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("An alias of a person with itself makes no valid record", "[domain]")
{
    auto cells = toCells(pair(1, 2));
    CHECK(fromCells<PersonAlias>({}, cells).has_value());
    cells[1] = cells[0];
    CHECK_FALSE(fromCells<PersonAlias>({}, cells));
}
