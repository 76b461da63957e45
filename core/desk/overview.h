// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"

namespace desk {

/// How well a requirement is met: from 95 % met, from 80 % short, below that critical (UI guide, section 7).
enum class Coverage { Met, Short, Critical };

/// Whole per cent, rounded down so that 94.9 % never reads as met; absent when nothing is required.
[[nodiscard]] std::optional<int> coveragePercent(int requiredFteHundredths, int actualFteHundredths);
[[nodiscard]] Coverage coverageOf(int percent);

/// Required and actual FTE of one function at one site.
struct StaffingBar {
    base::Id<domain::Accommodation> site;
    QString name;
    int requiredFteHundredths = 0;
    int actualFteHundredths = 0;
    int heads = 0;
    std::optional<int> percent;
};

/// People and households that left the accommodation in a span of days.
struct Departures {
    int persons = 0;
    int households = 0;
};

/// A site in operation or with residents, by pillar and name.
struct SiteChoice {
    base::Id<domain::Accommodation> site;
    QString name;
    domain::Pillar pillar = domain::Pillar::Hostel;

    bool operator==(const SiteChoice&) const = default;
};

/// Everything the start of a working day needs on one page, finished as numbers.
struct Overview {
    QDate on;
    Occupancy occupancy;
    int residentsChange = 0;     ///< against 30 days before
    Departures departures;       ///< of the 30 days up to and including the key date
    Departures departuresBefore; ///< of the 30 days before those
    domain::StaffFunction function = domain::StaffFunction::IntegrationManagement;
    std::vector<StaffingBar> bars; ///< sites where the function is required or works, most required first
    int requiredFteHundredths = 0; ///< sum of the rounded values of the bars
    int actualFteHundredths = 0;
    std::optional<int> percent;
    Staffing staffing;
    std::vector<SeriesPoint> series; ///< month ends up to the key date, the key date last
    std::vector<PlacesStep> places;  ///< over the days of the series
    FindingReport findings;
    std::vector<SiteChoice> choices;  ///< what can be chosen on the key date, whatever the options are
    bool knowsAccommodations = false; ///< on whatever day
};

struct OverviewOptions {
    int months = 24; ///< length of the series, 1 to 240
    domain::StaffFunction function = domain::StaffFunction::IntegrationManagement;
    std::optional<domain::Pillar> pillar = {}; ///< narrows everything to its sites; absent: all of them
    std::optional<base::Id<domain::Accommodation>> site = {}; ///< narrows everything to this one
};

/// Number of days the "last days" figures look back.
inline constexpr int OverviewDays = 30;

[[nodiscard]] Overview overview(const Book& book, QDate on, const OverviewOptions& options = {});

/// The days of a series: the last day of each of the `months` (1 to 240) months before, then `on`.
[[nodiscard]] std::vector<QDate> monthEnds(QDate on, int months);

} // namespace desk
