// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/households.h"
#include "ui/models/rowsmodel.h"

namespace ui {

/// The columns of the tables on the page Haushalte. Those of households stand in the order of
/// HouseholdDelegate::Column.
[[nodiscard]] std::vector<RowsColumn<desk::HouseholdRow>> householdColumns();
/// A permit that ends within 60 days of `on` is named.
[[nodiscard]] std::vector<RowsColumn<desk::MemberRow>> memberColumns(QDate on);
/// Days of a stay count up to `on`.
[[nodiscard]] std::vector<RowsColumn<desk::HouseholdStay>> stayColumns(QDate on);

} // namespace ui
