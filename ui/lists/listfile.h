// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/models/rowsmodel.h"

namespace ui {

/// Which rows and columns of a model, in which order. Without columns: all.
struct ListOrder {
    std::vector<int> rows;
    std::vector<int> columns = {};
};

/// The rows as a person sees them, with tabs between cells and headings above: for the clipboard.
[[nodiscard]] QString tabbedText(const RowsModelBase& rows, const ListOrder& order);
/// The rows as a report with one table, for the writers of files. Columns whose texts are counts, FTE or
/// exact days become such; everything else stays text.
[[nodiscard]] report::Report listReport(const RowsModelBase& rows, const ListOrder& order,
                                        const QString& title);

} // namespace ui
