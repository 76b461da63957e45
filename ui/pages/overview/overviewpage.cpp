// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "core/desk/recordlines.h"
#include "ui/charts/occupancychart.h"
#include "ui/charts/staffingchart.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/lists/listdialog.h"
#include "ui/pages/overview/findingdialog.h"
#include "ui/pages/overview/findingspanel.h"
#include "ui/pages/overview/overviewkpis.h"
#include "ui/pages/overview/scopechooser.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/kpistrip.h"
#include "ui/widgets/legendkey.h"
#include "ui/widgets/paneheader.h"
#include "ui/words/terms.h"
#include "ui/workbench/deskthread.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int FindingsWidth = 430;
constexpr std::array Spans{12, 24, 36, 60, 120};
constexpr int DefaultSpan = 1;
constexpr auto PrintKeys = Qt::CTRL | Qt::Key_P;
constexpr int PatienceMs = 250; ///< for this long figures of another day may stay

/// Only the newest answer of each is shown.
enum Topic { FiguresTopic, ListTopic };

} // namespace

OverviewPage::OverviewPage(DeskThread& desk, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_split(new QSplitter(Qt::Horizontal))
    , m_scope(new ScopeChooser)
    , m_span(new QComboBox)
    , m_report(new QToolButton)
    , m_print(new QToolButton)
    , m_kpis(new KpiStrip)
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_occupancyHeader(new PaneHeader(QString()))
    , m_occupancy(new OccupancyChart)
    , m_occupancyTable(nullptr)
    , m_staffingHeader(new PaneHeader(QString()))
    , m_staffing(new StaffingChart)
    , m_required(nullptr)
    , m_actual(nullptr)
    , m_staffingTable(nullptr)
    , m_findings(new FindingsPanel)
{
    showNoKpis(); // first, as they stand first for the Tab key
    QSplitter* split = m_split;
    split->addWidget(buildCharts());
    split->addWidget(m_findings);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    connect(split, &QSplitter::splitterMoved, this, [this] { m_splitMoved = true; });
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kpis);
    m_empty->setObjectName(QStringLiteral("noFigures"));
    m_body->addWidget(split);
    m_body->addWidget(m_empty);
    m_body->setCurrentWidget(m_empty);
    layout->addWidget(m_body, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &OverviewPage::showWaiting);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_emptyDoes == EmptyButton::Help)
            Q_EMIT helpRequested(QStringLiteral("cli"));
        else
            reload();
    });
    m_findings->setProperty("helpTopic", QStringLiteral("findings"));
    buildControls();
    connectLists();
    retranslate();
}

void OverviewPage::buildControls()
{
    for (int i = 0; i < static_cast<int>(Spans.size()); ++i)
        m_span->addItem(QString());
    m_span->setCurrentIndex(DefaultSpan);
    dressTool(*m_report, QStringLiteral("file-text"));
    dressTool(*m_print, QStringLiteral("printer"));
}

QWidget* OverviewPage::scopeControl() const
{
    return m_scope;
}

QWidget* OverviewPage::spanControl() const
{
    return m_span;
}

QWidget* OverviewPage::reportControl() const
{
    return m_report;
}

QWidget* OverviewPage::printControl() const
{
    return m_print;
}

void OverviewPage::dressTool(QToolButton& button, const QString& icon)
{
    button.setIcon(iconNamed(icon));
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setAutoRaise(true);
}

QToolButton* OverviewPage::tableButton(const QString& text, const QString& accessibleName)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(accessibleName);
    dressTool(*button, QStringLiteral("columns-3"));
    return button;
}

