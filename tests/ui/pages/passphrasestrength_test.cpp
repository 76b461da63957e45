// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/passphrasestrength.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using ui::Strength;

TEST_CASE("Length makes a passphrase strong, repetition does not", "[passphrase]")
{
    const auto [text, expected] = GENERATE(table<const char*, Strength>({
        {"", Strength::Empty},
        {"Passwort", Strength::TooShort},
        {"aaaaaaaaaaaaaaaaaaaa", Strength::Weak},
        {"1234567890", Strength::Weak},
        {"Siloah2016!", Strength::Fair},
        {"lose Woerter", Strength::Fair},
        {"vier lose Wörter hier", Strength::Good},
    }));
    CAPTURE(text);
    CHECK(ui::strengthOf(QString::fromUtf8(text)) == expected);
}
