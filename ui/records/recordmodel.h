// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recordlist.h"
#include "ui/models/rowsmodel.h"

#include <memory>

namespace ui {

/// Which registers a table of records shows.
struct RecordColumns {
    /// Registers by name, in order; empty: all of the kind, those that hold nothing in any row left out.
    QStringList shown;
    QStringList hidden; ///< not shown when `shown` is empty, such as the one that names the parent
};

/// The registers that the columns of recordModel() show, in order.
[[nodiscard]] std::vector<const domain::RegisterInfo*> shownRegisters(const desk::RecordList& list,
                                                                      const RecordColumns& columns);
/// The rows of the model are those of the list, in its order.
[[nodiscard]] std::unique_ptr<RowsModelBase> recordModel(const std::shared_ptr<const desk::RecordList>& list,
                                                         const RecordColumns& columns);

} // namespace ui
