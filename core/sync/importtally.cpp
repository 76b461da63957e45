// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/importtally.h"

#include "core/domain/record/kinds.h"
#include "core/domain/record/log.h"
#include "core/store/erasures.h"
#include "core/store/file.h"
#include "core/store/history.h"
#include "core/store/rowstore.h"

namespace syncing {

namespace {

/// Actions, devices, people who use the tool, settings: what only keeps the books.
bool isBookkeeping(quint16 kind)
{
    return kind <= domain::Setting::describe().kind;
}

} // namespace

ImportTally::ImportTally(store::File& file)
    : m_file(file)
    , m_contestedBefore(contested())
    , m_latest(m_rows.end())
{}

void ImportTally::look(const store::ForeignOp& op)
{
    RowKey row{op.header.kind, op.header.row};
    if (op.header.kind == store::ErasureKind) {
        row.second = domain::turned(op.header.row);
        row.first = store::kindOfRow(m_file, row.second).value_or(0);
    }
    m_latest = m_rows.end();
    if (isBookkeeping(row.first) || !store::KindLayout::of(row.first))
        return;
    const auto [place, isNew] = m_rows.try_emplace(row);
    if (isNew)
        place->second.wasLive = isLive(row);
    m_latest = place;
}

std::vector<KindCounts> ImportTally::counts()
{
    std::map<quint16, KindCounts> all;
    for (const auto& [row, before] : m_rows) {
        if (!before.isTouched)
            continue;
        const bool isLiveNow = isLive(row);
        KindCounts& of = all[row.first];
        of.added += !before.wasLive && isLiveNow ? 1 : 0;
        of.changed += before.wasLive && isLiveNow ? 1 : 0;
        of.deleted += before.wasLive && !isLiveNow ? 1 : 0;
    }
    for (const auto& [kind, now] : contested())
        all[kind].conflicts = std::max<qint64>(0, now - m_contestedBefore[kind]);
    std::vector<KindCounts> counts;
    for (auto& [kind, of] : all) {
        of.kind = kind;
        if (of != KindCounts{kind})
            counts.push_back(of);
    }
    return counts;
}

bool ImportTally::isLive(const RowKey& row)
{
    const store::KindLayout* layout = store::KindLayout::of(row.first);
    store::Row found;
    return layout && m_file.rows().read(*layout, row.second, found) && found.state == store::RowState::Live;
}

std::map<quint16, qint64> ImportTally::contested()
{
    std::map<quint16, qint64> counts;
    for (const store::Conflict& conflict : store::conflicts(m_file))
        if (domain::findKind(conflict.kind) && !isBookkeeping(conflict.kind))
            ++counts[conflict.kind];
    return counts;
}

} // namespace syncing
