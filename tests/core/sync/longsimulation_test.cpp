// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simworld.h"

#include <catch2/catch_template_test_macros.hpp>

using namespace testing;

TEMPLATE_TEST_CASE_SIG("Ten thousand lives of copies end equal", "[sync]", ((int Thousand), Thousand), 0, 1,
                       2, 3, 4, 5, 6, 7, 8, 9)
{
    for (quint64 seed = Thousand * 1000 + 201; seed <= Thousand * 1000 + 1200; ++seed) {
        CAPTURE(seed);
        CHECK(liveLife(seed) == "");
    }
}
