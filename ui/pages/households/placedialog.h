// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/placement.h"
#include "core/desk/households.h"
#include "core/desk/sitetree.h"
#include "ui/records/actiondialog.h"

class QCheckBox;
class QComboBox;

namespace base {
class Clock;
}

namespace ui {

class ImpreciseDateField;
class MemberTable;
class RecordField;
class TextField;

/// Places or moves a household: where, from when on, who into which room. What speaks against it is shown
/// while choosing; a plan that a must-rule forbids needs a reason, what has happened is recorded all the
/// same. What it depends on outlives it.
class PlaceDialog final : public ActionDialog {
    Q_OBJECT
public:
    PlaceDialog(DeskThread& desk, const base::Clock& clock, const desk::HouseholdDetail& household,
                QDate from, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Step step() override;

private:
    void showSites(std::vector<desk::SiteTreeRow> rows);
    void showRooms();
    void tryOut();
    [[nodiscard]] std::optional<actions::Placement> placement() const;

    base::Id<domain::Household> m_household;
    std::vector<desk::SiteTreeRow> m_tree;
    std::vector<base::Id<domain::Room>> m_rooms; ///< of the chosen site, as the choices name them
    QComboBox* m_site;
    std::vector<base::Id<domain::Accommodation>> m_sites;
    ImpreciseDateField* m_from;
    QCheckBox* m_isPlanned;
    QComboBox* m_roomOfAll;
    MemberTable* m_members;
    TextField* m_reason;
};

} // namespace ui
