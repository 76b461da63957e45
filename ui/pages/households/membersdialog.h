// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/households.h"
#include "ui/records/actiondialog.h"

class QCheckBox;

namespace base {
class Clock;
}

namespace ui {

class ComboField;
class ImpreciseDateField;
class MemberTable;

/// Members leave a household from a day on: for none, for a new one of their own, or for another one; or all
/// of another household join this one. What it depends on outlives it.
class MembersDialog final : public ActionDialog {
    Q_OBJECT
public:
    enum class What { Leave, Split, Move, Merge };

    MembersDialog(What what, DeskThread& desk, const base::Clock& clock,
                  const desk::HouseholdDetail& household, QDate from, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Step step() override;

private:
    void showHouseholds(const std::vector<desk::HouseholdRow>& rows);

    What m_what;
    base::Id<domain::Household> m_household;
    ImpreciseDateField* m_from;
    ComboField* m_other;
    std::vector<base::Id<domain::Household>> m_others;
    MemberTable* m_members;
};

/// Members move out of their accommodation on a day, with the reason.
class MoveOutDialog final : public ActionDialog {
    Q_OBJECT
public:
    MoveOutDialog(DeskThread& desk, const base::Clock& clock, const desk::HouseholdDetail& household,
                  QDate day, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Step step() override;

private:
    std::vector<std::pair<base::Id<domain::Stay>, QCheckBox*>> m_stays;
    ImpreciseDateField* m_day;
    ComboField* m_reason;
    std::vector<domain::EndReason> m_reasons; ///< as the choices name them
};

} // namespace ui
