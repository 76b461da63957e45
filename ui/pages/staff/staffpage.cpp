// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/staffpage.h"

#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "ui/charts/coveragedelegate.h"
#include "ui/lang/format.h"
#include "ui/lists/figurelists.h"
#include "ui/lists/listpane.h"
#include "ui/pages/staff/postspane.h"
#include "ui/pages/staff/ruleactions.h"
#include "ui/records/recordview.h"
#include "ui/widgets/plaintext.h"
#include "ui/workbench/deskthread.h"

#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <type_traits>

namespace ui {

namespace {

enum StaffTab { RatiosTab, WorkersTab, PostsTab, RulesTab };

PageInfo staffInfo()
{
    PageInfo info;
    info.id = QStringLiteral("staff");
    info.title = StaffPage::tr("Staff");
    info.iconName = QStringLiteral("calendar-clock");
    info.digit = 7;
    info.offersEditing = true;
    info.helpTopic = "staff";
    return info;
}

template <class R>
RecordsInfo staffRecords(const QString& name, const QString& empty, const QString& button,
                         const QString& newText = {})
{
    return {&domain::kindOf<R>(), {}, name, empty, button, "", newText};
}

template <class R>
RecordTab workerTab(const QString& title, const QString& empty, const QString& button)
{
    return {title, staffRecords<R>(QString(title).remove(QLatin1Char('&')), empty, button)};
}

} // namespace

StaffPage::StaffPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs)
    : Page(staffInfo(), keyDate)
    , m_desk(desk)
    , m_tabs(new QTabWidget)
    , m_summary(plainLabel(QString()))
    , m_ratios(new ListPane(dialogs, QStringLiteral("staffing"), tr("Required and actual staff by site")))
    , m_coverage(new CoverageDelegate(m_ratios))
    , m_workers(new RecordsPane(desk, dialogs, keyDate.clock(),
                                staffRecords<domain::Worker>(tr("Workers"), tr("No workers yet."),
                                                             tr("Record a worker…"), tr("&New worker…"))))
    , m_worker(new RecordView(
          desk, dialogs, keyDate.clock(), domain::kindOf<domain::Worker>().number,
          {workerTab<domain::Contract>(tr("Contracts"), tr("No contracts yet."), tr("Record a contract…")),
           workerTab<domain::Deployment>(tr("Deployments"), tr("No deployments yet."),
                                         tr("Record a deployment…")),
           workerTab<domain::Absence>(tr("Absences"), tr("No absences."), tr("Record an absence…"))}))
    , m_posts(new PostsPane(desk, dialogs, keyDate.clock()))
{
    const auto list = [&](RecordsInfo info) {
        m_lists.push_back(new RecordsPane(desk, dialogs, keyDate.clock(), std::move(info)));
        return m_lists.back();
    };
    const auto rules = [&]<class R>(std::type_identity<R>, const QString& name) {
        RecordsPane* pane = list(staffRecords<R>(name, tr("No rules."), tr("Record a rule…")));
        m_rules.push_back(new RuleActions(desk, dialogs, keyDate, domain::kindOf<R>().number, *pane));
        return pane;
    };
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusProxy(nullptr); // its tab bar takes the focus by itself
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->setAutoFillBackground(true);
    m_tabs->setBackgroundRole(QPalette::Base);
    m_tabs->addTab(buildRatios(), tr("Staffin&g ratios"));
    m_tabs->addTab(buildWorkers(), tr("&Workers"));
    m_tabs->addTab(m_posts, tr("P&osts"));
    m_tabs->addTab(rules(std::type_identity<domain::RatioRule>(), tr("Staffing rules")),
                   tr("R&ules for staff"));
    m_tabs->addTab(rules(std::type_identity<domain::ValueRule>(), tr("Other rules")), tr("Other ru&les"));
    m_tabs->addTab(list(staffRecords<domain::Team>(tr("Teams"), tr("No teams yet."), tr("Record a team…"))),
                   tr("Tea&ms"));
    addToolStretch();
    setContent(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &StaffPage::readTab);
    connect(m_workers, &RecordsPane::currentChanged, this, &StaffPage::chooseWorker);
    connect(m_worker, &RecordView::gone, this, &StaffPage::markStale);
}

QWidget* StaffPage::buildRatios()
{
    m_summary->setContentsMargins(12, 8, 12, 8);
    m_summary->setWordWrap(true);
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_ratios, 1);
    return pane;
}

QWidget* StaffPage::buildWorkers()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_workers);
    splitter->addWidget(m_worker);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

bool StaffPage::opens(int kind) const
{
    return kind == domain::kindOf<domain::Worker>().number || kind == domain::kindOf<domain::Post>().number;
}

void StaffPage::openRecord(int kind, const base::Uuid& id)
{
    const bool isPost = kind == domain::kindOf<domain::Post>().number;
    isPost ? m_posts->choose(id) : m_workers->choose(id);
    m_tabs->setCurrentIndex(isPost ? PostsTab : WorkersTab);
}

void StaffPage::reload()
{
    m_workers->setLocked(editLock());
    m_worker->setLocked(editLock());
    m_posts->setLocked(editLock());
    for (RecordsPane* list : m_lists)
        list->setLocked(editLock());
    for (RuleActions* rules : m_rules)
        rules->setLocked(editLock());
    readTab();
}

void StaffPage::showPart(const QString& part)
{
    if (part == QStringLiteral("rules"))
        m_tabs->setCurrentIndex(RulesTab);
}

void StaffPage::readTab()
{
    const QDate on = keyDate().day();
    if (m_tabs->currentIndex() == RatiosTab)
        m_desk.ask(
            *this, 0, [on](const desk::Book& book) { return book.staffing(on); },
            [this](const desk::Staffing& staffing) { showRatios(staffing); });
    else if (m_tabs->currentIndex() == WorkersTab)
        m_workers->showOf(std::nullopt, on);
    else if (m_tabs->currentIndex() == PostsTab)
        m_posts->showOn(on);
    for (RecordsPane* list : m_lists)
        if (list == m_tabs->currentWidget())
            list->showOf(std::nullopt, on);
}

void StaffPage::showRatios(const desk::Staffing& staffing)
{
    const QString status = tr("%Ln worker(s)", nullptr, staffing.workers);
    m_summary->setText(tr("%1 on %2: %3 on site, %4 mobile, %5 leads; up to %6 further posts intended")
                           .arg(status, dateText(keyDate().day()), number(staffing.onSite),
                                number(staffing.mobile), number(staffing.leads),
                                number(staffing.postsIntended)));
    FigureList list = staffingTable(staffing);
    m_ratios->setTitle(list.title);
    m_ratios->table().setItemDelegateForColumn(CoverageColumn, m_coverage);
    m_ratios->setRows(std::move(list.model));
    setStatus(status);
}

void StaffPage::chooseWorker()
{
    const auto worker = m_workers->current();
    if (!worker)
        return m_worker->clear();
    FormTarget target;
    target.kind = domain::kindOf<domain::Worker>().number;
    target.id = worker;
    target.fresh.from = keyDate().day();
    if (m_worker->record() == worker)
        m_worker->refresh();
    else
        m_worker->showRecord(target);
}

} // namespace ui
