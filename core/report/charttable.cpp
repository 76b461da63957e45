// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttable.h"

namespace report {

Table asTable(const Chart& chart, const Vocabulary& words)
{
    Table table{chart.key, chart.title, {}, {}, {}, {}};
    table.columns.push_back({QStringLiteral("day"), words.text("column-day"), ValueType::Date});
    for (const auto& series : chart.series)
        table.columns.push_back({series.key, series.title, ValueType::Count});
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        Row row{RowRole::Item, {chart.days[i]}};
        for (const auto& series : chart.series)
            row.values.push_back(series.values[i]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace report
