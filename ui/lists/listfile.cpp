// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listfile.h"

#include "ui/lang/format.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

using report::ValueType;

QString shownText(const RowsModelBase& rows, int row, int column)
{
    return rows.index(row, column).data().toString();
}

/// What a value of the type would be written as; absent when the key is none of it.
std::optional<QString> writtenAs(ValueType type, const QVariant& key)
{
    const bool isDay = key.userType() == QMetaType::QDate;
    if (type == ValueType::Date)
        return isDay ? std::optional(dateText(key.toDate())) : std::nullopt;
    if (isDay || key.userType() == QMetaType::QString)
        return std::nullopt;
    return type == ValueType::Fte ? hundredths(key.toInt()) : number(key.toLongLong());
}

bool fits(ValueType type, const RowsModelBase& rows, const std::vector<int>& order, int column)
{
    return std::all_of(order.begin(), order.end(), [&](int row) {
        const QString text = shownText(rows, row, column);
        const QVariant key = rows.index(row, column).data(RowsModelBase::SortRole);
        return text == QStringLiteral("–") || text == writtenAs(type, key);
    });
}

ValueType typeOf(const RowsModelBase& rows, const std::vector<int>& order, int column)
{
    for (const ValueType type : {ValueType::Count, ValueType::Fte, ValueType::Date})
        if (rows.isNumber(column) && fits(type, rows, order, column))
            return type;
    return ValueType::Text;
}

report::Value valueOf(const RowsModelBase& rows, int row, int column, ValueType type)
{
    const QString text = shownText(rows, row, column);
    if (text == QStringLiteral("–"))
        return {};
    const QVariant key = rows.index(row, column).data(RowsModelBase::SortRole);
    if (type == ValueType::Text)
        return text;
    return type == ValueType::Date ? report::Value(key.toDate()) : report::Value(qint64{key.toLongLong()});
}

std::vector<int> takenColumns(const RowsModelBase& rows, const ListOrder& order)
{
    if (!order.columns.empty())
        return order.columns;
    std::vector<int> all(static_cast<std::size_t>(rows.columnCount()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

QString tabbedText(const RowsModelBase& rows, const ListOrder& order)
{
    QString text;
    const auto addLine = [&, columns = takenColumns(rows, order)](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(column);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    addLine([&](int column) { return rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : order.rows)
        addLine([&](int column) { return shownText(rows, row, column); });
    text.chop(1);
    return text;
}

report::Report listReport(const RowsModelBase& rows, const ListOrder& order, const QString& title)
{
    const std::vector<int> columns = takenColumns(rows, order);
    report::Table table;
    table.key = QStringLiteral("list");
    table.title = title;
    for (const int column : columns)
        table.columns.push_back({QStringLiteral("c%1").arg(column + 1),
                                 rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                 typeOf(rows, order.rows, column)});
    for (const int row : order.rows) {
        report::Row& made = table.rows.emplace_back();
        for (std::size_t at = 0; at < columns.size(); ++at)
            made.values.push_back(valueOf(rows, row, columns[at], table.columns[at].type));
    }
    report::Report result;
    result.key = QStringLiteral("list");
    result.title = title;
    result.language = QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    result.sections.emplace_back(std::move(table));
    return result;
}

} // namespace ui
