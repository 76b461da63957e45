// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foreignop.h"

namespace syncing {

/// What `all` holds and `without` does not. Both sorted as store::vectorOf() gives them; so is the result.
/// {1–9} without {3–4} → {1–2}, {5–9}.
[[nodiscard]] store::OpVector difference(const store::OpVector& all, const store::OpVector& without);

} // namespace syncing
