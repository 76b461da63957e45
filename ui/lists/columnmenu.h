// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QHeaderView;
class QMenu;

namespace ui {

/// Fills a menu with the columns, ticked when shown. The last one cannot be taken away.
void addColumns(QMenu& menu, QHeaderView& header);
/// Which columns are shown, in which order, how wide, by which one the rows are sorted. For restoreColumns().
[[nodiscard]] QByteArray columnState(const QHeaderView& header);
/// False, and nothing is changed, when it was kept for other columns.
bool restoreColumns(QHeaderView& header, const QByteArray& state);

} // namespace ui
