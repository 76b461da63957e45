// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/households.h"
#include "ui/models/rowsmodel.h"

#include <memory>

namespace ui {

template <class Row>
[[nodiscard]] std::unique_ptr<RowsModelBase> modelOf(std::vector<RowsColumn<Row>> columns,
                                                     std::vector<Row> lines)
{
    auto model = std::make_unique<RowsModel<Row>>(std::move(columns));
    model->setRows(std::move(lines));
    return model;
}

/// The columns of the tables on the page Haushalte. Those of households stand in the order of
/// HouseholdDelegate::Column.
[[nodiscard]] std::vector<RowsColumn<desk::HouseholdRow>> householdColumns();
/// What ends within the days of warning, or has ended, is named.
[[nodiscard]] std::vector<RowsColumn<desk::MemberRow>> memberColumns(QDate on);
[[nodiscard]] std::vector<RowsColumn<desk::HouseholdNeed>> needColumns();
/// What of the members ends first or has ended, in words; empty if nothing is to be warned of.
[[nodiscard]] QString validityWarning(const std::vector<desk::MemberRow>& members);
/// Days of a stay count up to `on`.
[[nodiscard]] std::vector<RowsColumn<desk::HouseholdStay>> stayColumns(QDate on);

} // namespace ui
