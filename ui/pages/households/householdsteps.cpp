// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Haushalte does, each in its dialog.
#include "core/actions/placement.h"
#include "core/base/clock.h"
#include "core/desk/book.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/households/householdspage.h"
#include "ui/pages/households/newhouseholddialog.h"
#include "ui/pages/households/persondialog.h"
#include "ui/pages/households/placedialog.h"
#include "ui/records/runstep.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QPushButton>

namespace ui {

void HouseholdsPage::run(ActionDialog* dialog)
{
    connect(dialog, &ActionDialog::done, this,
            [this](const Saved& saved) { tellWarnings(saved.outcome.problems); });
    dialog->open();
}

void HouseholdsPage::tellWarnings(const base::Problems& problems)
{
    QStringList sentences;
    for (const base::Problem& problem : problems)
        sentences << words::problemText(problem);
    sentences.removeDuplicates();
    if (!sentences.isEmpty())
        m_dialogs.inform(this, tr("Recorded, with something to check"), sentences.join(QLatin1Char('\n')));
}

void HouseholdsPage::addHousehold()
{
    if (!m_new->isEnabled())
        return;
    auto* dialog = new NewHouseholdDialog(m_desk, keyDate().clock(), keyDate().day(), window());
    connect(dialog, &ActionDialog::done, this, [this](const Saved& saved) { open(saved.id); });
    run(dialog);
}

void HouseholdsPage::addPerson()
{
    run(new PersonDialog(m_desk, keyDate().clock(), m_detail->household.id, keyDate().day(), window()));
}

void HouseholdsPage::changeMembers(MembersDialog::What what)
{
    auto* dialog = new MembersDialog(what, m_desk, keyDate().clock(), *m_detail, keyDate().day(), window());
    if (what == MembersDialog::What::Split)
        connect(dialog, &ActionDialog::done, this, [this](const Saved& saved) { open(saved.id); });
    run(dialog);
}

void HouseholdsPage::place()
{
    run(new PlaceDialog(m_desk, keyDate().clock(), *m_detail, keyDate().day(), window()));
}

void HouseholdsPage::moveOut()
{
    run(new MoveOutDialog(m_desk, keyDate().clock(), *m_detail, keyDate().day(), window()));
}

void HouseholdsPage::takeBackMoveOut()
{
    const desk::HouseholdStay* stay = chosenStay();
    if (!stay)
        return;
    runStep(m_desk, m_dialogs, *this, tr("The move-out was not taken back"),
            [ended = stay->stays](const desk::Book& book) {
                return actions::undoStayEnd(book.file(), ended).problems;
            });
}

} // namespace ui
