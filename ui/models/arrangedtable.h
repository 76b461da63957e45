// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ui {

class ArrangedRows;

/// A table that sorts by a click on a heading; showRows() fills it.
void setUpSorting(QTableView& view);
/// Columns as wide as what the first rows hold, but not wider than a few words.
void fitColumns(QTableView& view);
/// Puts the rows into the view: figures to the right, columns as wide as what the first rows hold, but not
/// wider than a few words. The rows outlive their place in the view.
void showRows(QTableView& view, ArrangedRows& rows);

} // namespace ui
