// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/imprecisedate.h"
#include "core/report/report.h"
#include "ui/words/terms.h"

#include <optional>

/// What the commands' tables are put together from.
namespace cli {

[[nodiscard]] report::Table makeTable(std::vector<report::Column> columns);

[[nodiscard]] report::Column column(const char* key, const QString& title,
                                    report::ValueType type = report::ValueType::Text);

/// A date of any precision: its file form for data, its words for people.
[[nodiscard]] report::Value dateValue(const std::optional<base::ImpreciseDate>& date);

/// The end of a period whose last day people are shown: in data the first day after it, as it is recorded.
[[nodiscard]] report::Value lastDayValue(const std::optional<base::ImpreciseDate>& to);

template <domain::Coded E>
[[nodiscard]] report::Value coded(E value)
{
    return report::CodedText{domain::codeOf(value), words::text(value)};
}

} // namespace cli
