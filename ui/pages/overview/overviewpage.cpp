// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/charts/coveragetone.h"
#include "ui/charts/occupancychart.h"
#include "ui/charts/staffingchart.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/lists/listdialog.h"
#include "ui/pages/overview/findingdialog.h"
#include "ui/pages/overview/findingspanel.h"
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

enum KpiPosition { Residents, FreePlaces, Departed, StaffKpi, FindingsKpi };

} // namespace

OverviewPage::OverviewPage(DeskThread& desk, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_split(new QSplitter(Qt::Horizontal))
    , m_pillar(new QComboBox)
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
    connect(m_empty, &EmptyState::activated, this, &OverviewPage::reload);
    m_findings->setProperty("helpTopic", QStringLiteral("findings"));
    buildControls();
    connectLists();
    retranslate();
}

void OverviewPage::buildControls()
{
    for (std::size_t i = 0; i <= domain::AllPillars.size(); ++i)
        m_pillar->addItem(QString());
    for (int i = 0; i < static_cast<int>(Spans.size()); ++i)
        m_span->addItem(QString());
    m_span->setCurrentIndex(DefaultSpan);
    dressTool(*m_report, QStringLiteral("file-text"));
    dressTool(*m_print, QStringLiteral("printer"));
}

QWidget* OverviewPage::pillarControl() const
{
    return m_pillar;
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
    layout->addWidget(m_occupancyHeader);
    layout->addWidget(m_occupancy, 11);
    layout->addWidget(m_staffingHeader);
    layout->addWidget(m_staffing, 10);
    auto* area = new QScrollArea; // on a small screen with large text the charts keep their height
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void OverviewPage::connectLists()
{
    connect(m_pillar, &QComboBox::currentIndexChanged, this, &OverviewPage::reload);
    connect(m_span, &QComboBox::currentIndexChanged, this, &OverviewPage::reload);
    connect(m_report, &QToolButton::clicked, this, &OverviewPage::reportRequested);
    connect(m_print, &QToolButton::clicked, this, &OverviewPage::printRequested);
    const auto* print = new QShortcut(PrintKeys, this);
    connect(print, &QShortcut::activated, this, &OverviewPage::printRequested);
    connect(m_kpis, &KpiStrip::activated, this, &OverviewPage::openKpi);
    connect(m_occupancyTable, &QToolButton::clicked, this, [this] { openList(seriesTable(m_shown.series)); });
    connect(m_staffingTable, &QToolButton::clicked, this,
            [this] { openList(staffingTable(m_shown.staffing)); });
    connect(m_occupancy, &OccupancyChart::pillarActivated, this, [this](domain::Pillar pillar) {
        openResidents({std::nullopt, pillar});
    });
    connect(m_occupancy, &OccupancyChart::placesActivated, this,
            [this] { openList(occupancyTable(m_shown.occupancy)); });
    connect(m_staffing, &StaffingChart::siteActivated, this,
            [this](const base::Id<domain::Accommodation>& site) { openWorkers(site); });
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
    options.pillar = chosenPillar();
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
    m_body->setCurrentIndex(0);
    showKpis();
    m_occupancy->setSeries(m_shown.series);
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
    m_empty->setMessage(sentence, buttonText);
    m_body->setCurrentWidget(m_empty);
    Q_EMIT shownChanged();
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
    m_kpis->setKpis(kpis());
}

void OverviewPage::showNoKpis()
{
    std::vector<Kpi> none = kpis();
    for (Kpi& kpi : none) {
        kpi.value = QStringLiteral("–");
        kpi.unit.clear();
        kpi.note.clear();
        kpi.strong.clear();
        kpi.tone = Tone::Neutral;
    }
    m_kpis->setKpis(none);
}

std::vector<Kpi> OverviewPage::kpis() const
{
    const desk::PlaceCounts& total = m_shown.occupancy.total;
    std::vector<Kpi> kpis(FindingsKpi + 1);
    kpis[Residents] = {
        tr("Housed"),
        number(total.residents),
        QString(),
        tr("%Ln household(s)", nullptr, total.households) + QStringLiteral(" · ") +
            tr("%1 in %Ln day(s)", nullptr, desk::OverviewDays).arg(difference(m_shown.residentsChange)),
        Tone::Neutral,
        tr("List the residents"),
        difference(m_shown.residentsChange)};
    kpis[FreePlaces] = {tr("Free places"),
                        number(total.free),
                        QString(),
                        (total.blocked > 0 ? tr("%1 blocked").arg(number(total.blocked))
                                           : tr("%1 usable").arg(number(total.usable))) +
                            QStringLiteral(" · ") + tr("%1 in all").arg(number(total.places)),
                        Tone::Neutral,
                        tr("List the rooms with free beds")};
    kpis[Departed] = {
        tr("Moved out, last %Ln day(s)", nullptr, desk::OverviewDays),
        number(m_shown.departures.households),
        tr("household(s)", "after a number that stands by itself", m_shown.departures.households),
        tr("%Ln person(s)", nullptr, m_shown.departures.persons) + QStringLiteral(" · ") +
            tr("before that %1").arg(number(m_shown.departuresBefore.households)),
        Tone::Neutral,
        tr("List who moved out")};
    kpis[StaffKpi] = {tr("Staff on site, actual : required"),
                      hundredths(m_shown.actualFteHundredths) + QStringLiteral(" : ") +
                          hundredths(m_shown.requiredFteHundredths),
                      tr("FTE"),
                      coverageNote(),
                      toneOf(m_shown.percent),
                      tr("List staff and deployments")};
    const auto& findings = m_shown.findings.findings;
    const auto critical = std::count_if(findings.begin(), findings.end(), [](const desk::Finding& f) {
        return f.severity == desk::FindingSeverity::Critical;
    });
    kpis[FindingsKpi] = {tr("Findings"),
                         number(static_cast<qint64>(findings.size())),
                         QString(),
                         critical > 0 ? tr("%Ln critical", nullptr, static_cast<int>(critical))
                                      : tr("none critical"),
                         critical > 0       ? Tone::Crit
                         : findings.empty() ? Tone::Ok
                                            : Tone::Warn,
                         tr("Go to the findings")};
    return kpis;
}

QString OverviewPage::coverageNote() const
{
    if (!m_shown.percent)
        return tr("nothing is required");
    const QString covered = tr("%1 covered").arg(percent(*m_shown.percent));
    const int missing = m_shown.requiredFteHundredths - m_shown.actualFteHundredths;
    return missing > 0 ? covered + QStringLiteral(", ") + tr("%1 FTE short").arg(hundredths(missing))
                       : covered;
}

void OverviewPage::openKpi(int index)
{
    if (m_shown.on != m_on)
        return; // a list of the new day would stand beside figures of the old one
    switch (index) {
    case Residents:
        return openResidents({std::nullopt, chosenPillar()});
    case FreePlaces:
        return openFreePlaces();
    case Departed:
        return openDepartures();
    case StaffKpi:
        return openWorkers();
    default:
        m_findings->setFocus();
    }
}

std::optional<domain::Pillar> OverviewPage::chosenPillar() const
{
    const int chosen = m_pillar->currentIndex();
    return chosen > 0 ? std::optional(domain::AllPillars[static_cast<std::size_t>(chosen) - 1])
                      : std::nullopt;
}

void OverviewPage::openResidents(const desk::Book::Filter& filter)
{
    m_desk.ask(
        *this, ListTopic, [on = m_on, filter](const desk::Book& book) { return book.residents(on, filter); },
        [this, on = m_on](std::vector<desk::ResidentRow> rows) {
            openList(residentsList(std::move(rows), on));
        });
}

void OverviewPage::openWorkers(std::optional<base::Id<domain::Accommodation>> site)
{
    const desk::Book::Filter filter{site, site ? std::nullopt : chosenPillar(), m_shown.function, true};
    m_desk.ask(
        *this, ListTopic, [on = m_on, filter](const desk::Book& book) { return book.workers(on, filter); },
        [this, on = m_on](std::vector<desk::WorkerRow> rows) { openList(workersList(std::move(rows), on)); });
}

void OverviewPage::openFreePlaces()
{
    m_desk.ask(
        *this, ListTopic,
        [on = m_on, pillar = chosenPillar()](const desk::Book& book) {
            return book.freeRooms(on, {std::nullopt, pillar});
        },
        [this, on = m_on](std::vector<desk::FreeRoomRow> rows) {
            openList(freePlacesList(std::move(rows), on));
        });
}

void OverviewPage::openDepartures()
{
    const QDate from = m_on.addDays(1 - desk::OverviewDays);
    const QDate to = m_on.addDays(1);
    m_desk.ask(
        *this, ListTopic,
        [from, to, pillar = chosenPillar()](const desk::Book& book) {
            return book.departures(from, to, {std::nullopt, pillar});
        },
        [this, from, to](std::vector<desk::ResidentRow> rows) {
            openList(departuresList(std::move(rows), from, to));
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
            dialog->open();
        });
}

void OverviewPage::openList(FigureList list)
{
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
    m_pillar->setAccessibleName(tr("Which accommodations the page is about"));
    m_pillar->setItemText(0, tr("All accommodations"));
    for (std::size_t i = 0; i < domain::AllPillars.size(); ++i)
        m_pillar->setItemText(static_cast<int>(i) + 1, words::longName(domain::AllPillars[i]));
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
