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

void Write::insertRow(quint16 kind, const base::Uuid& id, CellSpan cells, bool isFresh)
{
    const ShippedRecords* shipped = m_file.view().shipped;
    const bool isShared =
        kind == domain::Device::describe().kind || (shipped && shipped->rows(kind).contains(id));
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
        const ShippedRecords* shipped = m_file.view().shipped;
        const bool isShipped = shipped && shipped->rows(kind).contains(id);
        Q_ASSERT_X(isShipped, "Write::update", "no such record");
        if (isShipped && sameCells(shipped->rows(kind).at(id), cells))
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
        const ShippedRecords* shipped = m_file.view().shipped;
        const auto found = shipped ? shipped->rows(kind).find(id) : ShippedRecords::Rows::const_iterator();
        if (!shipped || found == shipped->rows(kind).end())
            return false;
        insertRow(kind, id, found->second);
        readForChange(layout, id);
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

void Write::resolve(quint16 kind, const base::Uuid& id, int registerNumber, CellSpan value)
{
    const KindLayout& layout = layoutOf(kind);
    const bool exists = readForChange(layout, id);
    Q_ASSERT_X(exists, "Write::resolve", "no such row");
    Q_UNUSED(exists);
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
