// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/households.h"
#include "ui/models/rowsmodel.h"

namespace ui {

/// The columns of the tables on the page Haushalte. Those of households stand in the order of
/// HouseholdDelegate::Column.
[[nodiscard]] std::vector<RowsColumn<desk::HouseholdRow>> householdColumns();
/// The code of the column that a view is sorted by; earlier versions kept its number. Empty: by none.
[[nodiscard]] QString householdOrder(const QString& kept);
/// What ends within the days of warning, or has ended, is named.
[[nodiscard]] std::vector<RowsColumn<desk::MemberRow>> memberColumns(QDate on);
[[nodiscard]] std::vector<RowsColumn<desk::HouseholdNeed>> needColumns();
/// What of the members ends first or has ended, in words; empty if nothing is to be warned of.
[[nodiscard]] QString validityWarning(const std::vector<desk::MemberRow>& members);
/// Days of a stay count up to `on`.
[[nodiscard]] std::vector<RowsColumn<desk::HouseholdStay>> stayColumns(QDate on);

} // namespace ui
