// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/findings/rules.h"
#include "core/domain/findings/keptfinding.h"

namespace desk {

/// What is recorded when a finding stays as it is.
[[nodiscard]] domain::KeptFinding toKeep(const Finding& finding, const QString& reason);

/// Marks the findings that stay, with their reasons.
void markKept(std::vector<Finding>& findings, std::span<const domain::KeptFinding> kept);

} // namespace desk
