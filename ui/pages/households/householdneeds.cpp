// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs Bedarfe and Kontakte of the page Haushalte.
#include "core/desk/book.h"
#include "core/domain/household/contact.h"
#include "ui/lang/format.h"
#include "ui/lists/listpane.h"
#include "ui/pages/households/householdcolumns.h"
#include "ui/pages/households/householdspage.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordspane.h"
#include "ui/records/runstep.h"
#include "ui/widgets/shortcut.h"
#include "ui/workbench/deskthread.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace ui {

RecordsPane* HouseholdsPage::buildContacts()
{
    RecordsInfo info{&domain::kindOf<domain::Contact>(),
                     {{QStringLiteral("day"), QStringLiteral("kind"), QStringLiteral("with_whom"),
                       QStringLiteral("persons"), QStringLiteral("note"), QStringLiteral("next_step"),
                       QStringLiteral("next_due"), QStringLiteral("next_done"), QStringLiteral("worker")},
                      {}},
                     tr("Contacts of the household"),
                     tr("No contacts yet."),
                     tr("Record a contact…"),
                     "day"};
    auto* pane = new RecordsPane(m_desk, m_dialogs, keyDate().clock(), std::move(info));
    connect(pane, &RecordsPane::countChanged, this, &HouseholdsPage::showContactCount);
    return pane;
}

void HouseholdsPage::showContactCount(int count)
{
    setTabTitle(*m_contacts, tr("Contacts"), count);
}

QWidget* HouseholdsPage::buildNeeds()
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    addStep(*buttons, "plus", tr("&Record a need…"), [this] { openNeed(std::nullopt); });
    m_needButtons = {addStep(*buttons, "pencil", tr("Edit…"), [this] { editNeed(); }),
                     addStep(*buttons, "trash-2", tr("Remove"), [this] { removeNeed(); })};
    buttons->addStretch(1);
    QTableView& table = m_needs->table();
    addShortcut(table, Qt::Key_Insert, [this] { openNeed(std::nullopt); });
    for (const int key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter})
        addShortcut(table, key, [this] { editNeed(); });
    addShortcut(table, Qt::Key_Delete, [this] { removeNeed(); });
    connect(&table, &QTableView::doubleClicked, this, &HouseholdsPage::editNeed);
    connect(m_needs, &ListPane::currentChanged, this, &HouseholdsPage::enableActions);
    m_needs->setEmpty(tr("Nobody of the household has needs recorded."), tr("Record a need…"));
    connect(m_needs, &ListPane::emptyActivated, this, [this] { openNeed(std::nullopt); });
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_needs, 1);
    return pane;
}

void HouseholdsPage::showNeeds(const std::optional<base::Uuid>& chosen)
{
    const auto needs = m_detail ? m_detail->needs : std::vector<desk::HouseholdNeed>();
    const auto holding = std::ranges::count_if(needs, &desk::HouseholdNeed::holds);
    m_needs->setRows(modelOf(needColumns(), needs));
    const auto same = std::ranges::find_if(
        needs, [&](const desk::HouseholdNeed& need) { return need.need.id.uuid() == chosen; });
    if (same == needs.end())
        m_needs->chooseFirst();
    else
        m_needs->choose(static_cast<int>(same - needs.begin()));
    setTabTitle(*m_needs, tr("Needs"), holding);
}

std::optional<base::Uuid> HouseholdsPage::chosenNeed() const
{
    const int row = m_needs->current();
    if (!m_detail || row < 0 || row >= static_cast<int>(m_detail->needs.size()))
        return std::nullopt;
    return m_detail->needs[static_cast<std::size_t>(row)].need.id.uuid();
}

void HouseholdsPage::editNeed()
{
    if (const auto need = chosenNeed())
        openNeed(need);
}

void HouseholdsPage::openNeed(const std::optional<base::Uuid>& need)
{
    if (!m_detail || (!need && !editLock().isEmpty()))
        return;
    // The household is whose members can be chosen.
    const desk::RecordRef household{domain::kindOf<domain::Household>().number,
                                    m_detail->household.id.uuid()};
    auto* dialog = new RecordDialog(
        m_desk, keyDate().clock(),
        {domain::kindOf<domain::Need>().number, need, {household, keyDate().day()}}, window());
    dialog->setLocked(editLock());
    dialog->open();
}

void HouseholdsPage::removeNeed()
{
    const auto need = chosenNeed();
    if (!need || !editLock().isEmpty())
        return;
    runStep(m_desk, m_dialogs, *this, tr("The need was not removed"),
            [kind = recordKind(domain::kindOf<domain::Need>().number), need](const desk::Book& book) {
                return kind->remove(book, *need).problems;
            });
}

} // namespace ui
