// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportspage.h"

#include "core/report/file.h"
#include "ui/dialogs/dialogs.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/pages/reports/pageview.h"
#include "ui/pages/reports/reportoptions.h"
#include "ui/print/pdf.h"
#include "ui/shell/settings.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/shortcut.h"
#include "ui/widgets/vline.h"
#include "ui/words/vocabulary.h"
#include "ui/workbench/deskthread.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSizeF>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Only the newest answer of each is shown.
enum ReportTopic { ReportFacts, ReportPage };

constexpr int SettledMs = 120;
constexpr int SideWidth = 284;
const QKeySequence PrintReportKeys(Qt::CTRL | Qt::Key_P);
const QKeySequence SaveReportKeys(Qt::CTRL | Qt::Key_S);

PageInfo reportsInfo()
{
    PageInfo info;
    info.id = QStringLiteral("reports");
    info.title = ReportsPage::tr("Reports");
    info.iconName = QStringLiteral("file-text");
    info.digit = 0;
    info.helpTopic = "reports";
    return info;
}

/// A report and its page in the size wanted.
struct Painted {
    report::Report report;
    QImage page;
};

QString filterOf(print::Format format)
{
    switch (format) {
    case print::Format::Pdf:
        return ReportsPage::tr("PDF, one page (*.pdf)");
    case print::Format::Html:
        return ReportsPage::tr("Web page (*.html)");
    case print::Format::Xlsx:
        return ReportsPage::tr("Spreadsheet (*.xlsx)");
    case print::Format::Csv:
        return ReportsPage::tr("Table (*.csv)");
    }
    return {};
}

QString entryOf(print::Format format)
{
    switch (format) {
    case print::Format::Pdf:
        return ReportsPage::tr("&PDF…");
    case print::Format::Html:
        return ReportsPage::tr("&Web page (HTML)…");
    case print::Format::Xlsx:
        return ReportsPage::tr("&Spreadsheet (XLSX)…");
    case print::Format::Csv:
        return ReportsPage::tr("&Tables (CSV)…");
    }
    return {};
}

/// Whether there is anything to report on the day.
bool saysNothing(const report::KeyDateFacts& facts)
{
    const desk::Staffing& staff = facts.staffing;
    return facts.occupancy.sites.empty() && staff.workers == 0 && staff.postsApproved == 0 &&
           staff.postsIntended == 0;
}

/// What a screen reader says of the page: its title and the figures at its head.
QString spokenSummary(const report::Report& report)
{
    const words::Vocabulary words;
    QStringList parts{report.title, report.subtitle};
    for (const report::Figure& figure : report.figures)
        parts << figure.title + QStringLiteral(": ") + words.format(figure.value, figure.type);
    return parts.join(QStringLiteral(". "));
}

} // namespace

ReportsPage::ReportsPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs, Settings& settings)
    : Page(reportsInfo(), keyDate)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_zoom(new QComboBox)
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_view(new PageView(print::paperSize()))
    , m_options(new ReportOptions(dialogs))
    , m_save(new QPushButton(tr("&Save as")))
    , m_print(new QPushButton(tr("Pr&int…")))
    , m_savedName(new ElidedLabel)
    , m_openFolder(new QPushButton(tr("&Open folder")))
{
    buildTools();
    setContent(m_body);
    m_body->addWidget(buildContent());
    m_body->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("nothingToReport"));
    std::set<report::Part> without;
    for (const QString& code : settings.reportWithout())
        if (const auto part = domain::fromCode<report::Part>(code))
            without.insert(*part);
    m_options->load(without, settings.reportMonths());
    m_settled.setSingleShot(true);
    m_settled.setInterval(SettledMs);
    connect(&m_settled, &QTimer::timeout, this, &ReportsPage::askForPage);
    connect(m_view, &PageView::zoomChanged, this, &ReportsPage::followZoom);
    connect(m_options, &ReportOptions::shapeChanged, this, [this] {
        followOptions();
        askForPage();
    });
    connect(m_options, &ReportOptions::monthsChanged, this, [this] {
        followOptions();
        reload();
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (this->keyDate().isToday())
            Q_EMIT pageRequested(QStringLiteral("sites"));
        else
            this->keyDate().goToToday();
    });
    addKeys();
}

