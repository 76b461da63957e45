// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/tables.h"

#include "app/cli/texts.h"
#include "ui/words/dates.h"

namespace cli {

report::Table makeTable(std::vector<report::Column> columns)
{
    report::Table table;
    table.columns = std::move(columns);
    table.empty = translate("cli::Lists", "Nothing to list.");
    return table;
}

report::Column column(const char* key, const QString& title, report::ValueType type)
{
    return {QLatin1String(key), title, type};
}

report::Value dateValue(const std::optional<base::ImpreciseDate>& date)
{
    if (!date)
        return {};
    return report::CodedText{date->toString(), words::dateText(*date)};
}

report::Value lastDayValue(const std::optional<base::ImpreciseDate>& to)
{
    if (!to)
        return {};
    return report::CodedText{to->toString(), words::endText(*to)};
}

} // namespace cli
