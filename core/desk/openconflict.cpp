// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/openconflict.h"

#include "core/desk/recordname.h"
#include "core/domain/record/kinds.h"
#include "core/store/dangling.h"
#include "core/store/file.h"
#include "core/store/history.h"
#include "core/store/rowquery.h"

#include <algorithm>

namespace desk {

namespace {

QString nameOrId(store::File& file, const RecordRef& record)
{
    if (record.id == base::Uuid())
        return {};
    const QString name = nameOf(file, record);
    return name.isEmpty() ? record.id.toString() : name;
}

OpenConflict told(store::File& file, const store::Conflict& conflict)
{
    OpenConflict found{{conflict.kind, conflict.row}, {}, conflict.registerNumber, {}};
    found.recordName = nameOf(file, found.record);
    for (const auto& version : conflict.versions)
        found.versions.push_back(
            {version.whenMs,
             nameOrId(file, {domain::kindOf<domain::ToolUser>().number, version.person.uuid()}),
             nameOrId(file, {domain::kindOf<domain::Device>().number, version.device}), version.cells,
             version.device == file.device()});
    return found;
}

} // namespace

QString registerName(int kind, int registerNumber)
{
    const domain::KindInfo* info = domain::findKind(static_cast<std::uint16_t>(kind));
    const auto* reg = info ? info->findRegister(static_cast<std::uint8_t>(registerNumber)) : nullptr;
    return reg ? QString::fromStdString(reg->name) : QString::number(registerNumber);
}

std::vector<OpenConflict> openConflicts(store::File& file)
{
    std::vector<OpenConflict> open;
    for (const OpenEntry& entry : openEntries(file))
        if (auto conflict = openConflict(file, entry))
            open.push_back(std::move(*conflict));
    return open;
}

std::vector<OpenEntry> openEntries(store::File& file)
{
    std::vector<OpenEntry> open;
    for (const store::ContestedEntry& entry : store::contestedEntries(file)) {
        const auto* kind = domain::findKind(entry.kind);
        if (kind && entry.registerNumber != 0 && store::RowQuery(file, *kind, entry.row).next())
            open.push_back({entry.kind, entry.row, entry.registerNumber});
    }
    return open;
}

std::optional<OpenConflict> openConflict(store::File& file, const OpenEntry& entry)
{
    const auto conflict =
        store::conflictAt(file, {static_cast<quint16>(entry.kind), entry.id, entry.registerNumber});
    return conflict ? std::optional(told(file, *conflict)) : std::nullopt;
}

int countToDecide(store::File& file)
{
    return static_cast<int>(openEntries(file).size() + store::deletedInConflict(file).size() +
                            store::danglingReferences(file).size());
}

std::optional<OpenConflict> openConflict(const Book& book, const Finding& finding)
{
    if (finding.code != QLatin1String("conflict") || finding.records.empty() || finding.arguments.isEmpty())
        return std::nullopt;
    const RecordRef& record = finding.records.front();
    const auto all = store::conflicts(book.file());
    const auto found = std::ranges::find_if(all, [&](const store::Conflict& conflict) {
        return conflict.kind == record.kind && conflict.row == record.id &&
               registerName(conflict.kind, conflict.registerNumber) == finding.arguments.last();
    });
    return found == all.end() ? std::nullopt : std::optional(told(book.file(), *found));
}

} // namespace desk
