// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/household.h"
#include "ui/forms/choicefield.h"
#include "ui/records/actiondialog.h"

#include <memory>

namespace base {
class Clock;
}

namespace ui {

class ImpreciseDateField;

/// A new person joins a household. What it depends on outlives it.
class PersonDialog final : public ActionDialog {
    Q_OBJECT
public:
    PersonDialog(DeskThread& desk, const base::Clock& clock, const base::Id<domain::Household>& household,
                 QDate from, QWidget* parent = nullptr);
    ~PersonDialog() override;

protected:
    [[nodiscard]] Step step() override;
    bool showAtField(const base::Problem& problem) override;

private:
    base::Id<domain::Household> m_household;
    ChoiceField<domain::HouseholdRole>* m_role;
    ImpreciseDateField* m_from;
    std::unique_ptr<RecordEditor> m_editor;
};

} // namespace ui
