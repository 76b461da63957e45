// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordmodel.h"

#include "core/desk/order.h"
#include "ui/words/cells.h"
#include "ui/words/terms.h"

#include <algorithm>

namespace ui {

namespace {

using Row = desk::RecordRow;
using List = std::shared_ptr<const desk::RecordList>;

std::span<const base::Cell> cellsOf(const domain::RegisterInfo& reg, const Row& row)
{
    return std::span(row.cells).subspan(reg.firstColumn, reg.columnCount);
}

report::Value registerOf(const List& list, const domain::RegisterInfo& reg, const Row& row)
{
    const auto nameOf = [&list](const desk::RecordRef& record) { return list->nameOf(record); };
    return words::registerValue(nameOf, *list->kind, reg, cellsOf(reg, row));
}

bool isDated(const domain::RegisterInfo& reg, const domain::KindInfo& kind)
{
    return kind.columns[reg.firstColumn].type == base::CellType::Integer && reg.columnCount % 2 == 0;
}

/// Dates and numbers sort by their value, everything else as its text reads.
QVariant sortKeyOf(const List& list, const domain::RegisterInfo& reg, const Row& row)
{
    const base::Cell& first = row.cells[reg.firstColumn];
    if (const auto* whole = std::get_if<qint64>(&first))
        return *whole;
    if (isDated(reg, *list->kind)) // without a start: since ever
        return std::numeric_limits<qint64>::min();
    return desk::orderKey(words::valueText(registerOf(list, reg, row)));
}

RowsColumn<Row> columnOf(const List& list, const domain::RegisterInfo& reg)
{
    const auto& column = list->kind->columns[reg.firstColumn];
    const bool isCount = reg.columnCount == 1 && column.type == base::CellType::Integer &&
                         std::ranges::all_of(list->rows, [&](const Row& row) {
                             return !std::holds_alternative<report::CodedText>(registerOf(list, reg, row));
                         });
    return {words::term(QStringLiteral("register"), QString::fromStdString(reg.name)),
            [list, &reg](const Row& row) { return words::valueText(registerOf(list, reg, row)); },
            [list, &reg](const Row& row) { return sortKeyOf(list, reg, row); },
            isCount,
            nullptr,
            QString::fromStdString(reg.name)};
}

bool isEmpty(const desk::RecordList& list, const domain::RegisterInfo& reg)
{
    return std::ranges::all_of(list.rows, [&](const Row& row) {
        return std::ranges::all_of(cellsOf(reg, row), [](const base::Cell& cell) {
            const auto* text = std::get_if<QString>(&cell);
            return base::isAbsent(cell) || (text && text->isEmpty());
        });
    });
}

} // namespace

std::vector<const domain::RegisterInfo*> shownRegisters(const desk::RecordList& list,
                                                        const RecordColumns& columns)
{
    std::vector<const domain::RegisterInfo*> shown;
    for (const QString& name : columns.shown)
        if (const auto* reg = list.kind->findRegister(name.toStdString()))
            shown.push_back(reg);
    if (!columns.shown.isEmpty())
        return shown;
    for (const auto& reg : list.kind->registers)
        if (!columns.hidden.contains(QString::fromStdString(reg.name)) &&
            (list.rows.empty() || !isEmpty(list, reg)))
            shown.push_back(&reg);
    return shown;
}

std::unique_ptr<RowsModelBase> recordModel(const std::shared_ptr<const desk::RecordList>& list,
                                           const RecordColumns& columns)
{
    std::vector<RowsColumn<Row>> shown;
    for (const domain::RegisterInfo* reg : shownRegisters(*list, columns))
        shown.push_back(columnOf(list, *reg));
    return modelOf(std::move(shown), list->rows);
}

} // namespace ui
