// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/check.h"
#include "core/store/view.h"

#include <set>
#include <span>

namespace actions {

/// Errors "unknown-record" for registers that name a record which is not there, and "required" for a
/// required reference without a value. `besides` are ids that the same action makes.
[[nodiscard]] base::Problems referenceProblems(store::View view, const domain::KindInfo& kind,
                                               std::span<const base::Cell> cells,
                                               const std::set<base::Uuid>& besides = {});

/// Error "record-too-large" at the longest text when the values would not fit an op.
[[nodiscard]] base::Problems sizeProblems(const domain::KindInfo& kind, std::span<const base::Cell> cells);

/// Number of live records that name this one.
[[nodiscard]] int usesOf(store::View view, const domain::KindInfo& kind, const base::Uuid& id);

/// "stay" for a kind of that name, "operating-period" for "operating_period".
[[nodiscard]] QString dashedName(const domain::KindInfo& kind);

/// Everything create() and edit() check of a record.
template <domain::Record R>
[[nodiscard]] base::Problems allProblemsOf(store::View view, const R& record,
                                           const std::set<base::Uuid>& besides = {})
{
    base::Problems problems = problemsOf(record);
    const std::vector<base::Cell> cells = domain::toCells(record);
    for (const auto& more : {referenceProblems(view, domain::kindOf<R>(), cells, besides),
                             sizeProblems(domain::kindOf<R>(), cells)})
        problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

} // namespace actions
