// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/accommodationimport.h"

namespace exchange {

/// The housing records that stand before an import or that it adds.
struct HousingRecords {
    std::vector<domain::Operator> operators;
    std::vector<domain::Accommodation> accommodations;
    std::vector<domain::OperatingPeriod> periods;
    std::vector<domain::ReportedFigure> figures;

    bool operator==(const HousingRecords&) const = default;
};

/// What an import would write. With errors among the problems nothing may be written.
struct ImportPlan {
    HousingRecords added;
    int known = 0; ///< observations that stand in the file already
    base::Problems problems;

    [[nodiscard]] bool isEmpty() const { return added == HousingRecords(); }
};

/// What the values of a table add to the existing records. Changes and removes nothing: conflicting figures
/// stand side by side, and the history of a site that is known is kept.
///
/// Sites and operators are found by name (without case and blanks). The lines of a new site, in their order,
/// become operating periods: one from each `opened` to its `closed`, cut where capacity, pillar or operator
/// change, on the day of that line. Each capacity and each count is also kept as a reported figure. A joint
/// line becomes one figure of its sites, each named exactly or by the start of its name; a headcount names
/// its site in full.
/// Problems: `joint-site-unknown`, `site-unknown` (name), `site-unknown-similar` (name, a similar one),
/// `periods-overlap` and those of actions::problemsOf() as errors; `site-history-kept` (name) as a hint.
[[nodiscard]] ImportPlan planImport(const HousingRecords& existing, const ParsedHousing& parsed,
                                    const base::IdSource& ids);

} // namespace exchange
