// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sample/roomkeeper.h"
#include "core/sample/samplecity.h"

namespace sample {

/// Like sections, each with like rooms.
struct RoomLayout {
    QString section;
    int copies = 1;
    int rooms = 1;
    int beds = 2;
    base::DatedPeriod existence;
    domain::Designation designation = domain::Designation::None;
    bool stepFree = false;
    QString source;
};

/// What a site of the pillar usually looks like, with exactly so many beds.
[[nodiscard]] std::vector<RoomLayout> usualLayout(domain::Pillar pillar, int beds);

/// Appends the sections and rooms to the city and returns the rooms to give out.
[[nodiscard]] std::vector<RoomSlot> buildRooms(const std::vector<RoomLayout>& layouts,
                                               const base::Id<domain::Accommodation>& site,
                                               domain::Pillar pillar, const base::IdSource& ids,
                                               SampleCity& city);

} // namespace sample
