// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/occupancy.h"
#include "core/report/report.h"

#include <QJsonObject>

namespace cli {

/// The answer of `occupancy --json`; its keys are a contract.
[[nodiscard]] QJsonObject occupancyJson(const desk::Occupancy& occupancy);

/// The sites as a table, for people and --csv.
[[nodiscard]] report::Table occupancySites(const desk::Occupancy& occupancy);

} // namespace cli
