// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"

#include <QDialog>
#include <QStringList>

namespace ui {

/// One finding in full: what disagrees, the days concerned, the records, and the ways to solve it.
class FindingDialog final : public QDialog {
    Q_OBJECT
public:
    /// `records` in words, such as "Person · Nowak, Anna · H-0042 · Bult 1.07".
    FindingDialog(const desk::Finding& finding, const QStringList& records, QWidget* parent = nullptr);
};

} // namespace ui
