// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/overview.h"
#include "ui/models/rowsmodel.h"

#include <memory>

namespace ui {

/// The lists that stand behind the figures of a page, as models with headings in the language in use. The
/// model's parent is nullptr: whoever shows it owns it.
struct FigureList {
    QString title;   ///< of the window
    QString summary; ///< how many rows of what
    std::unique_ptr<RowsModelBase> model;
    QString key; ///< of the kind of list, for what is remembered about it
};

[[nodiscard]] FigureList residentsList(std::vector<desk::ResidentRow> rows, QDate on);
[[nodiscard]] FigureList freePlacesList(std::vector<desk::FreeRoomRow> rows, QDate on);
/// Those who left on a day in [from, to).
[[nodiscard]] FigureList departuresList(std::vector<desk::ResidentRow> rows, QDate from, QDate to);
/// Those who count as actual staff of sites; a row's share is what it adds to the figure.
[[nodiscard]] FigureList workersList(std::vector<desk::WorkerRow> rows, QDate on);
/// One row per site: what the places in the occupancy chart and the pillar figures are made of.
[[nodiscard]] FigureList occupancyTable(const desk::Occupancy& occupancy);
/// One row per point of the series.
[[nodiscard]] FigureList seriesTable(const std::vector<desk::SeriesPoint>& series);
/// Column of staffingTable() with the percentage as its sort key.
constexpr int CoverageColumn = 6;
/// One row per site and function, with the rule, its base and how the number came about.
[[nodiscard]] FigureList staffingTable(const desk::Staffing& staffing);
/// What the rules require of one function: per site the rule, what it counts and the FTE that follow.
[[nodiscard]] FigureList requiredList(const desk::Staffing& staffing, domain::StaffFunction function);

} // namespace ui
