// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/store/write.h"

namespace exchange {

/// What an import of accommodations or headcounts did.
struct ImportResult {
    base::Problems problems;               ///< with errors among them nothing was written
    std::optional<store::ActionId> action; ///< absent if nothing had to be written
    int sites = 0;
    int periods = 0;
    int figures = 0;
    int known = 0; ///< observations that stood in the file already
};

/// What the table would add to the file; writes nothing.
[[nodiscard]] ImportPlan planHousingImport(store::File& file, const QByteArray& csv);

/// Reads the table and writes what it adds as one action "import", which undo takes back whole. If
/// there is any error in the table, nothing is changed. Throws db::DatabaseError.
[[nodiscard]] ImportResult importHousing(store::File& file, const QByteArray& csv);

} // namespace exchange
