// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QHeaderView;
class QMenu;

namespace ui {

/// Fills a menu with the columns, ticked when shown. The last one cannot be taken away.
void addColumns(QMenu& menu, QHeaderView& header);
/// Whether the column is as wide as the room that the others leave: no person made it so.
[[nodiscard]] bool isStretched(const QHeaderView& header, int column);

/// Which columns are shown, in which order, how wide, by which one the rows are sorted. For restoreColumns().
/// Columns go by their codes; what `before` says of columns that are not there now is kept.
[[nodiscard]] QByteArray columnState(const QHeaderView& header, const QByteArray& before);
/// Columns that the state does not know stand where they stand by nature. False, and nothing is changed, when
/// it cannot be read.
bool restoreColumns(QHeaderView& header, const QByteArray& state);

} // namespace ui
