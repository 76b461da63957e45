// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/housing/accommodation.h"

namespace domain {

/// How exactly a count is known: "rund 300", "bis zu 850", "mindestens".
enum class CountPrecision { Exact, About, AtMost, AtLeast };
constexpr auto codesOf(CountPrecision)
{
    using C = CountPrecision;
    return std::array{Code<C>{C::Exact, "exact"}, Code<C>{C::About, "about"}, Code<C>{C::AtMost, "at-most"},
                      Code<C>{C::AtLeast, "at-least"}};
}

/// Places of a site: regular ones and those opened under pressure. Unknown capacity is absent, not 0.
struct Capacity {
    std::optional<int> regularPlaces;
    std::optional<int> overloadPlaces;
    CountPrecision precision = CountPrecision::Exact;

    static constexpr auto parts()
    {
        return std::tuple{Part<Capacity, std::optional<int>>{"_regular", &Capacity::regularPlaces},
                          Part<Capacity, std::optional<int>>{"_overload", &Capacity::overloadPlaces},
                          Part<Capacity, CountPrecision>{"_precision", &Capacity::precision}};
    }
    [[nodiscard]] constexpr bool isValid() const
    {
        return regularPlaces.value_or(0) >= 0 && overloadPlaces.value_or(0) >= 0;
    }
    bool operator==(const Capacity&) const = default;
};

/// A time in which a site runs with one pillar, capacity and operator. Closing is the end of the last period,
/// reopening a new one; re-designation a change of pillar or target group.
struct OperatingPeriod {
    base::Id<OperatingPeriod> id;
    base::Id<Accommodation> accommodation;
    base::DatedPeriod period;
    Pillar pillar = Pillar::Hostel;
    std::optional<base::Id<Operator>> operatedBy;
    QString targetGroup;
    Capacity capacity;
    QString note;
    QString source;

    static constexpr auto describe()
    {
        return record(12, "operating_period", field(1, "accommodation", &OperatingPeriod::accommodation),
                      field(2, "period", &OperatingPeriod::period),
                      field(3, "pillar", &OperatingPeriod::pillar),
                      field(4, "operated_by", &OperatingPeriod::operatedBy),
                      field(5, "target_group", &OperatingPeriod::targetGroup),
                      field(6, "capacity", &OperatingPeriod::capacity),
                      field(7, "note", &OperatingPeriod::note), field(8, "source", &OperatingPeriod::source));
    }
    bool operator==(const OperatingPeriod&) const = default;
};

/// Whether `a` gives way to `b` on a day on which both hold: the one that began last holds, then the larger
/// id. Both valid.
[[nodiscard]] inline bool givesWayTo(const OperatingPeriod& a, const OperatingPeriod& b)
{
    return std::pair(a.period.period().fromDay(), a.id) < std::pair(b.period.period().fromDay(), b.id);
}

/// The one of a site's periods that holds on a day; nullptr: not in operation.
template <class Periods, class Day>
[[nodiscard]] const OperatingPeriod* operationOn(const Periods& periods, Day day)
{
    const OperatingPeriod* holding = nullptr;
    for (const OperatingPeriod& period : periods)
        if (period.period.holdsOn(day) && (!holding || givesWayTo(*holding, period)))
            holding = &period;
    return holding;
}

/// What a published count counts.
enum class ReportedMeasure { Residents, Places };
constexpr auto codesOf(ReportedMeasure)
{
    return std::array{Code<ReportedMeasure>{ReportedMeasure::Residents, "residents"},
                      Code<ReportedMeasure>{ReportedMeasure::Places, "places"}};
}

/// A count that somebody published, kept as found beside what is recorded. Without sites it speaks of the
/// whole city; with several it is joint and must not be divided. Conflicting figures stand side by side.
struct ReportedFigure {
    base::Id<ReportedFigure> id;
    ReportedMeasure measure = ReportedMeasure::Residents;
    std::vector<base::Id<Accommodation>>
        accommodations;           ///< one register: the count holds for exactly this set
    std::optional<Pillar> pillar; ///< for city-wide figures of one pillar
    std::optional<base::ImpreciseDate> day;
    int count = 0;
    CountPrecision precision = CountPrecision::Exact;
    QString note;
    QString source;

    static constexpr auto describe()
    {
        return record(13, "reported_figure", field(1, "measure", &ReportedFigure::measure),
                      field(2, "accommodations", &ReportedFigure::accommodations),
                      field(3, "pillar", &ReportedFigure::pillar), field(4, "day", &ReportedFigure::day),
                      field(5, "count", &ReportedFigure::count),
                      field(6, "precision", &ReportedFigure::precision),
                      field(7, "note", &ReportedFigure::note), field(8, "source", &ReportedFigure::source));
    }
    bool operator==(const ReportedFigure&) const = default;
};

} // namespace domain
