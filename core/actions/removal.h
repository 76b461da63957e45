// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/households.h"

namespace actions {

/// What goes when a household is removed.
struct HouseholdRemoval {
    /// Its members of any day who belonged to no other household; who did stays with everything recorded.
    std::vector<PersonId> persons;
    /// Records of the household and of these persons: memberships, stays, statuses, needs, contacts …
    int records = 0;
};
[[nodiscard]] HouseholdRemoval removalOf(store::File& file, const HouseholdId& household);

/// Removes a household that should never have been recorded, with all that only it and its persons explain:
/// see removalOf(). A contact of another household that names one of them stays without the name. One step;
/// undo brings all of it back. This is no erasure: the journal keeps what was recorded.
/// "record-gone". "remove-household".
[[nodiscard]] Outcome removeHousehold(store::File& file, const HouseholdId& household);

} // namespace actions
