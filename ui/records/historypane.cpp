// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historypane.h"

#include "core/domain/record/kinds.h"
#include "ui/lang/format.h"
#include "ui/lists/listpane.h"
#include "ui/words/actions.h"
#include "ui/words/cells.h"
#include "ui/words/terms.h"
#include "ui/workbench/deskthread.h"

#include <QVBoxLayout>

namespace ui {

namespace {

using Change = desk::RecordChange;
using Changes = std::shared_ptr<const desk::ChangeList>;

QString actionText(const Change& row)
{
    const QString label = words::actionLabel(row.action.code, row.action.subject, row.action.count);
    return row.action.isRevert ? HistoryPane::tr("Undo or redo: %1").arg(label) : label;
}

const domain::KindInfo* changedKind(const Change& row)
{
    return domain::findKind(static_cast<std::uint16_t>(row.record.kind));
}

const domain::RegisterInfo* changedRegister(const Change& row)
{
    const auto* kind = changedKind(row);
    return kind ? kind->findRegister(static_cast<std::uint8_t>(row.registerNumber)) : nullptr;
}

QString fieldText(const Change& row)
{
    const auto* reg = changedRegister(row);
    if (!reg)
        return words::kindText(row.record.kind);
    return words::term(QStringLiteral("register"), QString::fromStdString(reg->name));
}

QString changedText(const Changes& list, const Change& row, const std::vector<base::Cell>& cells)
{
    if (row.registerNumber == 0) {
        const auto* there = cells.empty() ? nullptr : std::get_if<qint64>(&cells.front());
        if (!there)
            return {};
        return *there == 0 ? HistoryPane::tr("removed") : HistoryPane::tr("recorded");
    }
    const auto* reg = changedRegister(row);
    if (!reg || cells.empty())
        return {};
    const auto nameOf = [&list](const desk::RecordRef& record) {
        const auto found = list->names.find(record.id);
        return found == list->names.end() ? QString() : found->second;
    };
    const auto value = words::registerValue(nameOf, *changedKind(row), *reg, cells);
    return words::valueText(value);
}

/// What was there before a change, and after it.
std::vector<RowsColumn<Change>> valueColumns(const Changes& list)
{
    return {{HistoryPane::tr("Field"), fieldText, {}, false},
            {HistoryPane::tr("Before"),
             [list](const Change& row) { return changedText(list, row, row.before); },
             {},
             false},
            {HistoryPane::tr("After"),
             [list](const Change& row) { return changedText(list, row, row.after); },
             {},
             false}};
}

std::vector<RowsColumn<Change>> changeColumns(const Changes& list)
{
    std::vector<RowsColumn<Change>> columns{
        {HistoryPane::tr("When"), [](const Change& row) { return momentText(row.whenMs); },
         [](const Change& row) { return QVariant(row.whenMs); }, true},
        {HistoryPane::tr("Who"), [](const Change& row) { return row.person; }, {}, false},
        {HistoryPane::tr("Copy"), [](const Change& row) { return row.device; }, {}, false},
        {HistoryPane::tr("Action"), actionText, {}, false}};
    for (RowsColumn<Change>& column : valueColumns(list))
        columns.push_back(std::move(column));
    return columns;
}

QString recordText(const Changes& list, const Change& row)
{
    const QString kind = words::kindText(row.record.kind);
    const auto name = list->names.find(row.record.id);
    return name == list->names.end() || name->second.isEmpty()
               ? kind
               : HistoryPane::tr("%1: %2").arg(kind, name->second);
}

} // namespace

std::unique_ptr<RowsModelBase> changesOfStepRows(const std::shared_ptr<const desk::ChangeList>& list)
{
    std::vector<RowsColumn<Change>> columns{
        {HistoryPane::tr("Record"), [list](const Change& row) { return recordText(list, row); }, {}, false}};
    for (RowsColumn<Change>& column : valueColumns(list))
        columns.push_back(std::move(column));
    return modelOf(std::move(columns), list->changes);
}

HistoryPane::HistoryPane(DeskThread& desk, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new ListPane(dialogs, QStringLiteral("history"), tr("History")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
}

void HistoryPane::showOf(const std::vector<desk::RecordRef>& records)
{
    m_desk.ask(
        *this, 0, [records](const desk::Book& book) { return desk::changesOf(book, records); },
        [this](desk::ChangeList list) { showChanges(std::move(list)); });
}

void HistoryPane::showChanges(desk::ChangeList list)
{
    const auto shared = std::make_shared<const desk::ChangeList>(std::move(list));
    m_list->setRows(modelOf(changeColumns(shared), shared->changes));
}

} // namespace ui
