// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/crashsupport.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A process killed at any moment leaves a whole file and a whole bundle", "[sync]")
{
    for (quint64 seed = 1; seed <= 50; ++seed)
        testing::crashTrial(seed);
}
