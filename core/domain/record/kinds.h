// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/registers.h"

#include <span>

namespace domain {

/// Every kind this program knows, by ascending number.
[[nodiscard]] std::span<const KindInfo* const> allKinds();

/// nullptr for a kind of a later version.
[[nodiscard]] const KindInfo* findKind(std::uint16_t number);
[[nodiscard]] const KindInfo* findKind(std::string_view name);

} // namespace domain
