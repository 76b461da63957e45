// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shorten.h"

#include <algorithm>
#include <optional>

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

bool hasHidden(const std::vector<Row>& rows, std::size_t column)
{
    return std::ranges::any_of(
        rows, [column](const Row& row) { return std::holds_alternative<Hidden>(row.values[column]); });
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

/// The rows of a group: its sum, those that stay and those that are put together.
struct Split {
    std::optional<Row> group;
    std::vector<Row> stay;
    std::vector<Row> waiting;
};

/// What the rows put together have of a column. Hidden numbers are not there to be added up; what they come
/// to with the others is what the group has more than the rows that stay.
Value sumOf(const Split& split, std::size_t column)
{
    if (!hasHidden(split.waiting, column))
        return sumOf(split.waiting, column);
    const auto* whole = split.group ? std::get_if<qint64>(&split.group->values[column]) : nullptr;
    if (!whole || hasHidden(split.stay, column))
        return Hidden{};
    const Value rest = sumOf(split.stay, column);
    const auto* shown = std::get_if<qint64>(&rest);
    return *whole - (shown ? *shown : 0);
}

Row together(const Table& table, const Split& split, const Vocabulary& words)
{
    const std::vector<Row>& rows = split.waiting;
    Row sum{RowRole::Item,
            {words.text("rows-together", {words.format(qint64(rows.size()), ValueType::Count)})}};
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        const auto type = table.columns[column].type;
        if (type == ValueType::Text)
            sum.values.emplace_back(QString());
        else if (type != ValueType::Percent && isAddedUp(table, column))
            sum.values.push_back(sumOf(split, column));
        else
            sum.values.emplace_back();
    }
    return sum;
}

/// Puts the rows into one; a single row stays as it is, it takes no more room.
void addTogether(Table& shorter, const Table& table, Split& split, const Vocabulary& words)
{
    if (split.waiting.size() > 1)
        split.waiting = {together(table, split, words)};
    std::move(split.waiting.begin(), split.waiting.end(), std::back_inserter(shorter.rows));
    split = {};
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
    Split split;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Row& row = table.rows[i];
        if (left[i]) {
            split.waiting.push_back(row);
            continue;
        }
        if (row.role != RowRole::Item) {
            addTogether(shorter, table, split, words);
            split.group = row;
        } else {
            split.stay.push_back(row);
        }
        shorter.rows.push_back(row);
    }
    addTogether(shorter, table, split, words);
    return shorter;
}

} // namespace report
