// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvwriter.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("Formulas are disarmed, numbers are left alone", "[base]")
{
    struct Case {
        const char* field;
        const char* written;
    };
    const auto c = GENERATE(values<Case>({{"=1+1", "'=1+1"},
                                          {"@SUM(A1)", "'@SUM(A1)"},
                                          {"+49 511 168", "'+49 511 168"},
                                          {"-5", "-5"},
                                          {"+3,5", "+3,5"},
                                          {"-5+cmd", "'-5+cmd"},
                                          {"\tx", "'\tx"},
                                          {"Bult", "Bult"},
                                          {"'=x", "''=x"},
                                          {"'quoted'", "'quoted'"}}));
    const QString field = QString::fromUtf8(c.field);
    CHECK(base::guarded(field) == QString::fromUtf8(c.written));
    CHECK(base::unguarded(base::guarded(field)) == field);
}
