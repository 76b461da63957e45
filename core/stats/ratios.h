// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/status.h"
#include "core/domain/rules/rules.h"

#include <array>
#include <span>

namespace stats {

/// A rule with the layer it comes from.
template <class R>
struct LayeredRule {
    R rule;
    bool shipped = false; ///< from the read-only layer; the city's own rules win over it
};

/// What the ratios of a site are computed from on the key date.
struct RatioCounts {
    base::Id<domain::Accommodation> site;
    domain::Pillar pillar = domain::Pillar::Hostel;
    QString place; ///< municipality; empty when unknown: then territories do not restrict
    int places = 0;
    int residents = 0;
    int households = 0;
    std::array<int, 4> residentsOfRegime{}; ///< in the order of domain::Regime
};

/// The count a rule is based on.
[[nodiscard]] int baseCount(const domain::RatioRule& rule, const RatioCounts& counts);

/// FTE in hundredths by one rule from its count; whether the rule applies is not asked.
///
/// Half-up rounding to hundredths: 78 places at 1.5 per 50 → 2.34; 95 → 2.85; 850 residents at 1 per 100 →
/// 8.50; 1 per 60 of 20 places → 0.33, of 50 → 0.83. With steps the ratio's FTE is due once per started
/// step: 1.5 up to 500 → 1.5 for 1 and for 500, 3.0 for 501, 0 for 0. A minimum is the least that is asked.
[[nodiscard]] int requiredFteHundredths(const domain::RatioRule& rule, int count);

/// What one function requires at a site.
struct Requirement {
    const domain::RatioRule* rule = nullptr; ///< into the rules given
    int baseCount = 0;
    int fteHundredths = 0;
};

/// The requirements of a site, one per function that some rule asks for, in the order of
/// domain::StaffFunction. Of the rules that apply (active, valid on the day, scope matches, count reaches
/// the threshold) the most specific wins: site over pillar over territory over all, the city's over shipped,
/// later validity over earlier, larger id last.
[[nodiscard]] std::vector<Requirement> requirementsOf(const RatioCounts& counts,
                                                      std::span<const LayeredRule<domain::RatioRule>> rules,
                                                      base::DayNumber on);

/// The value rule `code` that holds for a site, by the same order; nullptr if none is valid.
[[nodiscard]] const domain::ValueRule* valueRuleFor(const RatioCounts& counts,
                                                    std::span<const LayeredRule<domain::ValueRule>> rules,
                                                    QLatin1String code, base::DayNumber on);

/// Served on site from the threshold on: exactly 200 of 200 → on site (Hannover, DS 0558/2016 F1 with Möbel
/// Boss: capacity 200, staff on site).
[[nodiscard]] domain::DeploymentMode modeFor(int residents, qint64 thresholdResidents);

} // namespace stats
