// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shorten.h"

#include <algorithm>

namespace report {

namespace {

qint64 countIn(const Row& row, std::size_t column)
{
    const auto* count = column < row.values.size() ? std::get_if<qint64>(&row.values[column]) : nullptr;
    return count ? *count : 0;
}

/// Whether each row is left out.
std::vector<bool> fewestItems(const Table& table, int leftOut)
{
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.rows[i].role == RowRole::Item)
            items.push_back(i);
    std::stable_sort(items.begin(), items.end(), [&](std::size_t a, std::size_t b) {
        return countIn(table.rows[a], 1) < countIn(table.rows[b], 1);
    });
    std::vector<bool> left(table.rows.size(), false);
    for (std::size_t i = 0; i < items.size() && i < std::size_t(std::max(0, leftOut)); ++i)
        left[items[i]] = true;
    return left;
}

/// A column is added up when the sums of the table are: loads are not, nor counts published for some.
bool isAddedUp(const Table& table, std::size_t column)
{
    return table.columns[column].type != ValueType::Text &&
           std::ranges::none_of(table.rows, [column](const Row& row) {
               return row.role == RowRole::Total &&
                      std::holds_alternative<std::monostate>(row.values[column]);
           });
}

Value sumOf(const std::vector<Row>& rows, std::size_t column)
{
    qint64 sum = 0;
    bool known = false;
    for (const Row& row : rows) {
        known = known || std::holds_alternative<qint64>(row.values[column]);
        sum += countIn(row, column);
    }
    return known ? Value(sum) : Value();
}

Row together(const Table& table, const std::vector<Row>& rows, const Vocabulary& words)
{
    Row sum{RowRole::Item,
            {words.text("rows-together", {words.format(qint64(rows.size()), ValueType::Count)})}};
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        const auto type = table.columns[column].type;
        if (type == ValueType::Text)
            sum.values.emplace_back(QString());
        else if (type != ValueType::Percent && isAddedUp(table, column))
            sum.values.push_back(sumOf(rows, column));
        else
            sum.values.emplace_back();
    }
    return sum;
}

/// Puts the rows into one; a single row stays as it is, it takes no more room.
void addTogether(Table& shorter, const Table& table, std::vector<Row>& rows, const Vocabulary& words)
{
    if (rows.size() > 1)
        rows = {together(table, rows, words)};
    std::move(rows.begin(), rows.end(), std::back_inserter(shorter.rows));
    rows.clear();
}

} // namespace

int itemRows(const Table& table)
{
    return static_cast<int>(std::ranges::count(table.rows, RowRole::Item, &Row::role));
}

Table withFewerItems(const Table& table, int leftOut, const Vocabulary& words)
{
    const auto left = fewestItems(table, leftOut);
    Table shorter = table;
    shorter.rows.clear();
    std::vector<Row> waiting;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (left[i]) {
            waiting.push_back(table.rows[i]);
            continue;
        }
        if (table.rows[i].role != RowRole::Item)
            addTogether(shorter, table, waiting, words);
        shorter.rows.push_back(table.rows[i]);
    }
    addTogether(shorter, table, waiting, words);
    return shorter;
}

} // namespace report
