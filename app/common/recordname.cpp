// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/recordname.h"

#include "core/domain/record/kinds.h"
#include "core/store/rowquery.h"

namespace app {

namespace {

constexpr int MostSteps = 3;
constexpr qsizetype MostParts = 2;

QStringList ownNames(const domain::KindInfo& kind, std::span<const base::Cell> cells)
{
    QStringList names;
    for (const auto& reg : kind.registers)
        if (const auto* text = std::get_if<QString>(&cells[reg.firstColumn]);
            text && reg.has(domain::Searchable) && !text->isEmpty() && names.size() < MostParts)
            names << *text;
    return names;
}

std::optional<std::pair<quint16, base::Uuid>> firstReference(const domain::KindInfo& kind,
                                                             std::span<const base::Cell> cells)
{
    for (const auto& reg : kind.registers) {
        const auto* bytes = std::get_if<QByteArray>(&cells[reg.firstColumn]);
        if (!reg.refersTo || !bytes)
            continue;
        if (const auto id = base::Uuid::fromBytes(*bytes))
            return std::pair(*reg.refersTo, *id);
    }
    return std::nullopt;
}

QString nameWithin(const store::File& file, quint16 number, const base::Uuid& id, int steps)
{
    const auto* kind = domain::findKind(number);
    if (!kind || steps == 0)
        return {};
    store::RowQuery query(file, *kind, id);
    if (!query.next())
        return {};
    const auto names = ownNames(*kind, query.cells());
    if (!names.isEmpty())
        return kind->name == "person" ? names.join(QStringLiteral(", ")) : names.front();
    const auto next = firstReference(*kind, query.cells());
    return next ? nameWithin(file, next->first, next->second, steps - 1) : QString();
}

} // namespace

QString recordName(const store::File& file, quint16 kind, const base::Uuid& id)
{
    return nameWithin(file, kind, id, MostSteps);
}

} // namespace app