void ReportsPage::buildTools()
{
    const auto add = [this](const QString& icon, const QString& name, const QKeySequence& keys,
                            void (PageView::*does)()) {
        auto* button = new QToolButton;
        button->setIcon(iconNamed(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keyText(keys)));
        connect(button, &QToolButton::clicked, m_view, does);
        addTool(button);
        m_viewTools.push_back(button);
    };
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Zoom of the preview"));
    m_zoom->addItem(tr("Whole page"));
    m_zoom->addItem(tr("Page width"));
    for (const int percent : PageView::steps())
        m_zoom->addItem(ui::percent(percent));
    connect(m_zoom, &QComboBox::activated, this, &ReportsPage::chooseZoom);
    add(QStringLiteral("zoom-out"), tr("Smaller"), QKeySequence(QStringLiteral("Ctrl+-")),
        &PageView::zoomOut);
    addTool(m_zoom);
    m_viewTools.push_back(m_zoom);
    add(QStringLiteral("zoom-in"), tr("Larger"), QKeySequence(QStringLiteral("Ctrl++")), &PageView::zoomIn);
    addToolStretch();
}

QWidget* ReportsPage::buildContent()
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_view->setAccessibleName(tr("The report as it will be printed"));
    row->addWidget(m_view, 1);
    row->addWidget(new VLine(0));
    m_side = buildSide();
    row->addWidget(m_side);
    return content;
}

QWidget* ReportsPage::buildSide()
{
    auto* side = new QWidget;
    side->setMinimumWidth(SideWidth);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneHeader(tr("Options")));
    auto* area = new QScrollArea;
    area->setWidget(m_options);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_options->setAutoFillBackground(true);
    m_options->setBackgroundRole(QPalette::Base);
    layout->addWidget(area, 1);
    layout->addWidget(buildOutput());
    return side;
}

QWidget* ReportsPage::buildOutput()
{
    auto* output = new QWidget;
    auto* layout = new QVBoxLayout(output);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_savedName->setObjectName(QStringLiteral("savedName"));
    layout->addWidget(m_savedName);
    layout->addWidget(m_openFolder);
    m_savedName->hide();
    m_openFolder->hide();
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath()));
    });
    auto* menu = new QMenu(m_save);
    for (const print::Format format : print::AllFormats) {
        QAction* action = menu->addAction(entryOf(format));
        action->setObjectName(print::suffixOf(format));
        connect(action, &QAction::triggered, this, [this, format] { askForFile(format); });
    }
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setToolTip(tr("Save as PDF (%1)").arg(keyText(SaveReportKeys)));
    m_save->setIcon(iconNamed(QStringLiteral("download")));
    m_save->setMenu(menu);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_print->setProperty("primary", true);
    m_print->setIcon(iconNamed(QStringLiteral("printer"), Ink::OnAccent));
    m_print->setToolTip(tr("Print the report (%1)").arg(keyText(PrintReportKeys)));
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::askForPrinter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_print, 1);
    layout->addLayout(buttons);
    return output;
}

void ReportsPage::addKeys()
{
    addShortcut(*this, PrintReportKeys, [this] { askForPrinter(); });
    addShortcut(*this, SaveReportKeys, [this] { askForFile(print::Format::Pdf); });
    for (const char* keys : {"Ctrl++", "Ctrl+="})
        addShortcut(*this, QKeySequence(QLatin1String(keys)), [this] { m_view->zoomIn(); });
    addShortcut(*this, QKeySequence(QStringLiteral("Ctrl+-")), [this] { m_view->zoomOut(); });
}

std::vector<QWidget*> ReportsPage::panes() const
{
    if (m_body->currentWidget() == m_empty)
        return {toolRow(), m_empty};
    return {toolRow(), m_view, m_side};
}

void ReportsPage::showPart(const QString& part)
{
    if (part == QLatin1String("options"))
        m_options->focusParts();
}

void ReportsPage::reload()
{
    const QDate on = keyDate().day();
    m_desk.ask(
        *this, ReportFacts,
        [on, options = report::KeyDateOptions{m_options->months()}](const desk::Book& book) {
            return std::make_shared<const report::KeyDateFacts>(report::keyDateFacts(book, on, options));
        },
        [this](const Facts& facts) { takeFacts(facts); });
}

void ReportsPage::takeFacts(const Facts& facts)
{
    if (saysNothing(*facts))
        return showNothing();
    m_facts = facts;
    m_body->setCurrentIndex(0);
    for (QWidget* tool : m_viewTools)
        tool->setEnabled(true);
    askForPage();
}

void ReportsPage::showNothing()
{
    m_facts.reset();
    m_shown = {};
    m_view->setPicture({});
    m_view->setAccessibleDescription({});
    for (QWidget* tool : m_viewTools)
        tool->setEnabled(false);
    const bool isToday = keyDate().isToday();
    const QString day = dateText(keyDate().day());
    m_empty->setMessage(tr("On %1 no accommodation is in operation and nobody works for the integration "
                           "management: there is nothing to report.")
                            .arg(day),
                        isToday ? tr("&Open sites") : tr("Show t&oday"));
    m_body->setCurrentWidget(m_empty);
    setStatus(tr("Nothing to report on %1").arg(day));
}

