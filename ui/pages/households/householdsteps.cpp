// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Haushalte does, each in its dialog.
#include "core/actions/placement.h"
#include "core/actions/removal.h"
#include "core/base/clock.h"
#include "core/desk/book.h"
#include "ui/dialogs/dialogs.h"
#include "ui/lang/format.h"
#include "ui/lists/listdialog.h"
#include "ui/models/arrangedrows.h"
#include "ui/pages/households/householdcolumns.h"
#include "ui/pages/households/householdspage.h"
#include "ui/pages/households/newhouseholddialog.h"
#include "ui/pages/households/persondialog.h"
#include "ui/pages/households/placedialog.h"
#include "ui/pages/households/presencedialog.h"
#include "ui/pages/households/quotadialog.h"
#include "ui/records/runstep.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

/// Of the choice above the list, in its order, as views keep it.
const QStringList WhichCodes{QStringLiteral("all"), QStringLiteral("placed"), QStringLiteral("not-placed")};

} // namespace

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

desk::SavedView HouseholdsPage::view() const
{
    return {{}, m_filter->text(), WhichCodes.at(m_which->currentIndex()), m_order};
}

void HouseholdsPage::applyView(const desk::SavedView& view)
{
    m_which->setCurrentIndex(std::max(0, static_cast<int>(WhichCodes.indexOf(view.choice))));
    m_order = householdOrder(view.order);
    m_wanted = m_chosen; // if the view shows it
    m_filter->setText(view.filter);
    reload();
}

void HouseholdsPage::sortList()
{
    if (!m_rows)
        return;
    const auto columns = householdColumns();
    const auto by = std::ranges::find(columns, m_order, &RowsColumn<desk::HouseholdRow>::code);
    m_rows->sort(by == columns.end() ? -1 : static_cast<int>(by - columns.begin()), Qt::AscendingOrder);
}

void HouseholdsPage::showTable()
{
    if (!m_rows)
        return;
    std::vector<desk::HouseholdRow> rows;
    rows.reserve(static_cast<std::size_t>(m_rows->rowCount()));
    for (int row = 0; row < m_rows->rowCount(); ++row)
        rows.push_back(householdAt(row));
    FigureList list{tr("Households on %1").arg(dateText(keyDate().day())), m_count->text(),
                    modelOf(householdColumns(), std::move(rows)), QStringLiteral("households")};
    (new ListDialog(std::move(list), m_dialogs, window()))->open();
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

void HouseholdsPage::recordPresence()
{
    run(new PresenceDialog(m_desk, keyDate().clock(), *m_detail, keyDate().day(), window()));
}

void HouseholdsPage::showQuotas()
{
    m_quotas = new QuotaDialog(m_desk, m_dialogs, keyDate().clock(), keyDate().day(), window());
    m_quotas->setLocked(editLock());
    m_quotas->open();
}

void HouseholdsPage::removeHousehold()
{
    const auto confirm = [this, id = m_detail->household.id,
                          name = m_title->text()](const actions::HouseholdRemoval& going) {
        const int persons = static_cast<int>(going.persons.size());
        const QString text =
            tr("With “%1” go %2 and %3: memberships, stays, statuses, needs, contacts and the like. Who "
               "belonged to another household too stays. A household that moves out gets the end of its stay "
               "instead. This can be undone.")
                .arg(name, tr("%Ln person(s)", nullptr, persons),
                     tr("%Ln record(s)", nullptr, going.records));
        m_dialogs.confirm(this,
                          {tr("Remove the household"), text,
                           persons == 0 ? tr("Remove the household")
                                        : tr("Remove household and %Ln person(s)", nullptr, persons)},
                          [this, id] {
                              runStep(m_desk, m_dialogs, *this, tr("The household was not removed"),
                                      [id](const desk::Book& book) {
                                          return actions::removeHousehold(book.file(), id).problems;
                                      });
                          });
    };
    m_desk.ask(
        *this, DeskThread::EveryAnswer,
        [id = m_detail->household.id](const desk::Book& book) { return actions::removalOf(book.file(), id); },
        confirm);
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
