// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/store/file.h"

#include <optional>

namespace cli {

/// Staffing ratios, then single values, shipped and own, by place, code and beginning; those valid on the
/// day, or all.
[[nodiscard]] report::Table ruleTable(const store::File& file, std::optional<QDate> on);

/// The same for a screen: the rule in words says what code, value and unit say to a program.
[[nodiscard]] report::Table ruleTableForPeople(const store::File& file, std::optional<QDate> on);

} // namespace cli
