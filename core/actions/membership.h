// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/household.h"
#include "core/store/view.h"

namespace actions {

/// The membership of a person on a day: of several the one that began last.
[[nodiscard]] std::optional<domain::Membership>
membershipOn(store::View view, const base::Id<domain::Person>& person, QDate on);
/// The members of a household on a day, by age of their record.
[[nodiscard]] std::vector<domain::Membership>
membersOn(store::View view, const base::Id<domain::Household>& household, QDate on);
/// "H-" and the number after the largest in use, at least four digits.
[[nodiscard]] QString nextReference(store::View view);

} // namespace actions
