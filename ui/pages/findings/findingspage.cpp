// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings/findingspage.h"

#include "core/actions/keptfindings.h"
#include "core/actions/samepersons.h"
#include "core/desk/findings/kept.h"
#include "core/desk/recordlines.h"
#include "ui/charts/coveragetone.h"
#include "ui/conflicts/decisionpane.h"
#include "ui/dialogs/dialogs.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/lists/listpane.h"
#include "ui/pages/findings/reasondialog.h"
#include "ui/records/runstep.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/shortcut.h"
#include "ui/words/findings.h"
#include "ui/words/terms.h"
#include "ui/workbench/deskthread.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

enum FindingsTopic { ReportTopic, RecordsTopicOfFinding };
/// What the choice above the table shows, in its order.
enum ShownFindings { ShowOpen, ShowCritical, ShowToDecide, ShowKept };

PageInfo findingsInfo()
{
    PageInfo info;
    info.id = QStringLiteral("findings");
    info.title = FindingsPage::tr("Findings");
    info.iconName = QStringLiteral("triangle-alert");
    info.keys = QKeySequence(QStringLiteral("Ctrl+Shift+P"));
    info.offersEditing = true;
    info.helpTopic = "findings";
    return info;
}

std::vector<RowsColumn<desk::Finding>> findingColumns(bool withReason)
{
    using Row = desk::Finding;
    std::vector<RowsColumn<Row>> columns{
        {FindingsPage::tr("Weight"), [](const Row& row) { return words::text(row.severity); },
         [](const Row& row) { return QVariant(static_cast<int>(row.severity)); }, false},
        {FindingsPage::tr("What"), [](const Row& row) { return words::findingWords(row).title; }, {}, false},
        {FindingsPage::tr("In detail"),
         [](const Row& row) { return words::findingWords(row).detail; },
         {},
         false}};
    if (withReason)
        columns.push_back(
            {FindingsPage::tr("Stays because"), [](const Row& row) { return row.reason; }, {}, false});
    return columns;
}

bool isPersonTwice(const desk::Finding& finding)
{
    return finding.code == QLatin1String("person-twice");
}

} // namespace

FindingsPage::FindingsPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs)
    : Page(findingsInfo(), keyDate)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_which(new QComboBox)
    , m_filter(new QLineEdit)
    , m_table(new ListPane(dialogs, QStringLiteral("findings"), tr("Findings")))
    , m_title(plainLabel(QString()))
    , m_detail(plainLabel(QString()))
    , m_remedies(plainLabel(QString()))
    , m_records(new QListWidget)
    , m_decision(new DecisionPane(desk))
    , m_openRecord(new QPushButton(tr("&Go to the record")))
    , m_keep(new QPushButton(tr("Stays as it is, be&cause…")))
    , m_reopen(new QPushButton(tr("Count as open a&gain")))
    , m_merge(new QPushButton(iconNamed(QStringLiteral("git-merge")), tr("&Merge the persons")))
{
    m_which->addItems({tr("Open ones"), tr("Critical ones"), tr("To be decided"), tr("Those that stay")});
    m_which->setAccessibleName(tr("Which findings"));
    m_filter->setPlaceholderText(tr("Filter the list"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    addTool(m_which);
    addTool(m_filter);
    addToolStretch();
    m_table->useFilter(*m_filter);
    m_table->setEmpty(tr("Nothing to show here."));
    m_table->table().horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &ListPane::currentChanged, this, &FindingsPage::showCurrent);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    setContent(splitter);
    connect(m_which, &QComboBox::activated, this, &FindingsPage::showRows);
    addShortcut(*this, QKeySequence::Find, [this] { m_filter->setFocus(); });
}

QWidget* FindingsPage::buildDetails()
{
    m_title->setFont(fontOf(Type::PageTitle, QFont::DemiBold));
    for (QLabel* label : {m_title, m_detail, m_remedies})
        label->setWordWrap(true);
    m_records->setAccessibleName(tr("Records concerned"));
    m_records->setMinimumHeight(fontMetrics().height() * 3);
    connect(m_records, &QListWidget::itemActivated, this, &FindingsPage::openRecordOfList);
    connect(m_openRecord, &QPushButton::clicked, this, &FindingsPage::openRecordOfList);
    connect(m_keep, &QPushButton::clicked, this, &FindingsPage::keep);
    connect(m_reopen, &QPushButton::clicked, this, &FindingsPage::reopen);
    connect(m_merge, &QPushButton::clicked, this, &FindingsPage::mergePersons);
    auto* pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_openRecord, m_keep, m_reopen, m_merge})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addWidget(m_records, 1);
    layout->addWidget(m_decision);
    layout->addWidget(m_remedies);
    layout->addLayout(buttons);
    return pane;
}

void FindingsPage::showPart(const QString& part)
{
    if (part != QLatin1String("conflicts"))
        return;
    m_which->setCurrentIndex(ShowToDecide);
    m_filter->clear();
    showRows();
    m_table->setFocus();
}

void FindingsPage::reload()
{
    m_desk.ask(
        *this, ReportTopic, [on = keyDate().day()](const desk::Book& book) { return book.findings(on); },
        [this](desk::FindingReport report) { showReport(std::move(report)); });
}

