// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/roomkeeper.h"
#include "core/sample/samplecity.h"

#include <array>

namespace sample {

/// Who lives in a site.
enum class Audience { Mixed, Men };

/// Whole counts on days; between two of them a straight line, before the first and after the last constant.
class Curve {
public:
    void add(base::DayNumber day, int value) { m_points.emplace_back(day, value); }
    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    [[nodiscard]] int at(base::DayNumber day) const;
    [[nodiscard]] const std::vector<std::pair<base::DayNumber, int>>& points() const { return m_points; }

private:
    std::vector<std::pair<base::DayNumber, int>> m_points; ///< by day
};

/// What the history of a site shall be: a curve of its own, or a share of what its pillar has left.
struct SitePlan {
    base::Id<domain::Accommodation> id;
    QString name;
    domain::Pillar pillar = domain::Pillar::Hostel;
    Audience audience = Audience::Mixed;
    base::DayNumber opens = base::OpenPast;
    base::DayNumber closes = base::OpenFuture;
    int beds = 0;
    Curve curve;
    std::vector<RoomSlot> rooms;

    /// Residents it can take on the day: grows in six weeks, empties in four.
    [[nodiscard]] int openBeds(base::DayNumber day) const;
};

/// The plans of all sites and of the pillars (in the order of domain::AllPillars).
struct HistoryPlan {
    std::vector<SitePlan> sites;
    std::array<Curve, 4> pillars;

    /// How many shall live in each site on the day, as near to `current` as the curves allow.
    [[nodiscard]] std::vector<int> targets(base::DayNumber day, const std::vector<int>& current) const;
};

} // namespace sample