QWidget* OverviewPage::buildCharts()
{
    m_occupancyTable = tableButton(QString(), QString());
    m_staffingTable = tableButton(QString(), QString());
    m_occupancyTable->setObjectName(QStringLiteral("occupancyTableButton"));
    m_staffingTable->setObjectName(QStringLiteral("staffingTableButton"));
    m_occupancyHeader->addControl(m_occupancyTable);
    m_required = new LegendKey(LegendKey::Kind::Outlined);
    m_actual = new LegendKey(LegendKey::Kind::Filled);
    m_staffingHeader->addControl(m_required);
    m_staffingHeader->addControl(m_actual);
    m_staffingHeader->addControl(m_staffingTable);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(paneOf(m_occupancyHeader, m_occupancy), 11);
    layout->addWidget(paneOf(m_staffingHeader, m_staffing), 10);
    auto* area = new QScrollArea; // on a small screen with large text the charts keep their height
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget* OverviewPage::paneOf(QWidget* header, QWidget* content)
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(content, 1);
    pane->setFocusProxy(content);
    return pane;
}

std::vector<QWidget*> OverviewPage::panes() const
{
    return {m_kpis, m_occupancy->parentWidget(), m_staffing->parentWidget(), m_findings, m_empty};
}

void OverviewPage::connectLists()
{
    connect(m_scope, &ScopeChooser::scopeChanged, this, &OverviewPage::reload);
    connect(m_span, &QComboBox::currentIndexChanged, this, &OverviewPage::reload);
    connect(m_report, &QToolButton::clicked, this, &OverviewPage::reportRequested);
    connect(m_print, &QToolButton::clicked, this, &OverviewPage::printRequested);
    const auto* print = new QShortcut(PrintKeys, this);
    connect(print, &QShortcut::activated, this, &OverviewPage::printRequested);
    connect(m_kpis, &KpiStrip::activated, this, &OverviewPage::openKpi);
    connect(m_occupancyTable, &QToolButton::clicked, this,
            [this] { openList(seriesTable(m_shown.series), scope()); });
    connect(m_staffingTable, &QToolButton::clicked, this,
            [this] { openList(staffingTable(m_shown.staffing), scope()); });
    connect(m_occupancy, &OccupancyChart::pillarActivated, this, [this](domain::Pillar pillar) {
        const QString name = words::longName(pillar);
        const bool isSite = m_scope->filter().site.has_value();
        openResidents({{m_scope->filter().site, pillar},
                       isSite ? m_scope->scopeName() + QStringLiteral(", ") + name : name});
    });
    connect(m_occupancy, &OccupancyChart::placesActivated, this,
            [this] { openList(occupancyTable(m_shown.occupancy), scope()); });
    connect(m_staffing, &StaffingChart::siteActivated, this,
            [this](const base::Id<domain::Accommodation>& site) {
                openWorkers({{site, std::nullopt}, nameOf(site)});
            });
    connect(m_staffing, &StaffingChart::requiredActivated, this,
            [this](const base::Id<domain::Accommodation>& site) { openRequired(site); });
    connect(m_staffing, &StaffingChart::hiddenSitesChanged, this, &OverviewPage::showStaffingHint);
    connect(m_findings, &FindingsPanel::checkAgain, this, [this] {
        reload();
        Q_EMIT checkRequested();
    });
    connect(m_findings, &FindingsPanel::activated, this, &OverviewPage::openFinding);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_splitMoved)
        return;
    const int findings = std::min(FindingsWidth, width() * 35 / 100);
    m_split->setSizes({width() - findings, findings});
}

void OverviewPage::setKeyDate(QDate on)
{
    m_on = on;
    reload();
    if (m_shown.on != m_on && !m_patience.isActive())
        m_patience.start();
}

void OverviewPage::reload()
{
    if (!m_on.isValid())
        return;
    desk::OverviewOptions options;
    options.pillar = m_scope->filter().pillar;
    options.site = m_scope->filter().site;
    options.months = Spans[static_cast<std::size_t>(m_span->currentIndex())];
    m_desk.ask(
        *this, FiguresTopic,
        [on = m_on, options](const desk::Book& book) { return desk::overview(book, on, options); },
        [this](const desk::Overview& overview) { showOverview(overview); }, [this] { showFailure(); });
}

void OverviewPage::noteJournalChecked()
{
    m_journalChecked = QTime::currentTime();
    reload();
}

