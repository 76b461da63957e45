// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faulttrial.h"

#include <catch2/catch_test_macros.hpp>

using testing::FaultyAct;

TEST_CASE("A disk that breaks while an action is saved leaves it whole or out", "[store]")
{
    testing::sweepFaults(FaultyAct::Save, false, 0);
    testing::sweepFaults(FaultyAct::Save, true, 0);
}

TEST_CASE("A disk that breaks during an import leaves it whole or out", "[store]")
{
    testing::sweepFaults(FaultyAct::Import, false, 0);
    testing::sweepFaults(FaultyAct::Import, true, 0);
}