void ReportsPage::askForPage()
{
    if (!m_facts)
        return;
    m_desk.ask(
        *this, ReportPage,
        [facts = m_facts, shape = m_options->shape(), resolution = m_view->resolution()](const desk::Book&) {
            const words::Vocabulary words;
            Painted painted{report::keyDateReport(*facts, words, shape), {}};
            painted.page = print::pageImage(painted.report, words, resolution);
            return painted;
        },
        [this, facts = m_facts](const Painted& painted) {
            if (facts != m_facts)
                return; // another day is shown by now, or none
            m_shown = painted.report;
            m_view->setPicture(painted.page);
            m_view->setAccessibleDescription(spokenSummary(painted.report));
            setStatus(tr("Key date report · one page · as of %1").arg(dateText(painted.report.on)));
        });
}

void ReportsPage::followOptions()
{
    QStringList without;
    for (const report::Part part : m_options->shape().without)
        without << domain::codeOf(part);
    m_settings.setReportOptions(without, m_options->months());
}

void ReportsPage::followZoom()
{
    m_settled.start();
    const auto step = std::ranges::find(PageView::steps(), m_view->percent());
    if (m_view->zoom() == PageView::Zoom::Fixed)
        m_zoom->setCurrentIndex(2 + static_cast<int>(step - PageView::steps().begin()));
    else
        m_zoom->setCurrentIndex(m_view->zoom() == PageView::Zoom::WholePage ? 0 : 1);
}

void ReportsPage::chooseZoom(int index)
{
    if (index < 2)
        m_view->fit(index == 0 ? PageView::Zoom::WholePage : PageView::Zoom::PageWidth);
    else
        m_view->setPercent(PageView::steps()[static_cast<std::size_t>(index - 2)]);
}

void ReportsPage::askForFile(print::Format format)
{
    if (!m_facts)
        return;
    const QString suffix = print::suffixOf(format);
    FileRequest request;
    request.title = tr("Save the key date report");
    request.filter = filterOf(format);
    request.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    request.name =
        tr("key-date-report") + m_facts->occupancy.on.toString(QStringLiteral("-yyyy-MM-dd.")) + suffix;
    request.suffix = suffix;
    m_dialogs.pickFileToSave(this, request, [this, format](const QString& path) {
        save(path, print::formatOf(path).value_or(format));
    });
}

void ReportsPage::save(const QString& path, print::Format format)
{
    if (!m_facts)
        return;
    m_desk.change( // also when the file is closed right afterwards
        *this,
        [path, format, facts = m_facts, shape = m_options->shape()](const desk::Book&) {
            const words::Vocabulary words;
            report::writeFile(path,
                              print::toBytes(report::keyDateReport(*facts, words, shape), words, format));
            return path;
        },
        [this](const QString& written) { noteSaved(written); });
}

void ReportsPage::noteSaved(const QString& path)
{
    m_savedPath = path;
    m_savedName->setText(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    m_savedName->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
    m_savedName->setAccessibleName(m_savedName->text());
    m_savedName->show();
    m_openFolder->show();
    const QString said = tr("Report saved: %1").arg(QDir::toNativeSeparators(path));
    setStatus(said);
    announce(*m_savedName, m_savedName->text());
}

void ReportsPage::askForPrinter()
{
    if (!m_facts)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(print::pageLayout());
    printer->setDocName(tr("Key date report"));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The connection keeps the printer for as long as the dialog looks at it.
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    dialog->open();
}

void ReportsPage::print(const std::shared_ptr<QPrinter>& printer)
{
    if (!m_facts)
        return;
    m_desk.change(
        *this,
        [printer, facts = m_facts, shape = m_options->shape()](const desk::Book&) {
            const words::Vocabulary words;
            return print::paintOn(*printer, report::keyDateReport(*facts, words, shape), words) &&
                   printer->printerState() != QPrinter::Error;
        },
        [this, printer](bool isPrinted) {
            const QString file = QDir::toNativeSeparators(printer->outputFileName());
            const QString name = file.isEmpty() ? printer->printerName() : file;
            if (isPrinted)
                return setStatus(tr("Report printed: %1").arg(name));
            m_dialogs.showError(this, tr("Print the key date report"),
                                tr("%1 does not take the report. Check that the printer is ready or the "
                                   "folder allows writing, or choose another one.")
                                    .arg(name));
        });
}

} // namespace ui
