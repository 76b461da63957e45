// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "core/domain/record/registers.h"
#include "core/report/report.h"

#include <functional>
#include <span>

namespace words {

/// The name of a record that cells refer to; empty when nothing is known of it.
using NameOf = std::function<QString(const desk::RecordRef&)>;

/// "Zimmer"; of a kind that this version does not know its number.
[[nodiscard]] QString kindText(int kind);

/// The value of a register as data and for people: dates as `2016-03` and "März 2016", periods as
/// `2016-03-01/2017-01-01` and "01.03.2016 bis 31.12.2016", references as id and name, codes as
/// code and word; parts that are not there are left out of the words.
[[nodiscard]] report::Value registerValue(const NameOf& nameOf, const domain::KindInfo& kind,
                                          const domain::RegisterInfo& reg, std::span<const base::Cell> cells);

/// The value for people; empty when there is none.
[[nodiscard]] QString valueText(const report::Value& value);

/// True for a column that only says how exactly the date before it is known.
[[nodiscard]] bool isPrecision(const domain::KindInfo& kind, std::size_t column);
/// The value of one column with those that belong to it; `cells` is the whole row.
[[nodiscard]] report::Value columnValue(const domain::KindInfo& kind, std::size_t column,
                                        std::span<const base::Cell> cells);

} // namespace words
