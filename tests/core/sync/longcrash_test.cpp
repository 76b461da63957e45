// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/crashsupport.h"

#include <catch2/catch_template_test_macros.hpp>

TEMPLATE_TEST_CASE_SIG("A thousand processes killed leave whole files", "[sync]", ((int Part), Part), 0, 1, 2,
                       3, 4)
{
    for (quint64 seed = Part * 200 + 51; seed <= Part * 200 + 250; ++seed)
        testing::crashTrial(seed);
}
