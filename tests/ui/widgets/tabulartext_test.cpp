// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/widgets/tabulartext.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("Figures with as many digits are as wide, whatever the digits", "[widgets]")
{
    const QFont font = ui::fontOf(ui::Type::Body);
    CHECK(ui::tabularWidth(font, QStringLiteral("1.111")) ==
          Catch::Approx(ui::tabularWidth(font, QStringLiteral("8.048"))));
    CHECK(ui::tabularWidth(font, QStringLiteral("11")) < ui::tabularWidth(font, QStringLiteral("111")));
}
