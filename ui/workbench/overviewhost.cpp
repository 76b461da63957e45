// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/overviewhost.h"

#include "core/report/csv.h"
#include "core/report/html.h"
#include "core/report/keydate.h"
#include "core/report/outputfile.h"
#include "core/report/xlsx.h"
#include "ui/dialogs/slotguard.h"
#include "ui/lang/format.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/shell/keydateband.h"
#include "ui/words/vocabulary.h"

#include <QDir>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

namespace {

PageInfo overviewInfo()
{
    PageInfo info;
    info.id = QStringLiteral("overview");
    info.title = OverviewHost::tr("Overview");
    info.iconName = QStringLiteral("layout-dashboard");
    info.digit = 1;
    info.hasOwnToolRow = true;
    return info;
}

} // namespace

OverviewHost::OverviewHost(const desk::Book& book, KeyDateModel& keyDate, Dialogs& dialogs)
    : Page(overviewInfo(), keyDate)
    , m_book(book)
    , m_dialogs(dialogs)
    , m_overview(new OverviewPage)
{
    setContent(m_overview);
    // The band stands below the toolbar, which the page brings.
    if (auto* rows = qobject_cast<QVBoxLayout*>(m_overview->layout()))
        rows->insertWidget(1, new KeyDateBand(keyDate, false, m_overview));
    m_overview->setBook(&book);
    connect(m_overview, &OverviewPage::reportRequested, this, &OverviewHost::askForReportFile);
}

void OverviewHost::reload()
{
    guarded(m_dialogs, this, tr("Overview"), [this] {
        m_overview->setKeyDate(keyDate().day());
        const desk::PlaceCounts& total = m_overview->shown().occupancy.total;
        setStatus(tr("%1 · %2 · as of %3")
                      .arg(tr("%Ln household(s)", nullptr, total.households),
                           tr("%Ln person(s)", nullptr, total.residents), dateText(keyDate().day())));
    });
}

void OverviewHost::askForReportFile()
{
    FileRequest request;
    request.title = tr("Key date report");
    request.filter = tr("Web page (*.html);;Spreadsheet (*.xlsx);;Table (*.csv)");
    request.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    request.name = tr("key-date-report") + keyDate().day().toString(QStringLiteral("-yyyy-MM-dd'.html'"));
    m_dialogs.pickFileToSave(this, request, [this](const QString& path) { saveReport(path); });
}

void OverviewHost::saveReport(const QString& path)
{
    const bool saved = guarded(m_dialogs, this, tr("Key date report"), [&] {
        const words::Vocabulary vocabulary;
        const report::Report report =
            report::keyDateReport(report::keyDateFacts(m_book, keyDate().day()), vocabulary);
        if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
            report::writeFile(path, report::toXlsx(report, vocabulary));
        else if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            report::writeFile(path, report::toCsv(report, vocabulary));
        else
            report::writeFile(path, report::toHtml(report, vocabulary));
    });
    if (saved)
        setStatus(tr("Report saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace ui
