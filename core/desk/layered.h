// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/ratios.h"
#include "core/store/view.h"

namespace desk {

/// Rules with the layer each comes from: shipped, or the city's own.
template <class R>
[[nodiscard]] std::vector<stats::LayeredRule<R>> layered(store::View view, const std::vector<R>& rules)
{
    std::vector<stats::LayeredRule<R>> result;
    for (const R& rule : rules) {
        bool shipped = false;
        if (view.shipped) {
            const auto& rows = view.shipped->rows(R::describe().kind);
            const auto at = rows.find(rule.id.uuid());
            shipped = at != rows.end() && at->second == domain::toCells(rule);
        }
        result.push_back({rule, shipped});
    }
    return result;
}

} // namespace desk
