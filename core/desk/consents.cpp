// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/consents.h"

#include "core/desk/order.h"
#include "core/desk/personrows.h"
#include "core/desk/recordname.h"
#include "core/store/history.h"
#include "core/store/rowquery.h"

#include <algorithm>

namespace desk {

namespace {

using domain::Consent;

/// The record with each value in question put in by itself; a value that makes no record gives nothing. What
/// a consent must fulfil is asked of each register by itself, so that no two need to be put in together.
std::vector<std::optional<Consent>> variantsOf(const base::Id<Consent>& id, std::span<const base::Cell> cells,
                                               const std::vector<store::Conflict>& conflicts)
{
    const domain::KindInfo& kind = domain::kindOf<Consent>();
    std::vector<std::optional<Consent>> variants{domain::fromCells(id, cells)};
    for (const store::Conflict& conflict : conflicts) {
        const auto* reg = kind.findRegister(static_cast<std::uint8_t>(conflict.registerNumber));
        if (conflict.kind != kind.number || conflict.row != id.uuid() || !reg ||
            !reg->has(domain::SafetyRelevant))
            continue;
        for (const auto& version : conflict.versions) {
            std::vector<base::Cell> changed(cells.begin(), cells.end());
            const bool fits = version.cells.size() == reg->columnCount;
            if (fits)
                std::copy(version.cells.begin(), version.cells.end(),
                          changed.begin() + static_cast<std::ptrdiff_t>(reg->firstColumn));
            variants.push_back(fits ? domain::fromCells(id, std::span<const base::Cell>(changed))
                                    : std::nullopt);
        }
    }
    return variants;
}

} // namespace

std::vector<ConsentRow> consentsOn(store::File& file, QDate on)
{
    const auto conflicts = store::conflicts(file);
    const domain::PersonGroups groups = personGroups(file);
    std::vector<ConsentRow> rows;
    for (store::RowQuery query(file, domain::kindOf<Consent>()); query.next();) {
        const auto variants = variantsOf(base::Id<Consent>(query.id()), query.cells(), conflicts);
        const auto holds = [&](const std::optional<Consent>& consent) {
            return consent && variants[0] && !consent->withdrawn &&
                   consent->purpose == variants[0]->purpose && consent->period.holdsOn(on);
        };
        if (!std::all_of(variants.begin(), variants.end(), holds))
            continue;
        const auto person = groups.rootOf(variants[0]->person);
        const auto isListed = [&](const ConsentRow& row) {
            return row.person == person && row.purpose == variants[0]->purpose;
        };
        // the same consent may stand in two rows of one person
        if (groups.membersOf(person).size() > 1 && std::any_of(rows.begin(), rows.end(), isListed))
            continue;
        rows.push_back({variants[0]->id, person,
                        nameOf(file, {domain::Person::describe().kind, person.uuid()}), variants[0]->purpose,
                        variants.size() > 1});
    }
    sortBy(rows,
           [](const ConsentRow& row) { return std::tuple(orderKey(row.name), row.purpose, row.consent); });
    return rows;
}

} // namespace desk
