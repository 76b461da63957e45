// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <array>
#include <cstddef>

namespace testing {

/// The id of record @p number: equal numbers give equal ids, and their order is the numbers' order.
template <class R>
base::Id<R> id(quint8 number)
{
    std::array<std::byte, 16> bytes{};
    bytes[15] = std::byte{number};
    return base::Id<R>(base::Uuid(bytes));
}

} // namespace testing
