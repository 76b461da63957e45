// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/status.h"
#include "core/domain/staffing/staffing.h"

namespace domain {

/// How binding a rule is. "Derived" marks what no source states as a standard.
enum class RuleStanding { Standard, Derived };
constexpr auto codesOf(RuleStanding)
{
    return std::array{Code<RuleStanding>{RuleStanding::Standard, "standard"},
                      Code<RuleStanding>{RuleStanding::Derived, "derived"}};
}

/// What a ratio counts. Places and residents diverge at partial occupancy.
enum class RatioBase { Places, Residents, ResidentsOfRegime, Households };
constexpr auto codesOf(RatioBase)
{
    using B = RatioBase;
    return std::array{Code<B>{B::Places, "places"}, Code<B>{B::Residents, "residents"},
                      Code<B>{B::ResidentsOfRegime, "residents-of-regime"},
                      Code<B>{B::Households, "households"}};
}

/// FTE per n of the base: "1.5 per 50" is {150, 50}. One register.
struct Ratio {
    int fteHundredths = 100;
    int perUnits = 100;

    static constexpr auto parts()
    {
        return std::tuple{Part<Ratio, int>{"_fte", &Ratio::fteHundredths},
                          Part<Ratio, int>{"_per", &Ratio::perUnits}};
    }
    [[nodiscard]] constexpr bool isValid() const { return fteHundredths >= 0 && perUnits > 0; }
    bool operator==(const Ratio&) const = default;
};

/// Where a rule holds. Absent parts do not restrict.
struct RuleScope {
    std::optional<Pillar> pillar;
    std::optional<base::Id<Accommodation>> accommodation;
    QString place; ///< territory: "Hannover", "Köln"; empty = everywhere

    static constexpr auto parts()
    {
        return std::tuple{Part<RuleScope, std::optional<Pillar>>{"_pillar", &RuleScope::pillar},
                          Part<RuleScope, std::optional<base::Id<Accommodation>>>{"_accommodation",
                                                                                  &RuleScope::accommodation},
                          Part<RuleScope, QString>{"_place", &RuleScope::place}};
    }
    bool operator==(const RuleScope&) const = default;
};

/// Betreuungsschlüssel: required FTE of a function from a count (DOMAIN.md section 3).
struct RatioRule {
    base::Id<RatioRule> id;
    QString code; ///< permanent name within the rule set: "im-on-site"
    StaffFunction function = StaffFunction::Social;
    RatioBase countedBase = RatioBase::Residents;
    Ratio ratio;
    std::optional<int> stepUnits; ///< steps: the FTE of the ratio is due once per started n ("1.5 up to 500")
    std::optional<int> minimumFteHundredths; ///< at least this much wherever the rule applies
    std::optional<int> thresholdUnits;       ///< the rule applies from this count on
    RuleScope scope;
    base::DatedPeriod validity;
    RuleStanding standing = RuleStanding::Standard;
    bool active = true; ///< an inactive rule is shown for comparison and requires nothing
    QString source;
    std::optional<Regime> regime; ///< whose residents count with RatioBase::ResidentsOfRegime; absent: SGB II

    static constexpr auto describe()
    {
        constexpr auto S = Compartment::Staff;
        return record(
            50, "ratio_rule", field(1, "code", &RatioRule::code).in(S),
            field(2, "function", &RatioRule::function).in(S), field(3, "base", &RatioRule::countedBase).in(S),
            field(4, "ratio", &RatioRule::ratio).in(S), field(5, "step_units", &RatioRule::stepUnits).in(S),
            field(6, "minimum_fte", &RatioRule::minimumFteHundredths).in(S),
            field(7, "threshold_units", &RatioRule::thresholdUnits).in(S),
            field(8, "scope", &RatioRule::scope).in(S), field(9, "validity", &RatioRule::validity).in(S),
            field(10, "standing", &RatioRule::standing).in(S), field(11, "active", &RatioRule::active).in(S),
            field(12, "source", &RatioRule::source).in(S), field(13, "regime", &RatioRule::regime).in(S));
    }
    bool operator==(const RatioRule&) const = default;
};

/// A rule that is one value: threshold, space standard, cost cap, rent ceiling. `code` says which.
/// "deployment-on-site-residents": from this many residents on, a site is served on site, below that mobile.
struct ValueRule {
    base::Id<ValueRule> id;
    QString code;
    qint64 value = 0; ///< in the unit's smallest part
    QString unit;     ///< "residents", "square-decimetres-per-person", "cents-per-person-year"
    RuleScope scope;
    base::DatedPeriod validity;
    RuleStanding standing = RuleStanding::Standard;
    QString source;

    static constexpr auto describe()
    {
        return record(51, "value_rule", field(1, "code", &ValueRule::code),
                      field(2, "value", &ValueRule::value), field(3, "unit", &ValueRule::unit),
                      field(4, "scope", &ValueRule::scope), field(5, "validity", &ValueRule::validity),
                      field(6, "standing", &ValueRule::standing), field(7, "source", &ValueRule::source));
    }
    bool operator==(const ValueRule&) const = default;
};

/// The code of the threshold between on-site and mobile service.
inline constexpr const char* OnSiteThresholdRule = "deployment-on-site-residents";

/// The code of how many days before a residence status or benefit regime ends one is warned.
inline constexpr const char* ValidityWarningRule = "validity-warning-days";

/// The code of how many days before the funding of a post ends one is warned.
inline constexpr const char* FundingWarningRule = "funding-warning-days";

} // namespace domain
