// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/stay/stay.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <numeric>

namespace desk {

/// Counts of one site, one pillar or the whole city on one key date (DESIGN.md section 3, free places).
/// free = Σ over sites max(0, regular places − blocked − reserved for persons not present − present);
/// over-occupancy is the sum of the negative parts. usable = places that can be filled under the room rules
/// (the fourth bed beside a family of three is free but not usable).
struct PlaceCounts {
    int residents = 0; ///< persons with an actual stay on the day
    int present = 0;   ///< of these, not marked absent
    int households = 0;
    int places = 0; ///< regular places of sites in operation whose capacity is known
    int overloadPlaces = 0;
    int blocked = 0;
    int reserved = 0; ///< for persons who are not present
    int free = 0;
    int usable = 0;
    int overOccupied = 0;

    bool operator==(const PlaceCounts&) const = default;
};

/// A published count beside the recorded one; the latest on or before the key date and within the site's
/// period.
struct ReportedCount {
    base::Id<domain::ReportedFigure> id;
    int count = 0;
    domain::CountPrecision precision = domain::CountPrecision::Exact;
    base::ImpreciseDate day;
    QString source;
    bool joint = false; ///< published for several sites together

    bool operator==(const ReportedCount&) const = default;
};

struct SiteOccupancy {
    base::Id<domain::Accommodation> id;
    QString name;
    QString district;
    domain::Pillar pillar = domain::Pillar::Hostel;
    QString operatorName;
    bool capacityKnown = false; ///< false: places count as 0 in sums and the site is named in the notes
    QString capacitySource;     ///< where the places of the day are published; empty when unknown
    PlaceCounts counts;
    std::optional<ReportedCount> reported;
};

struct PillarOccupancy {
    domain::Pillar pillar = domain::Pillar::Hostel;
    PlaceCounts counts;
};

/// The answer to "who lives where on the key date". Sites in operation or with residents on the day, by name.
struct Occupancy {
    QDate on;
    PlaceCounts total;
    std::vector<PillarOccupancy> pillars; ///< always four, in the order of domain::AllPillars
    std::vector<SiteOccupancy> sites;
};

/// One point of the history by pillar: residents in the order of domain::AllPillars and the usable capacity.
struct SeriesPoint {
    QDate day;
    std::array<int, 4> residents{};
    int places = 0; ///< regular places less blocked ones on the day

    [[nodiscard]] int total() const { return std::accumulate(residents.begin(), residents.end(), 0); }
};

/// Places not blocked from a day on, until the next step.
struct PlacesStep {
    QDate from;
    int places = 0;

    bool operator==(const PlacesStep&) const = default;
};

/// Place of the first point with residents; before it nothing is recorded. The number of points if there is
/// none.
[[nodiscard]] inline std::size_t firstRecorded(const std::vector<SeriesPoint>& series)
{
    const auto first = std::find_if(series.begin(), series.end(),
                                    [](const SeriesPoint& point) { return point.total() > 0; });
    return static_cast<std::size_t>(first - series.begin());
}

/// A person in a list behind a figure.
struct ResidentRow {
    base::Id<domain::Person> person;
    std::optional<base::Id<domain::Household>> household;
    QString name;      ///< "Familienname, Vorname"
    QString reference; ///< household number
    std::optional<base::ImpreciseDate> born;
    QString site;
    QString room; ///< empty: in the site without a room
    base::DatedPeriod period;
    domain::Pillar pillar = domain::Pillar::Hostel;
};

/// A line of the list behind "free places": a room with free beds, or what its site adds to or takes off the
/// rooms listed (places no room covers, persons without a room, rooms with more persons than beds, fewer
/// places in operation than beds). Per site, pillar and city `free` and `usable` add up to PlaceCounts.
struct FreeRoomRow {
    std::optional<base::Id<domain::Room>> room; ///< absent: the line of the site; its numbers may be negative
    QString site;
    QString name; ///< of the room
    int beds = 0;
    int occupied = 0;
    int blocked = 0;
    int reserved = 0;
    int free = 0;
    int usable = 0;
    /// Code of the reason when usable < free: "family-room", "women-only", … (ui/words); "by-site" for a
    /// site.
    QString why;
};

} // namespace desk
