// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/overview.h"
#include "ui/widgets/kpicell.h"

#include <vector>

namespace ui {

/// The places of the figures in the strip of the overview.
enum OverviewKpi { ResidentsKpi, FreePlacesKpi, DepartedKpi, StaffKpi, FindingsKpi };

/// The figures of an overview in words.
[[nodiscard]] std::vector<Kpi> overviewKpis(const desk::Overview& overview);
/// The same with "–" for every figure.
[[nodiscard]] std::vector<Kpi> unknownKpis();

} // namespace ui
