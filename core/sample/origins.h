// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <span>

namespace sample {

/// Which list of given names fits.
enum class Culture { Arabic, Persian, Tigrinya, Turkic, Balkan, WestAfrican, Slavic, SouthAsian, Latin };

/// A country of origin: how many come from there and what usually follows. The weights are invented after
/// the published order (11/2015: 62 nations, mainly Iraq, Syria, Afghanistan, Eritrea, Sudan).
struct Origin {
    const char* nationality; ///< ISO 3166 alpha-2
    int weight;
    Culture culture;
    const char* language;  ///< ISO 639-1
    int protectionPercent; ///< of 100 applications, so many end with protection
};

/// All 62.
[[nodiscard]] std::span<const Origin> allOrigins();

[[nodiscard]] const Origin& ukraine();

/// One of the origins by weight.
[[nodiscard]] const Origin& pickOrigin(base::SeededRandom& random);

} // namespace sample
