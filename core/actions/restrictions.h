// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/status.h"
#include "core/store/file.h"

#include <vector>

namespace actions {

/// Every restriction of the file that may hold: where copies disagree about one, or about whether there is
/// one, each of its versions.
[[nodiscard]] std::vector<domain::Restriction> restrictionVersions(store::File& file);

} // namespace actions
