// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/drafts.h"
#include "core/domain/household/household.h"
#include "ui/forms/choicefield.h"
#include "ui/records/actiondialog.h"

#include <vector>

class QGridLayout;

namespace base {
class Clock;
}

namespace ui {

class ImpreciseDateField;
class NeedsField;
class TextField;

/// A whole family in one go, by keyboard alone: a line per person, Enter goes on to the next one, whose
/// family name is that of the lines above. Lines in which nothing is entered are left out. When the window is
/// locked or closed over it, what was typed is kept as a draft and stands there the next time; Cancel drops
/// it. What it depends on outlives it.
class NewHouseholdDialog final : public ActionDialog {
    Q_OBJECT
public:
    NewHouseholdDialog(DeskThread& desk, const base::Clock& clock, QDate from, QWidget* parent = nullptr);
    ~NewHouseholdDialog() override;

    void reject() override;

protected:
    [[nodiscard]] Step step() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        TextField* family;
        TextField* given;
        ImpreciseDateField* born;
        ChoiceField<domain::Sex>* sex;
        ChoiceField<domain::HouseholdRole>* role;
        NeedsField* needs;
    };

    void addLine();
    [[nodiscard]] bool isEmpty(const Line& line) const;
    [[nodiscard]] bool hasFaults() const;
    /// Everything as typed: number and day, then a line per person.
    [[nodiscard]] std::vector<QStringList> typed() const;
    void showDraft(const desk::TypedDraft& draft);
    void dropDraft();

    const base::Clock& m_clock;
    TextField* m_reference;
    ImpreciseDateField* m_from;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    std::vector<QStringList> m_untouched; ///< what stands there before anything is typed
    bool m_isSettled = false;             ///< added, or cancelled by the person
};

} // namespace ui
