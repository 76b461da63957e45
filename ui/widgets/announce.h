// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace ui {

/// Has a screen reader say a sentence that appeared at `source`, without moving the focus.
void announce(QWidget& source, const QString& sentence);

} // namespace ui