void OverviewPage::showOverview(const desk::Overview& overview)
{
    m_patience.stop();
    m_shown = overview;
    m_scope->setChoices(m_shown.choices);
    showKpis();
    m_body->setCurrentIndex(0);
    if (!m_shown.knowsAccommodations && m_shown.findings.findings.empty())
        showEmptyFile();
    m_occupancy->setSeries(m_shown.series, m_shown.places);
    m_staffing->setBars(m_shown.bars);
    showStaffingHint();
    m_findings->setFindings(m_shown.findings.findings, m_shown.findings.rules, QTime::currentTime(),
                            m_journalChecked);
    Q_EMIT shownChanged();
}

void OverviewPage::showNothing(const QString& sentence, const QString& buttonText)
{
    m_patience.stop();
    m_shown = {};
    showNoKpis();
    m_emptyDoes = EmptyButton::Reload;
    m_empty->setMessage(sentence, buttonText);
    m_body->setCurrentWidget(m_empty);
    Q_EMIT shownChanged();
}

void OverviewPage::showEmptyFile()
{
    m_emptyDoes = EmptyButton::Help;
    m_empty->setMessage(tr("No accommodation is recorded yet. Tables of accommodations and residents are "
                           "read with the command line."),
                        tr("How to &read tables…"));
    m_body->setCurrentWidget(m_empty);
}

void OverviewPage::showWaiting()
{
    showNothing(tr("The figures of %1 are being read.").arg(dateText(m_on)), QString());
}

void OverviewPage::showFailure()
{
    showNothing(tr("The figures of %1 could not be read. Check the drive the file lies on, then try again.")
                    .arg(dateText(m_on)),
                tr("Try &again"));
}

void OverviewPage::showKpis()
{
    m_kpis->setKpis(overviewKpis(m_shown));
}

void OverviewPage::showNoKpis()
{
    m_kpis->setKpis(unknownKpis());
}

void OverviewPage::openKpi(int index)
{
    if (m_shown.on != m_on)
        return; // a list of the new day would stand beside figures of the old one
    switch (index) {
    case ResidentsKpi:
        return openResidents(scope());
    case FreePlacesKpi:
        return openFreePlaces();
    case DepartedKpi:
        return openDepartures();
    case StaffKpi:
        return chooseStaffList();
    default:
        m_findings->setFocus();
    }
}

OverviewPage::Scope OverviewPage::scope() const
{
    return {m_scope->filter(), m_scope->scopeName()};
}

QString OverviewPage::nameOf(const base::Id<domain::Accommodation>& site) const
{
    const auto& bars = m_shown.bars;
    const auto bar = std::find_if(bars.begin(), bars.end(), [&](const auto& b) { return b.site == site; });
    return bar == bars.end() ? QString() : bar->name;
}

void OverviewPage::openResidents(const Scope& scope)
{
    m_desk.ask(
        *this, ListTopic,
        [on = m_on, filter = scope.filter](const desk::Book& book) { return book.residents(on, filter); },
        [this, on = m_on, scope](std::vector<desk::ResidentRow> rows) {
            openList(residentsList(std::move(rows), on), scope);
        });
}

// Two figures stand in one cell, and each has its list.
void OverviewPage::chooseStaffList()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("staffMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Actual %1 FTE: staff and deployments…").arg(hundredths(m_shown.actualFteHundredths)),
                    this, [this] { openWorkers(scope()); });
    menu->addAction(
        tr("&Required %1 FTE: rules and what they count…").arg(hundredths(m_shown.requiredFteHundredths)),
        this, [this] { openRequired(std::nullopt); });
    menu->setActiveAction(menu->actions().front());
    const QWidget* cell = m_kpis->cells()[StaffKpi];
    menu->popup(cell->mapToGlobal(QPoint(0, cell->height())));
}

void OverviewPage::openWorkers(const Scope& scope)
{
    const desk::Book::Filter filter{scope.filter.site, scope.filter.pillar, m_shown.function, true};
    m_desk.ask(
        *this, ListTopic, [on = m_on, filter](const desk::Book& book) { return book.workers(on, filter); },
        [this, on = m_on, scope](std::vector<desk::WorkerRow> rows) {
            openList(workersList(std::move(rows), on), scope);
        });
}

