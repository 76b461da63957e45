// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/staffing.h"
#include "core/report/report.h"

#include <QJsonObject>

namespace cli {

/// The answer of `staffing --json`; its keys are a contract. FTE in hundredths.
[[nodiscard]] QJsonObject staffingJson(const desk::Staffing& staffing);

/// A line per site and function, for people and --csv.
[[nodiscard]] report::Table staffingLines(const desk::Staffing& staffing);

} // namespace cli
