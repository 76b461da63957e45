// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"

#include <QDialog>

namespace ui {

/// One finding in full: what disagrees, the days concerned, the records, and the ways to solve it.
class FindingDialog final : public QDialog {
    Q_OBJECT
public:
    explicit FindingDialog(const desk::Finding& finding, QWidget* parent = nullptr);
};

} // namespace ui
