// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/references.h"

#include "core/domain/record/kinds.h"
#include "core/domain/record/references.h"
#include "core/store/opcodec.h"
#include "core/store/rowquery.h"

#include <algorithm>

namespace actions {

namespace {

bool exists(store::View view, const domain::KindInfo& kind, const base::Uuid& id)
{
    return store::RowQuery(view, kind, id).next();
}

/// The ids in a cell: none, one or a list of them.
std::vector<base::Uuid> idsIn(const base::Cell& cell)
{
    constexpr qsizetype IdBytes = 16;
    std::vector<base::Uuid> ids;
    const auto* bytes = std::get_if<QByteArray>(&cell);
    for (qsizetype at = 0; bytes && at + IdBytes <= bytes->size(); at += IdBytes)
        if (const auto id = base::Uuid::fromBytes(QByteArrayView(*bytes).sliced(at, IdBytes));
            id && !id->isNull())
            ids.push_back(*id);
    return ids;
}

int rowsNaming(store::View view, const domain::KindInfo& kind, std::size_t column, const base::Uuid& id)
{
    int rows = 0;
    for (store::RowQuery query(view, kind, kind.columns[column].name, base::Cell(id.toBytes()));
         query.next();)
        ++rows;
    return rows;
}

int listsNaming(store::View view, const domain::KindInfo& kind, std::size_t column, const base::Uuid& id)
{
    int rows = 0;
    for (store::RowQuery query(view, kind); query.next();) {
        const auto ids = idsIn(query.cells()[column]);
        rows += std::find(ids.begin(), ids.end(), id) != ids.end() ? 1 : 0;
    }
    return rows;
}

bool isRequired(const domain::KindInfo& kind, const domain::RegisterInfo& reg)
{
    static const std::set<std::pair<std::string_view, std::string_view>> optional{
        {"operating_period", "operated_by"},
        {"room", "section"},
        {"block", "room"},
        {"reservation", "room"},
        {"reservation", "household"},
        {"inspection_finding", "room"},
        {"restriction", "other_person"},
        {"restriction", "accommodation"},
        {"stay", "room"},
        {"worker", "home_site"},
        {"worker", "team"},
        {"contract", "post"},
        {"contact", "worker"}};
    return !optional.contains({kind.name, reg.name});
}

} // namespace

base::Problems referenceProblems(store::View view, const domain::KindInfo& kind,
                                 std::span<const base::Cell> cells, const std::set<base::Uuid>& besides)
{
    base::Problems problems;
    for (const domain::ReferenceColumn& reference : domain::referencesOf(kind)) {
        const domain::KindInfo* target = domain::findKind(reference.kind);
        if (!target)
            continue;
        const auto ids = idsIn(cells[reference.column]);
        if (ids.empty() && reference.isWhole && isRequired(kind, *reference.reg))
            problems.push_back(error("required", reference.reg->name.c_str()));
        for (const base::Uuid& id : ids)
            if (!besides.contains(id) && !exists(view, *target, id))
                problems.push_back(
                    error("unknown-record", reference.reg->name.c_str(), {dashedName(*target)}));
    }
    return problems;
}

base::Problems sizeProblems(const domain::KindInfo& kind, std::span<const base::Cell> cells)
{
    constexpr qsizetype Rest = 4096; // numbers, days, references
    qsizetype bytes = 0;
    qsizetype longest = 0;
    const domain::RegisterInfo* place = nullptr;
    for (const domain::RegisterInfo& reg : kind.registers)
        for (std::size_t i = 0; i < reg.columnCount; ++i) {
            const auto* text = std::get_if<QString>(&cells[reg.firstColumn + i]);
            const qsizetype size = text ? text->toUtf8().size() : 0;
            bytes += size;
            if (size > longest) {
                longest = size;
                place = &reg;
            }
        }
    if (!place || bytes <= store::MaxBodyBytes - Rest)
        return {};
    return {error("record-too-large", place->name.c_str(), {QString::number(store::MaxBodyBytes / 1024)})};
}

int usesOf(store::View view, const domain::KindInfo& kind, const base::Uuid& id)
{
    int uses = 0;
    for (const domain::KindInfo* other : domain::allKinds())
        for (const domain::ReferenceColumn& reference : domain::referencesOf(*other))
            if (reference.kind == kind.number)
                uses += reference.isList ? listsNaming(view, *other, reference.column, id)
                                         : rowsNaming(view, *other, reference.column, id);
    return uses;
}

QString dashedName(const domain::KindInfo& kind)
{
    return QString::fromStdString(kind.name).replace(QLatin1Char('_'), QLatin1Char('-'));
}

} // namespace actions
