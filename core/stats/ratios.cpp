// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ratios.h"

#include <algorithm>
#include <tuple>

namespace stats {

namespace {

bool scopeMatches(const domain::RuleScope& scope, const RatioCounts& counts)
{
    return (!scope.accommodation || *scope.accommodation == counts.site) &&
           (!scope.pillar || *scope.pillar == counts.pillar) &&
           (scope.place.isEmpty() || counts.place.isEmpty() || scope.place == counts.place);
}

template <class R>
auto rank(const LayeredRule<R>& layered)
{
    const domain::RuleScope& scope = layered.rule.scope;
    return std::tuple(scope.accommodation.has_value(), scope.pillar.has_value(), !scope.place.isEmpty(),
                      !layered.shipped, layered.rule.validity.period().fromDay(), layered.rule.id);
}

bool applies(const domain::RatioRule& rule, const RatioCounts& counts, base::DayNumber on)
{
    return rule.active && rule.ratio.isValid() && rule.validity.holdsOn(on) &&
           scopeMatches(rule.scope, counts) &&
           baseCount(rule, counts) >= rule.thresholdUnits.value_or(std::numeric_limits<int>::min());
}

} // namespace

int baseCount(const domain::RatioRule& rule, const RatioCounts& counts)
{
    switch (rule.countedBase) {
    case domain::RatioBase::Places:
        return counts.places;
    case domain::RatioBase::Residents:
        return counts.residents;
    case domain::RatioBase::ResidentsOfRegime:
        return counts
            .residentsOfRegime[static_cast<std::size_t>(rule.regime.value_or(domain::Regime::SgbII))];
    case domain::RatioBase::Households:
        return counts.households;
    }
    return 0;
}

int requiredFteHundredths(const domain::RatioRule& rule, int count)
{
    qint64 fte = 0;
    if (rule.stepUnits && *rule.stepUnits > 0)
        fte = qint64{rule.ratio.fteHundredths} * ((qint64{count} + *rule.stepUnits - 1) / *rule.stepUnits);
    else
        fte = (2 * qint64{count} * rule.ratio.fteHundredths + rule.ratio.perUnits) /
              (2 * qint64{rule.ratio.perUnits});
    return static_cast<int>(std::max(fte, qint64{rule.minimumFteHundredths.value_or(0)}));
}

std::vector<Requirement> requirementsOf(const RatioCounts& counts,
                                        std::span<const LayeredRule<domain::RatioRule>> rules,
                                        base::DayNumber on)
{
    std::array<const LayeredRule<domain::RatioRule>*, codesOf(domain::StaffFunction{}).size()> best{};
    for (const auto& candidate : rules) {
        auto& holder = best[static_cast<std::size_t>(candidate.rule.function)];
        if (applies(candidate.rule, counts, on) && (!holder || rank(*holder) < rank(candidate)))
            holder = &candidate;
    }
    std::vector<Requirement> result;
    for (const auto* winner : best) {
        if (!winner)
            continue;
        const int count = baseCount(winner->rule, counts);
        result.push_back({&winner->rule, count, requiredFteHundredths(winner->rule, count)});
    }
    return result;
}

const domain::ValueRule* valueRuleFor(const RatioCounts& counts,
                                      std::span<const LayeredRule<domain::ValueRule>> rules,
                                      QLatin1String code, base::DayNumber on)
{
    const LayeredRule<domain::ValueRule>* best = nullptr;
    for (const auto& candidate : rules) {
        const domain::ValueRule& rule = candidate.rule;
        if (rule.code == code && rule.validity.holdsOn(on) && scopeMatches(rule.scope, counts) &&
            (!best || rank(*best) < rank(candidate)))
            best = &candidate;
    }
    return best ? &best->rule : nullptr;
}

domain::DeploymentMode modeFor(int residents, qint64 thresholdResidents)
{
    return residents >= thresholdResidents ? domain::DeploymentMode::OnSite : domain::DeploymentMode::Mobile;
}

} // namespace stats
