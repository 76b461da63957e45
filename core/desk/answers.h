// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"
#include "core/desk/keyday.h"
#include "core/stats/counting.h"

namespace desk {

/// The answers of Book as functions of the facts: no store, no clock, the same input gives the same answer.

[[nodiscard]] Occupancy occupancyOf(const Facts& facts, const KeyDay& day);
/// With a site or pillar: its residents and places alone.
[[nodiscard]] std::vector<SeriesPoint> seriesOf(const Facts& facts, std::span<const QDate> days,
                                                const Book::Filter& filter = {});
[[nodiscard]] std::vector<PlacesStep> placesStepsOf(const Facts& facts, QDate first, QDate last,
                                                    const Book::Filter& filter = {});
/// True if one of the finding's records is a site or room that the filter takes on that day.
[[nodiscard]] bool isAbout(const Facts& facts, base::DayNumber on, const Finding& finding,
                           const Book::Filter& filter);
/// Residents by site and day, each person once a site; `days` ascending, without repetition.
[[nodiscard]] stats::SiteDayCounts residentsBySite(const Facts& facts, std::span<const base::DayNumber> days);
[[nodiscard]] Staffing staffingOf(const Facts& facts, const KeyDay& day);
[[nodiscard]] Operators operatorsOf(const Facts& facts, const KeyDay& day);
[[nodiscard]] PostPlan postPlanOf(const Facts& facts, base::DayNumber on);
[[nodiscard]] std::vector<ResidentRow> residentsOf(const Facts& facts, const KeyDay& day,
                                                   const Book::Filter& filter);
[[nodiscard]] std::vector<FreeRoomRow> freeRoomsOf(const Facts& facts, const KeyDay& day,
                                                   const Book::Filter& filter);
[[nodiscard]] std::vector<WorkerRow> workersOf(const Facts& facts, const KeyDay& day,
                                               const Book::Filter& filter);
[[nodiscard]] std::vector<ResidentRow> departuresOf(const Facts& facts, base::Period days,
                                                    const Book::Filter& filter = {});
[[nodiscard]] std::vector<ResidentRow> arrivalsOf(const Facts& facts, base::Period days,
                                                  const Book::Filter& filter = {});

/// True if some active ratio rule counts residents of a regime, so that a KeyDay needs them.
[[nodiscard]] bool needsRegimes(const Facts& facts);
/// The name of a site; its id when the site is only named by other records.
[[nodiscard]] QString siteName(const Facts& facts, Index site);
/// What the ratio rules of a site count on the key date.
[[nodiscard]] stats::RatioCounts ratioCountsOf(const Facts& facts, const KeyDay& day, Index site);

} // namespace desk
