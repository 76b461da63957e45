// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "core/store/file.h"

#include <vector>

namespace desk {

/// Devices whose latest change was made by a clock more than ten minutes behind the newest time this file's
/// copies had then seen ("clock-drift"): that clock is slow, or another one is fast. The order of changes
/// does not suffer; the times people read do. Shown, never refused.
[[nodiscard]] std::vector<Finding> clockDrifts(store::File& file);

} // namespace desk
