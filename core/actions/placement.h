// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/domain/housing/room.h"
#include "core/domain/stay/stay.h"

namespace actions {

/// Who of a household goes into which room. Without persons: all members of the household on the first day.
struct RoomShare {
    std::optional<base::Id<domain::Room>> room; ///< absent: in the site without a room
    std::vector<base::Id<domain::Person>> persons;
};

/// Where a household is to live, or lives, from when on.
struct Placement {
    base::Id<domain::Household> household;
    base::Id<domain::Accommodation> site;
    std::vector<RoomShare> rooms; ///< empty: everybody, without a room
    base::DatedPeriod period;     ///< needs a start
    domain::StayKind kind = domain::StayKind::Actual;
    /// Why a plan that a must-rule forbids is made nevertheless. It is kept as the source of the stays.
    QString overrideReason;
    QString source;
};

/// Places a household in one step, also split over several rooms.
///
/// Planned: what a must-rule forbids is an error (not-in-operation, room-unknown, room-blocked, no-free-bed,
/// no-free-place, designation, family-room, premises-ban, conflict-pair, need-not-met) unless an override
/// reason is given; then it is a warning. Recording what happened (actual) always works: the same problems
/// come as warnings. Errors in any case: "required", "record-gone", "ends-before-start", "persons-missing".
///
/// An actual placement ends the actual stays that the persons have on the first day (they moved within),
/// turns planned stays at the site that overlap it into actual ones, and notes as present who was marked
/// absent. Labels: "plan-placement", "place-household", and "move-household" when somebody had a stay before.
struct Placed : Outcome {
    std::vector<base::Id<domain::Stay>> stays;
};
[[nodiscard]] Placed placeHousehold(store::File& file, const Placement& placement);

/// What placeHousehold() would say, without writing: for boards that show it while dragging.
[[nodiscard]] base::Problems checkPlacement(store::File& file, const Placement& placement);

/// Ends actual stays: `to` is the day of moving out. Stays that ended before or begin later are left and
/// named as "not-living-there" (warning); an error if none is left. "end-stay".
[[nodiscard]] Outcome endStays(store::File& file, const std::vector<base::Id<domain::Stay>>& stays, QDate to,
                               domain::EndReason reason);

/// All persons of a household leave on a day. "end-stay".
[[nodiscard]] Outcome moveOut(store::File& file, const base::Id<domain::Household>& household, QDate to,
                              domain::EndReason reason);

/// The end of stays was a mistake: they go on. "not-ended" if none had an end. "undo-stay-end".
[[nodiscard]] Outcome undoStayEnd(store::File& file, const std::vector<base::Id<domain::Stay>>& stays);

} // namespace actions
