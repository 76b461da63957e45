// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/base/progress.h"
#include "core/exchange/importplan.h"

namespace exchange {

/// What an import of accommodations or headcounts did.
struct ImportResult : actions::Outcome {
    int operators = 0;
    int sites = 0;
    int periods = 0;
    int figures = 0;
    int known = 0; ///< observations that stood in the file already

    [[nodiscard]] int records() const { return operators + sites + periods + figures; }
};

/// What the tables would add to the file, one after the other, so that a later one may name the sites of an
/// earlier one. Writes nothing. `problems[i]` are those of table i.
struct HousingImport {
    HousingRecords added;
    int known = 0;
    std::vector<base::Problems> problems;

    [[nodiscard]] bool hasErrors() const;
};
[[nodiscard]] HousingImport planHousingImport(store::File& file, const std::vector<QByteArray>& tables);

/// Writes what was planned as one action "import-housing", which undo takes back whole; after a backup of the
/// file where it keeps backups. With errors among the problems nothing is changed. Throws db::DatabaseError,
/// base::Stopped.
[[nodiscard]] ImportResult importHousing(store::File& file, const HousingImport& plan,
                                         const base::Progress& progress = {});

} // namespace exchange
