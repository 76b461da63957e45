// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/placement.h"
#include "core/desk/households.h"
#include "core/desk/sitetree.h"
#include "ui/records/actiondialog.h"

class QCheckBox;

namespace base {
class Clock;
}

namespace ui {

class ComboField;
class ImpreciseDateField;
class MemberTable;
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
    void chooseSite();
    void showRooms(int site);
    void chooseRoomOfAll();
    /// Says at the field what is missing; true if something is.
    [[nodiscard]] bool complain();
    void tryOut();
    [[nodiscard]] std::optional<actions::Placement> placement() const;

    base::Id<domain::Household> m_household;
    std::vector<desk::SiteTreeRow> m_tree;
    std::vector<base::Id<domain::Room>> m_rooms; ///< of the chosen site, as the choices name them
    ComboField* m_site;
    std::vector<base::Id<domain::Accommodation>> m_sites; ///< as the choices name them
    std::optional<int> m_roomsOf;                         ///< the site whose rooms are offered
    ImpreciseDateField* m_from;
    QCheckBox* m_isPlanned;
    ComboField* m_roomOfAll;
    MemberTable* m_members;
    TextField* m_reason;
};

} // namespace ui
