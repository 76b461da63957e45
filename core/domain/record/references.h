// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/registers.h"

#include <span>

namespace domain {

/// A column whose cell names rows of a kind: by itself, as a part of a composite value, or as a list of ids.
struct ReferenceColumn {
    std::size_t column = 0; ///< index into KindInfo::columns
    const RegisterInfo* reg = nullptr;
    std::uint16_t kind = 0;
    bool isList = false;
    bool isWhole = false; ///< the register is nothing but this one reference
};

/// Every column of the kind that names other rows, in the order of columns.
[[nodiscard]] std::span<const ReferenceColumn> referencesOf(const KindInfo& kind);

} // namespace domain
