// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/arrangedtable.h"

#include "ui/models/arrangedrows.h"
#include "ui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int SampledRows = 200;
constexpr int WidestLetters = 44;

} // namespace

void setUpSorting(QTableView& view)
{
    view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view.setSortingEnabled(true);
    view.horizontalHeader()->setResizeContentsPrecision(SampledRows);
}

void fitColumns(QTableView& view)
{
    view.resizeColumnsToContents();
    const int widest = view.fontMetrics().averageCharWidth() * WidestLetters;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(column, std::min(view.columnWidth(column), widest));
}

void showRows(QTableView& view, ArrangedRows& rows)
{
    view.setModel(&rows);
    for (int column = 0; column < rows.columnCount(); ++column)
        if (rows.source().isNumber(column))
            setNumberColumn(view, column);
    fitColumns(view);
}

} // namespace ui
