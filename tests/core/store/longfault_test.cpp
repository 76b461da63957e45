// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faulttrial.h"

#include <catch2/catch_template_test_macros.hpp>

using testing::FaultyAct;

TEMPLATE_TEST_CASE_SIG("A disk may break at any write and sync of a save", "[store]",
                       ((bool IsEncrypted), IsEncrypted), false, true)
{
    testing::sweepFaults(FaultyAct::Save, IsEncrypted, 1);
}

TEMPLATE_TEST_CASE_SIG("A disk may break at any write and sync of an import", "[store]",
                       ((bool IsEncrypted), IsEncrypted), false, true)
{
    testing::sweepFaults(FaultyAct::Import, IsEncrypted, 1);
}
