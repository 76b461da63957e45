// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simworld.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace testing;

TEMPLATE_TEST_CASE_SIG("Copies that lived apart become equal once they hold the same ops", "[sync]",
                       ((int Hundred), Hundred), 0, 1)
{
    for (quint64 seed = Hundred * 100 + 1; seed <= Hundred * 100 + 100; ++seed) {
        CAPTURE(seed);
        REQUIRE(liveLife(seed) == "");
    }
}

TEST_CASE("Lives that once ended unequal end equal", "[sync]")
{
    struct Case {
        quint64 seed;
        const char* why;
    };
    const auto [seed, why] = GENERATE(values<Case>({
        {1, "two copies changed the same shipped record, each with a secret of its own"},
        {18, "an action given up left the journal's memory ahead of the file"},
        {17, "a copy whose device had forked went on in the forked epoch"},
        {194, "an op of another branch lent its action to the op of the same name"},
        {3322, "a parent's name had gone to an op about another row: a restored copy wrote the number again"},
    }));
    CAPTURE(why);
    CHECK(liveLife(seed, Repertoire::First) == "");
}
