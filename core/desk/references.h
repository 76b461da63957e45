// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/desk/finding.h"
#include "core/domain/record/references.h"

#include <span>

namespace desk {

/// Calls `visit(RecordRef)` for each record that the cells of a register name; a list of ids is 16 bytes
/// each.
template <class Visit>
void forEachReference(const domain::KindInfo& kind, const domain::RegisterInfo& reg,
                      std::span<const base::Cell> cells, Visit visit)
{
    constexpr qsizetype IdBytes = 16;
    for (const auto& reference : domain::referencesOf(kind)) {
        if (reference.reg->number != reg.number)
            continue;
        const auto* ids = std::get_if<QByteArray>(&cells[reference.column - reg.firstColumn]);
        for (qsizetype at = 0; ids && at + IdBytes <= ids->size(); at += IdBytes)
            if (const auto id = base::Uuid::fromBytes(QByteArrayView(*ids).sliced(at, IdBytes)))
                visit(RecordRef{reference.kind, *id});
    }
}

/// The same for all cells of a row.
template <class Visit>
void forEachReference(const domain::KindInfo& kind, std::span<const base::Cell> cells, Visit visit)
{
    for (const auto& reg : kind.registers)
        forEachReference(kind, reg, cells.subspan(reg.firstColumn, reg.columnCount), visit);
}

} // namespace desk
