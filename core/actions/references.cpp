// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/references.h"

#include "core/domain/record/kinds.h"
#include "core/store/opcodec.h"
#include "core/store/rowquery.h"

namespace actions {

namespace {

bool exists(store::View view, const domain::KindInfo& kind, const base::Uuid& id)
{
    return store::RowQuery(view, kind, id).next();
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
        {"contract", "post"}};
    return !optional.contains({kind.name, reg.name});
}

} // namespace

base::Problems referenceProblems(store::View view, const domain::KindInfo& kind,
                                 std::span<const base::Cell> cells, const std::set<base::Uuid>& besides)
{
    base::Problems problems;
    for (const domain::RegisterInfo& reg : kind.registers) {
        const domain::KindInfo* target = reg.refersTo ? domain::findKind(*reg.refersTo) : nullptr;
        if (!target)
            continue;
        const auto* bytes = std::get_if<QByteArray>(&cells[reg.firstColumn]);
        const auto id = bytes ? base::Uuid::fromBytes(*bytes) : std::nullopt;
        if (!id || id->isNull()) {
            if (isRequired(kind, reg))
                problems.push_back(error("required", reg.name.c_str()));
        } else if (!besides.contains(*id) && !exists(view, *target, *id)) {
            problems.push_back(error("unknown-record", reg.name.c_str(), {dashedName(*target)}));
        }
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
        for (const domain::RegisterInfo& reg : other->registers) {
            if (reg.refersTo != kind.number || reg.columnCount != 1)
                continue;
            store::RowQuery query(view, *other, reg.name, base::Cell(id.toBytes()));
            while (query.next())
                ++uses;
        }
    return uses;
}

QString dashedName(const domain::KindInfo& kind)
{
    return QString::fromStdString(kind.name).replace(QLatin1Char('_'), QLatin1Char('-'));
}

} // namespace actions
