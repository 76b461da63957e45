// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/restrictions.h"

#include "core/store/history.h"
#include "core/store/records.h"
#include "core/store/rowstore.h"

#include <algorithm>

namespace actions {

namespace {

constexpr std::size_t MostVersions = 64;

/// Every record that the contested registers of a row can make.
std::vector<domain::Restriction> versionsOf(const store::RowName& row, const std::vector<base::Cell>& cells,
                                            const std::vector<store::Conflict>& conflicts)
{
    const auto& kind = domain::kindOf<domain::Restriction>();
    std::vector<std::vector<base::Cell>> all{cells};
    for (const store::Conflict& conflict : conflicts) {
        const auto* reg = kind.findRegister(static_cast<std::uint8_t>(conflict.registerNumber));
        if (conflict.kind != row.kind || conflict.row != row.id || !reg || !reg->has(domain::SafetyRelevant))
            continue;
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before; ++i)
            for (const auto& version : conflict.versions)
                if (version.cells.size() == reg->columnCount && all.size() < MostVersions) {
                    all.push_back(all[i]);
                    std::copy(version.cells.begin(), version.cells.end(),
                              all.back().begin() + static_cast<std::ptrdiff_t>(reg->firstColumn));
                }
    }
    std::vector<domain::Restriction> made;
    for (const auto& one : all)
        if (auto record = domain::fromCells<domain::Restriction>(base::Id<domain::Restriction>(row.id), one))
            made.push_back(*record);
    return made;
}

} // namespace

std::vector<domain::Restriction> restrictionVersions(store::File& file)
{
    const quint16 kind = domain::kindOf<domain::Restriction>().number;
    const auto conflicts = store::conflicts(file);
    std::vector<domain::Restriction> all;
    const auto add = [&](const store::RowName& row, const std::vector<base::Cell>& cells) {
        for (const domain::Restriction& version : versionsOf(row, cells, conflicts))
            all.push_back(version);
    };
    for (store::RowQuery query(file, domain::kindOf<domain::Restriction>()); query.next();)
        add({kind, query.id()}, std::vector<base::Cell>(query.cells().begin(), query.cells().end()));
    for (const store::RowName& name : store::deletedInConflict(file)) {
        store::Row row;
        if (name.kind == kind && file.rows().read(*store::KindLayout::of(kind), name.id, row))
            add(name, row.cells);
    }
    return all;
}

} // namespace actions
