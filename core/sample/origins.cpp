// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/origins.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sample {

namespace {

using C = Culture;

constexpr std::array Origins{
    Origin{"IQ", 1150, C::Arabic, "ar", 62},    Origin{"SY", 1120, C::Arabic, "ar", 96},
    Origin{"AF", 640, C::Persian, "fa", 55},    Origin{"ER", 330, C::Tigrinya, "ti", 92},
    Origin{"SD", 300, C::Arabic, "ar", 58},     Origin{"IR", 190, C::Persian, "fa", 50},
    Origin{"AL", 130, C::Balkan, "sq", 2},      Origin{"RS", 120, C::Balkan, "sr", 1},
    Origin{"XK", 115, C::Balkan, "sq", 2},      Origin{"ME", 70, C::Balkan, "sr", 1},
    Origin{"MK", 65, C::Balkan, "mk", 1},       Origin{"BA", 40, C::Balkan, "bs", 1},
    Origin{"CI", 95, C::WestAfrican, "fr", 18}, Origin{"GH", 85, C::WestAfrican, "en", 8},
    Origin{"LR", 60, C::WestAfrican, "en", 14}, Origin{"SO", 90, C::Arabic, "so", 70},
    Origin{"LB", 55, C::Arabic, "ar", 15},      Origin{"PK", 70, C::SouthAsian, "ur", 10},
    Origin{"GE", 55, C::Slavic, "ka", 2},       Origin{"RU", 60, C::Slavic, "ru", 10},
    Origin{"TR", 60, C::Turkic, "tr", 25},      Origin{"AM", 30, C::Slavic, "hy", 8},
    Origin{"AZ", 30, C::Turkic, "az", 15},      Origin{"UA", 30, C::Slavic, "uk", 6},
    Origin{"LY", 25, C::Arabic, "ar", 20},      Origin{"MA", 25, C::Arabic, "ar", 4},
    Origin{"DZ", 28, C::Arabic, "ar", 3},       Origin{"TN", 15, C::Arabic, "ar", 3},
    Origin{"EG", 18, C::Arabic, "ar", 15},      Origin{"YE", 15, C::Arabic, "ar", 60},
    Origin{"JO", 12, C::Arabic, "ar", 10},      Origin{"PS", 20, C::Arabic, "ar", 30},
    Origin{"KW", 8, C::Arabic, "ar", 30},       Origin{"SA", 4, C::Arabic, "ar", 20},
    Origin{"ET", 25, C::Tigrinya, "am", 35},    Origin{"DJ", 4, C::Tigrinya, "so", 20},
    Origin{"NG", 40, C::WestAfrican, "en", 12}, Origin{"GN", 28, C::WestAfrican, "fr", 20},
    Origin{"ML", 18, C::WestAfrican, "fr", 12}, Origin{"SN", 12, C::WestAfrican, "fr", 5},
    Origin{"GM", 18, C::WestAfrican, "en", 8},  Origin{"SL", 12, C::WestAfrican, "en", 15},
    Origin{"TG", 8, C::WestAfrican, "fr", 10},  Origin{"BJ", 6, C::WestAfrican, "fr", 5},
    Origin{"BF", 6, C::WestAfrican, "fr", 8},   Origin{"NE", 5, C::WestAfrican, "fr", 8},
    Origin{"CM", 14, C::WestAfrican, "fr", 18}, Origin{"CD", 10, C::WestAfrican, "fr", 20},
    Origin{"RW", 4, C::WestAfrican, "rw", 15},  Origin{"BI", 4, C::WestAfrican, "fr", 15},
    Origin{"IN", 16, C::SouthAsian, "pa", 2},   Origin{"LK", 14, C::SouthAsian, "ta", 15},
    Origin{"BD", 14, C::SouthAsian, "bn", 6},   Origin{"NP", 6, C::SouthAsian, "ne", 3},
    Origin{"VN", 12, C::Latin, "vi", 3},        Origin{"CN", 8, C::Latin, "zh", 8},
    Origin{"MD", 14, C::Slavic, "ro", 1},       Origin{"BY", 6, C::Slavic, "ru", 8},
    Origin{"KZ", 6, C::Turkic, "kk", 3},        Origin{"UZ", 5, C::Turkic, "uz", 8},
    Origin{"CO", 8, C::Latin, "es", 6},         Origin{"CU", 4, C::Latin, "es", 5},
};
static_assert(Origins.size() == 62);

constexpr int WeightSum = [] {
    int sum = 0;
    for (const Origin& origin : Origins)
        sum += origin.weight;
    return sum;
}();

} // namespace

std::span<const Origin> allOrigins()
{
    return Origins;
}

const Origin& ukraine()
{
    static const Origin refugees{"UA", 0, C::Slavic, "uk", 100};
    return refugees;
}

const Origin& pickOrigin(base::SeededRandom& random)
{
    auto left = static_cast<int>(random.below(WeightSum));
    for (const Origin& origin : Origins) {
        left -= origin.weight;
        if (left < 0)
            return origin;
    }
    return Origins.front();
}

} // namespace sample
