// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listfile.h"

#include <functional>
#include <memory>

class QWidget;

namespace ui {

class Dialogs;

/// What is taken out of a list: which rows and columns of the model, in the order shown.
struct ListExtract {
    std::shared_ptr<const RowsModelBase> rows;
    ListOrder order;
    QString title; ///< heading and file name
    QString note;  ///< stands behind the heading: "only rows with …"
};

/// Puts the rows on the clipboard, on a thread of its own, then calls `done` with how many. `asker` may be
/// gone by then.
void copyRows(const ListExtract& extract, QWidget& asker, std::function<void(int rows)> done);
/// Asks for a name and writes the rows as a workbook or as CSV, by the ending, on a thread of its own. Calls
/// `saved` with the path; a failure is shown over the window of `asker`, also when that is gone. The dialogs
/// outlive it.
void saveRows(const ListExtract& extract, Dialogs& dialogs, QWidget& asker,
              std::function<void(const QString& path)> saved);

} // namespace ui