void OverviewPage::openRequired(const std::optional<base::Id<domain::Accommodation>>& site)
{
    desk::Staffing staffing = m_shown.staffing;
    if (site)
        std::erase_if(staffing.sites, [&](const desk::SiteStaffing& entry) { return entry.id != *site; });
    openList(requiredList(staffing, m_shown.function), site ? Scope{{}, nameOf(*site)} : scope());
}

void OverviewPage::openFreePlaces()
{
    m_desk.ask(
        *this, ListTopic,
        [on = m_on, filter = scope().filter](const desk::Book& book) { return book.freeRooms(on, filter); },
        [this, on = m_on, scope = scope()](std::vector<desk::FreeRoomRow> rows) {
            openList(freePlacesList(std::move(rows), on), scope);
        });
}

void OverviewPage::openDepartures()
{
    const QDate from = m_on.addDays(1 - desk::OverviewDays);
    const QDate to = m_on.addDays(1);
    m_desk.ask(
        *this, ListTopic,
        [from, to, filter = scope().filter](const desk::Book& book) {
            return book.departures(from, to, filter);
        },
        [this, from, to, scope = scope()](std::vector<desk::ResidentRow> rows) {
            openList(departuresList(std::move(rows), from, to), scope);
        });
}

void OverviewPage::openFinding(const desk::Finding& finding)
{
    m_desk.ask(
        *this, ListTopic,
        [finding, on = m_on](const desk::Book& book) { return desk::recordLines(book, finding, on); },
        [this, finding](const std::vector<desk::RecordLine>& lines) {
            QStringList records;
            for (const desk::RecordLine& line : lines) {
                const QString kind = words::term(QStringLiteral("kind"), line.kind);
                records << (QStringList{kind} + line.parts).join(QStringLiteral(" · "));
            }
            auto* dialog = new FindingDialog(finding, records, this);
            dialog->setProperty("helpTopic", QStringLiteral("findings"));
            dialog->offerDecision(m_desk, m_editLock);
            dialog->open();
        });
}

void OverviewPage::openList(FigureList list, const Scope& scope)
{
    if (!scope.name.isEmpty())
        list.title = tr("%1 – %2", "a list and the site or pillar it is about").arg(list.title, scope.name);
    auto* dialog = new ListDialog(std::move(list), m_dialogs, this);
    dialog->open();
}

void OverviewPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

void OverviewPage::showStaffingHint()
{
    const int hidden = m_staffing->hiddenSites();
    const QString unit =
        words::text(m_shown.function) + QStringLiteral(" · ") + tr("full-time equivalents on the key date");
    m_staffingHeader->setHint(hidden > 0 ? unit + QStringLiteral(" · ") +
                                               tr("%Ln more site(s) in the table", nullptr, hidden)
                                         : unit);
}

void OverviewPage::retranslate()
{
    m_span->setAccessibleName(tr("Span of the occupancy chart"));
    for (int i = 0; i < m_span->count(); ++i)
        m_span->setItemText(i, tr("Span: %Ln month(s)", nullptr, Spans[static_cast<std::size_t>(i)]));
    m_report->setText(tr("&Key date report…"));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("Print the key date report (%1)").arg(keyText(PrintKeys)));
    m_occupancyHeader->setTitle(tr("Occupancy by pillar"));
    m_occupancyHeader->setHint(tr("persons, at month ends"));
    m_occupancyTable->setText(tr("As ta&ble"));
    m_occupancyTable->setAccessibleName(tr("Occupancy by pillar as a table"));
    m_staffingHeader->setTitle(tr("Staff: required and actual by site"));
    m_required->setText(tr("Required"));
    m_actual->setText(tr("Actual"));
    showStaffingHint();
    m_staffingTable->setText(tr("As tab&le"));
    m_staffingTable->setAccessibleName(tr("Required and actual staff as a table"));
}

} // namespace ui
