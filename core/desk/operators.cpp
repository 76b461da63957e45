// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"

#include "core/desk/answers.h"
#include "core/desk/order.h"

#include <algorithm>
#include <unordered_map>

namespace desk {

Operators operatorsOf(const Facts& facts, const KeyDay& day)
{
    Operators result;
    result.on = base::dateOf(day.on);
    std::unordered_map<base::Id<domain::Operator>, std::size_t> rowOf;
    for (const domain::Operator& record : facts.operators.rows()) {
        rowOf.emplace(record.id, result.rows.size());
        result.rows.push_back({record.id, record.name, {}, 0, 0, 0});
    }
    for (Index site = 0; site < facts.sites(); ++site) {
        const SiteDay& siteDay = day.sites[site];
        if (!siteDay.period)
            continue;
        const auto& operatedBy = siteDay.period->operatedBy;
        const auto at = operatedBy ? rowOf.find(*operatedBy) : rowOf.end();
        if (at == rowOf.end()) {
            ++result.sitesWithoutOperator;
            continue;
        }
        OperatorRow& row = result.rows[at->second];
        row.sites << siteName(facts, site);
        row.places += siteDay.load.places.value_or(0);
        row.residents += siteDay.residents;
        row.unknownCapacity += siteDay.load.places ? 0 : 1;
    }
    for (OperatorRow& row : result.rows)
        std::ranges::sort(row.sites, {}, [](const QString& name) { return orderKey(name); });
    sortBy(result.rows, [](const OperatorRow& row) { return std::pair(orderKey(row.name), row.id); });
    return result;
}

} // namespace desk
