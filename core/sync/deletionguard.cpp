// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deletionguard.h"

#include "core/store/cbor.h"
#include "core/store/file.h"
#include "core/store/filecounts.h"
#include "core/store/history.h"
#include "core/store/opcodec.h"
#include "core/store/rowstore.h"

namespace syncing {

namespace {

constexpr qint64 MostDeletions = 20;

/// Whether the op says anything of its row's existence but that it lives. Register 0 stands first, so most
/// bodies need not be read whole.
bool deletes(const QByteArray& bytes)
{
    store::CborReader in(bytes);
    if (!in.mapHead() || in.unsignedInteger() != 0U)
        return false;
    const auto body = store::OpBody::decode(bytes);
    const store::RegisterValue* existence = body ? body->find(0) : nullptr;
    return existence && existence->cells != std::vector<base::Cell>{qint64{1}};
}

} // namespace

DeletionGuard::DeletionGuard(store::File& file)
    : m_file(file)
    , m_liveBefore(store::countLive(file, MostDeletions * 100))
{}

void DeletionGuard::look(const store::ForeignOp& op)
{
    if (op.header.kind == store::ErasureKind) {
        const base::Uuid row = domain::turned(op.header.row);
        if (const auto kind = store::kindOfRow(m_file, row); kind && isLive(*kind, row))
            m_candidates.emplace(*kind, row);
        return;
    }
    if (op.body && deletes(*op.body) && isLive(op.header.kind, op.header.row))
        m_candidates.emplace(op.header.kind, op.header.row);
}

qint64 DeletionGuard::deleted()
{
    return std::ranges::count_if(m_candidates,
                                 [this](const auto& row) { return !isLive(row.first, row.second); });
}

bool DeletionGuard::asksFirst()
{
    const qint64 count = deleted();
    return count > MostDeletions || count * 100 > m_liveBefore;
}

bool DeletionGuard::isLive(quint16 kind, const base::Uuid& row)
{
    const store::KindLayout* layout = store::KindLayout::of(kind);
    store::Row found;
    return layout && m_file.rows().read(*layout, row, found) && found.state == store::RowState::Live;
}

} // namespace syncing
