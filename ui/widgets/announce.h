// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace ui {

/// Has a screen reader say a sentence that appeared at `source`, without moving the focus. The name or the
/// description of `source` must hold it already: before Qt 6.8 that is what is read.
void announce(QWidget& source, const QString& sentence);

} // namespace ui
