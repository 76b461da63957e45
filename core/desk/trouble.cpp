// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/trouble.h"

#include "core/desk/clockdrift.h"
#include "core/desk/openconflict.h"
#include "core/desk/recordname.h"
#include "core/domain/record/kinds.h"
#include "core/store/dangling.h"
#include "core/store/filecounts.h"
#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/rowstore.h"

namespace desk {

namespace {

Finding troubleWith(store::File& file, const char* code, quint16 kind, const base::Uuid& id)
{
    const domain::KindInfo* info = domain::findKind(kind);
    Finding finding;
    finding.code = QString::fromLatin1(code);
    finding.records = {{kind, id}};
    finding.arguments = {info ? QString::fromStdString(info->name) : QString::number(kind),
                         nameOf(file, {kind, id})};
    if (finding.arguments.last().isEmpty())
        finding.arguments.last() = id.toString();
    return finding;
}

/// Of a record that went for good nothing is left to decide. One that waits for its insert is another matter.
bool isDeleted(store::File& file, const store::Conflict& conflict)
{
    const auto* layout = store::KindLayout::of(conflict.kind);
    store::Row row;
    return layout && file.rows().read(*layout, conflict.row, row) && row.state == store::RowState::Deleted;
}

Finding troubleWithCopy(store::File& file, const char* code, const base::Uuid& device, qint64 count)
{
    Finding finding;
    finding.code = QString::fromLatin1(code);
    finding.records = {{domain::Device::describe().kind, device}};
    finding.arguments = {nameOf(file, finding.records.front()), QString::number(count)};
    if (finding.arguments.first().isEmpty())
        finding.arguments.first() = device.toString();
    return finding;
}

Finding troubleWith(store::File& file, const store::DanglingReference& reference)
{
    Finding finding = troubleWith(file, "dangling-reference", reference.row.kind, reference.row.id);
    finding.records.push_back({reference.deleted.kind, reference.deleted.id});
    const domain::KindInfo* target = domain::findKind(reference.deleted.kind);
    finding.arguments +=
        {registerName(reference.row.kind, reference.registerNumber), QString::fromStdString(target->name)};
    return finding;
}

void addQuarantine(store::File& file, std::vector<Finding>& found)
{
    for (const store::Chain& chain : file.journal().chains().all())
        if (chain.fork)
            found.push_back(
                troubleWithCopy(file, "quarantine", chain.name.device, store::countQuarantined(file, chain)));
}

} // namespace

std::vector<Finding> troublesOf(store::File& file, const std::map<quint16, std::set<base::Uuid>>& broken)
{
    std::vector<Finding> found;
    for (const auto& [kind, rows] : broken)
        for (const base::Uuid& id : rows)
            found.push_back(troubleWith(file, "broken-row", kind, id));
    for (const store::Conflict& conflict : store::conflicts(file)) {
        if (isDeleted(file, conflict))
            continue;
        found.push_back(troubleWith(file, "conflict", conflict.kind, conflict.row));
        found.back().arguments.append(registerName(conflict.kind, conflict.registerNumber));
    }
    for (const store::RowName& row : store::deletedInConflict(file))
        found.push_back(troubleWith(file, "deleted-with-conflict", row.kind, row.id));
    for (const store::DanglingReference& reference : store::danglingReferences(file))
        found.push_back(troubleWith(file, reference));
    for (const store::RowName& row : store::awaiting(file))
        found.push_back(troubleWith(file, "awaiting", row.kind, row.id));
    addQuarantine(file, found);
    for (Finding& drift : clockDrifts(file))
        found.push_back(std::move(drift));
    return found;
}

std::vector<Finding> brokenChainsOf(store::File& file, const store::ChainCheck& check)
{
    std::map<base::Uuid, qint64> counts;
    for (const store::ChainFault& fault : check.faults())
        ++counts[fault.op.device];
    std::vector<Finding> found;
    found.reserve(counts.size());
    for (const auto& [device, count] : counts)
        found.push_back(troubleWithCopy(file, "chain-broken", device, count));
    return found;
}

} // namespace desk
