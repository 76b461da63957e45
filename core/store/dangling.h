// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

namespace store {

/// A live record that names one which was deleted: on one copy it went while another made use of it.
struct DanglingReference {
    RowName row;
    int registerNumber = 0; ///< of the register that names it
    RowName deleted;

    auto operator<=>(const DanglingReference&) const = default;
};

/// Ordered by record and register. What is only awaited dangles not, nor does what waits for a decision as
/// deleted in conflict. Takes as long as there are deleted rows.
[[nodiscard]] std::vector<DanglingReference> danglingReferences(File& file);

} // namespace store
