// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/overviewhost.h"

#include "ui/dialogs/slotguard.h"
#include "ui/lang/format.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/workbench/deskthread.h"

namespace ui {

namespace {

PageInfo overviewInfo()
{
    PageInfo info;
    info.id = QStringLiteral("overview");
    info.title = OverviewHost::tr("Overview");
    info.iconName = QStringLiteral("layout-dashboard");
    info.digit = 1;
    info.helpTopic = "overview";
    info.offersEditing = true; // undo and redo, and what can be decided about findings
    return info;
}

} // namespace

OverviewHost::OverviewHost(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs)
    : Page(overviewInfo(), keyDate)
    , m_dialogs(dialogs)
    , m_overview(new OverviewPage(desk, dialogs))
    , m_check(desk)
{
    addTool(m_overview->scopeControl());
    addTool(m_overview->spanControl());
    addToolStretch();
    addTool(m_overview->reportControl());
    addTool(m_overview->printControl());
    setContent(m_overview);
    // The report is chosen and looked at where its options are.
    connect(m_overview, &OverviewPage::reportRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("reports"), QStringLiteral("options")); });
    connect(m_overview, &OverviewPage::printRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("reports")); }); // looked at before it is printed
    connect(m_overview, &OverviewPage::helpRequested, this, &Page::helpRequested);
    connect(m_overview, &OverviewPage::shownChanged, this, &OverviewHost::showStatus);
    connect(m_overview, &OverviewPage::checkRequested, &m_check, &JournalCheck::start);
    connect(&m_check, &JournalCheck::progressed, this, [this](qint64 done, qint64 total) {
        Q_EMIT jobProgressed(tr("Checking the journal"), done, total);
    });
    connect(&m_check, &JournalCheck::finished, this, &OverviewHost::concludeCheck);
}

std::vector<QWidget*> OverviewHost::panes() const
{
    std::vector<QWidget*> panes = m_overview->panes();
    panes.insert(panes.begin(), toolRow());
    return panes;
}

void OverviewHost::reload()
{
    m_overview->setEditLock(editLock());
    m_overview->setKeyDate(keyDate().day());
}

void OverviewHost::showStatus()
{
    if (!m_overview->shown().on.isValid())
        return setStatus(QString());
    const desk::PlaceCounts& total = m_overview->shown().occupancy.total;
    setStatus(tr("%1 · %2 · as of %3")
                  .arg(tr("%Ln household(s)", nullptr, total.households),
                       tr("%Ln person(s)", nullptr, total.residents), dateText(m_overview->shown().on)));
}

void OverviewHost::concludeCheck(JournalCheck::Outcome outcome, const std::exception_ptr& failure)
{
    Q_EMIT jobFinished();
    if (outcome == JournalCheck::Outcome::Verified)
        m_overview->noteJournalChecked();
    else if (outcome == JournalCheck::Outcome::Damaged)
        m_dialogs.showError(this, tr("The file is damaged"),
                            tr("Parts of it can no longer be read as they were written. Close it and go on "
                               "with a backup beside it, or with the file of another device."));
    guarded(m_dialogs, this, tr("Check again"), [&] {
        if (failure)
            std::rethrow_exception(failure);
    });
}

} // namespace ui
