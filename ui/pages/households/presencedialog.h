// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/households.h"
#include "ui/records/actiondialog.h"

namespace base {
class Clock;
}

namespace ui {

class ComboField;
class ImpreciseDateField;
class MemberTable;

/// Members of a household were seen, or found absent, on a day: one entry each, in one step. The desk and the
/// clock outlive it.
class PresenceDialog final : public ActionDialog {
    Q_OBJECT
public:
    PresenceDialog(DeskThread& desk, const base::Clock& clock, const desk::HouseholdDetail& household,
                   QDate day, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Step step() override;

private:
    ComboField* m_what;
    ImpreciseDateField* m_day;
    MemberTable* m_members;
};

} // namespace ui
