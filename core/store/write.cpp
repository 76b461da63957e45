// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write.h"

namespace store {

namespace {

const KindLayout& layoutOf(quint16 kind)
{
    const KindLayout* layout = KindLayout::of(kind);
    Q_ASSERT_X(layout, "Write", "a kind this program does not know");
    return *layout;
}

RegisterMask differences(const KindLayout& layout, CellSpan before, CellSpan after)
{
    RegisterMask mask = 0;
    for (const auto& reg : layout.kind().registers)
        if (!sameCells(before.subspan(reg.firstColumn, reg.columnCount),
                       after.subspan(reg.firstColumn, reg.columnCount)))
            mask |= bitOf(reg.number);
    return mask;
}

} // namespace

Write::Write(File& file, const QString& code, const std::optional<Subject>& subject)
    : m_file(file)
    , m_scope(file)
    , m_wallMs(file.clock().nowMs())
{
    m_action.id = file.ids().next<domain::Action>();
    m_action.code = code;
    if (subject)
        setSubject(*subject);
}

Write::~Write() = default;

void Write::setSubject(const Subject& subject)
{
    m_action.subjectKind = subject.kind;
    m_action.subject = base::Id<domain::Action>(subject.id);
}

void Write::setCount(int count)
{
    m_action.count = count;
}

void Write::setReverts(const ActionId& action)
{
    m_action.reverts = action;
    begin(); // an undo that could restore nothing is still the latest step
}

void Write::begin()
{
    if (m_written)
        return;
    m_file.rows().insertLocal(layoutOf(ActionKind), m_action.id.uuid(), domain::toCells(m_action),
                              RowOrigin::Fresh, m_wallMs);
    m_written = m_action;
}

bool Write::readForChange(const KindLayout& layout, const base::Uuid& id)
{
    return m_file.rows().read(layout, id, m_row);
}

bool Write::isShipped(quint16 kind, const base::Uuid& id) const
{
    const ShippedRecords* shipped = m_file.view().shipped;
    return shipped && shipped->rows(kind).contains(id);
}

void Write::insertRow(quint16 kind, const base::Uuid& id, CellSpan cells, bool isFresh)
{
    if (!isFresh && m_file.rows().isErased(kind, id))
        return; // whoever still held it brings nothing back
    const bool isShared =
        kind == domain::Device::describe().kind || kind == ErasureKind || isShipped(kind, id);
    begin();
    m_file.rows().insertLocal(layoutOf(kind), id, cells,
                              isFresh    ? RowOrigin::Fresh
                              : isShared ? RowOrigin::Shared
                                         : RowOrigin::Given,
                              m_wallMs);
}

bool Write::updateRow(quint16 kind, const base::Uuid& id, CellSpan cells)
{
    const KindLayout& layout = layoutOf(kind);
    if (!readForChange(layout, id)) {
        if (m_file.rows().isErased(kind, id))
            return false;
        Q_ASSERT_X(isShipped(kind, id), "Write::update", "no such record");
        if (isShipped(kind, id) && sameCells(m_file.view().shipped->rows(kind).at(id), cells))
            return false;
        insertRow(kind, id, cells);
        return true;
    }
    const RegisterMask changed = differences(layout, m_row.cells, cells);
    if (changed == 0)
        return false;
    begin();
    m_file.rows().updateLocal(layout, id, m_row, cells, changed, m_wallMs);
    return true;
}

bool Write::removeRow(quint16 kind, const base::Uuid& id)
{
    const KindLayout& layout = layoutOf(kind);
    const bool exists = readForChange(layout, id);
    if (!exists) {
        if (!isShipped(kind, id))
            return false;
        insertRow(kind, id, m_file.view().shipped->rows(kind).at(id));
        if (!readForChange(layout, id))
            return false;
    } else if (m_row.state != RowState::Live && m_row.state != RowState::DeletedInConflict) {
        return false;
    }
    begin();
    m_file.rows().removeLocal(layout, id, m_row, m_wallMs);
    return true;
}

bool Write::undeleteRow(quint16 kind, const base::Uuid& id)
{
    const KindLayout& layout = layoutOf(kind);
    if (!readForChange(layout, id) || m_row.state == RowState::Live || m_row.state == RowState::Awaiting)
        return false;
    begin();
    m_file.rows().undeleteLocal(layout, id, m_row, m_wallMs);
    return true;
}

bool Write::eraseRow(std::optional<quint16> kind, const base::Uuid& id)
{
    const bool isOwn = kind == ActionKind || kind == ErasureKind || kind == domain::Device::describe().kind;
    if (isOwn || (kind && isShipped(*kind, id)) || !m_file.rows().erase(id))
        return false;
    m_action.isFinal = true;
    insert(domain::Erasure{base::Id<domain::Erasure>(domain::turned(id)), kind});
    return true;
}

void Write::resolve(quint16 kind, const base::Uuid& id, int registerNumber, CellSpan value)
{
    const KindLayout& layout = layoutOf(kind);
    const bool exists = readForChange(layout, id);
    Q_ASSERT_X(exists || m_file.rows().isErased(kind, id), "Write::resolve", "no such row");
    if (!exists)
        return;
    begin();
    if (registerNumber != 0)
        m_file.rows().resolveLocal(layout, id, m_row, registerNumber, value, m_wallMs);
    else if (sameCells(value, std::vector<base::Cell>{qint64{1}}))
        m_file.rows().undeleteLocal(layout, id, m_row, m_wallMs);
    else
        m_file.rows().removeLocal(layout, id, m_row, m_wallMs);
}

void Write::restore(quint16 kind, const base::Uuid& id, int registerNumber, const FormerValues& values,
                    const Parents& replaced)
{
    const KindLayout& layout = layoutOf(kind);
    if (!readForChange(layout, id))
        return;
    begin();
    m_file.rows().restoreLocal(layout, id, m_row, registerNumber, values, replaced, m_wallMs);
}

void Write::restoreExistence(quint16 kind, const base::Uuid& id,
                             const std::vector<FormerExistence>& existences)
{
    const KindLayout& layout = layoutOf(kind);
    if (!readForChange(layout, id))
        return;
    begin();
    m_file.rows().restoreExistenceLocal(layout, id, m_row, existences, m_wallMs);
}

std::optional<ActionId> Write::commit()
{
    if (!m_written)
        return std::nullopt; // the scope rolls back; nothing was written
    if (*m_written != m_action)
        updateRow(ActionKind, m_action.id.uuid(), domain::toCells(m_action));
    m_scope.commit();
    return m_action.id;
}

} // namespace store