void FindingsPage::showReport(desk::FindingReport report)
{
    m_open = std::move(report.findings);
    m_kept = std::move(report.kept);
    const auto waiting = std::ranges::count_if(
        m_open, [](const desk::Finding& finding) { return finding.severity != desk::FindingSeverity::Hint; });
    Q_EMIT badgeChanged(static_cast<int>(waiting));
    showRows();
}

void FindingsPage::showRows()
{
    const desk::Finding* before = current();
    if (before && m_wanted.isEmpty())
        m_wanted = before->key();
    const int which = m_which->currentIndex();
    m_shown = which == ShowKept ? m_kept : m_open;
    if (which == ShowCritical)
        std::erase_if(m_shown, [](const desk::Finding& finding) {
            return finding.severity != desk::FindingSeverity::Critical;
        });
    if (which == ShowToDecide)
        std::erase_if(m_shown, [](const desk::Finding& finding) { return !DecisionPane::isFor(finding); });
    m_table->setRows(modelOf(findingColumns(which == ShowKept), m_shown));
    const auto same =
        std::ranges::find_if(m_shown, [this](const desk::Finding& one) { return one.key() == m_wanted; });
    m_wanted.clear();
    m_table->choose(same == m_shown.end() ? -1 : static_cast<int>(same - m_shown.begin()));
    if (m_table->current() < 0)
        m_table->chooseFirst();
    setStatus(tr("%Ln open finding(s)", nullptr, static_cast<int>(m_open.size())) + QStringLiteral(" · ") +
              tr("%1 kept").arg(number(static_cast<qint64>(m_kept.size()))));
    showCurrent();
}

const desk::Finding* FindingsPage::current() const
{
    const int line = m_table->current();
    return line < 0 ? nullptr : &m_shown[static_cast<std::size_t>(line)];
}

void FindingsPage::showCurrent()
{
    const desk::Finding* finding = current();
    const bool canEdit = editLock().isEmpty();
    const bool isKept = finding && finding->state == desk::FindingState::Kept;
    const bool isToDecide = finding && DecisionPane::isFor(*finding);
    m_keep->setVisible(!isKept && !isToDecide);
    m_reopen->setVisible(isKept);
    m_merge->setVisible(finding && isPersonTwice(*finding));
    for (QPushButton* button : {m_keep, m_reopen, m_merge}) {
        button->setEnabled(finding && canEdit);
        button->setToolTip(editLock());
    }
    m_decision->setVisible(isToDecide);
    if (isToDecide)
        m_decision->showFinding(*finding, editLock());
    else
        m_decision->clear();
    m_records->clear();
    m_openRecord->setEnabled(finding && !finding->records.empty());
    if (!finding) {
        m_title->setText(m_shown.empty() ? tr("Nothing to show here.") : tr("No finding is chosen."));
        m_detail->clear();
        m_remedies->clear();
        return;
    }
    const words::FindingWords said = words::findingWords(*finding);
    m_title->setText(said.title);
    m_detail->setText(isKept ? tr("%1 Stays because: %2").arg(said.detail, finding->reason) : said.detail);
    m_remedies->setText(said.remedies.isEmpty()
                            ? QString()
                            : tr("What can be done: %1").arg(said.remedies.join(QStringLiteral(" · "))));
    showRecords();
}

void FindingsPage::showRecords()
{
    m_desk.ask(
        *this, RecordsTopicOfFinding,
        [finding = *current(), on = keyDate().day()](const desk::Book& book) {
            return desk::recordLines(book, finding, on);
        },
        [this, key = current()->key()](const std::vector<desk::RecordLine>& lines) {
            if (!current() || current()->key() != key)
                return;
            m_records->clear();
            for (const desk::RecordLine& line : lines)
                m_records->addItem((QStringList{words::term(QStringLiteral("kind"), line.kind)} + line.parts)
                                       .join(QStringLiteral(" · ")));
            m_records->setCurrentRow(0);
        });
}

void FindingsPage::openRecordOfList()
{
    const desk::Finding* finding = current();
    const auto row = static_cast<std::size_t>(std::max(0, m_records->currentRow()));
    if (finding && row < finding->records.size())
        Q_EMIT recordRequested(finding->records[row].kind, finding->records[row].id);
}

void FindingsPage::keep()
{
    if (const desk::Finding* finding = current())
        (new ReasonDialog(m_desk, *finding, window()))->open();
}

void FindingsPage::reopen()
{
    if (const desk::Finding* finding = current())
        runStep(m_desk, m_dialogs, *this, tr("The finding was not opened again"),
                [wanted = *finding](const desk::Book& book) {
                    return actions::reopenFinding(book.file(), desk::toKeep(wanted, {}).finding).problems;
                });
}

void FindingsPage::mergePersons()
{
    const desk::Finding* finding = current();
    if (!finding)
        return;
    std::vector<base::Id<domain::Person>> persons;
    for (const desk::RecordRef& record : finding->records)
        persons.emplace_back(record.id);
    runStep(m_desk, m_dialogs, *this, tr("The persons were not merged"), [persons](const desk::Book& book) {
        return actions::mergePersons(book.file(), persons).problems;
    });
}

} // namespace ui
