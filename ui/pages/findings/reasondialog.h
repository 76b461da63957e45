// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "ui/records/actiondialog.h"

namespace ui {

class NoteField;

/// Why a finding stays as it is. The desk outlives it.
class ReasonDialog final : public ActionDialog {
    Q_OBJECT
public:
    ReasonDialog(DeskThread& desk, desk::Finding finding, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Step step() override;

private:
    desk::Finding m_finding;
    NoteField* m_reason;
};

} // namespace ui
