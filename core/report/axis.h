// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QStringList>

#include <vector>

namespace report {

/// Round tick values from 0 to at least `most`, four to seven of them: `4800 → 0, 1000, …, 5000`.
[[nodiscard]] std::vector<qint64> axisTicks(qint64 most);

/// The stacked upper edges of a chart: [series][day]. A missing value counts as 0; a hidden one as fewer than
/// three, or as on the day before, so that no height tells it.
[[nodiscard]] std::vector<std::vector<qint64>> stacked(const Chart& chart);

/// Highest stacked value; 0 without days.
[[nodiscard]] qint64 highest(const Chart& chart);

/// Heights for labels that want to stand at `wanted` (ascending upwards), moved apart to at least `gap`.
[[nodiscard]] std::vector<double> spread(std::vector<double> wanted, double gap);

/// Colours of the four pillars from bottom to top, as #rrggbb on white (UI.md section 2.2).
[[nodiscard]] QStringList pillarColours();

} // namespace report
