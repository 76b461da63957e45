// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is held up: the longest gap between two turns of its event loop while a big
// file is opened, the key date changes, the longest list is sorted, filtered and copied, and the report is
// made. Usage: window_bench FILE [passphrase]. Without a display it needs QT_QPA_PLATFORM=offscreen.

#include "core/base/random.h"
#include "tests/ui/shell/fakefiles.h"
#include "ui/lists/listdialog.h"
#include "ui/models/arrangedrows.h"
#include "ui/pages/reports/pageview.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/kpicell.h"
#include "ui/workbench/bookfile.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

/// Tells which pages of a file have been painted.
class PagePaints final : public QObject {
public:
    PagePaints() { qApp->installEventFilter(this); }
    [[nodiscard]] bool has(const char* page) const { return m_seen.contains(QLatin1String(page)); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            for (const QObject* one = watched; one; one = one->parent())
                if (const auto* page = dynamic_cast<const ui::Page*>(one))
                    m_seen.insert(page->info().id);
        return QObject::eventFilter(watched, event);
    }

private:
    QSet<QString> m_seen;
};

/// Ticks as often as the event loop lets it.
class Gaps {
public:
    Gaps()
    {
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(1);
    }
    /// Runs `step`, then the event loop until `isDone`; prints the longest gap.
    template <class Step, class IsDone>
    void measure(const char* name, Step step, IsDone isDone)
    {
        QTest::qWait(50);
        m_longest = 0;
        m_since.restart();
        QElapsedTimer whole;
        whole.start();
        step();
        const bool done = QTest::qWaitFor(isDone, 600'000);
        QTest::qWait(50); // what is painted afterwards counts too
        std::printf("%-28s longest gap %4lld ms, done after %6lld ms%s\n", name,
                    static_cast<long long>(m_longest), static_cast<long long>(whole.elapsed()),
                    done ? "" : " (not finished)");
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

void showPage(ui::MainWindow& window, const char* keys)
{
    for (QAction* page : window.actions().pages->actions())
        if (page->shortcut() == QKeySequence(QLatin1String(keys)))
            page->trigger();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: window_bench FILE [passphrase]\n", stderr);
        return 2;
    }
    uitest::Bench bench;
    base::SystemRandom random;
    ui::BookGateway books(desk::Surroundings{bench.clock, random}, {}, bench.dialogs);
    ui::MainWindow window(ui::Surroundings{books, bench.dialogs, bench.settings, bench.keyDate});
    window.resize(1366, 740);
    window.show();
    ui::FileController& files = window.files();
    const auto isIdle = [&] { return !files.isBusy() && files.file() && !files.file()->isBusy(); };
    Gaps gaps;
    const std::optional<QString> passphrase =
        argc > 2 ? std::optional(QString::fromLocal8Bit(argv[2])) : std::nullopt;
    // The window is usable once the first page is painted and another comes when it is asked for.
    PagePaints painted;
    gaps.measure(
        "open, first page painted", [&] { files.openWith(QString::fromLocal8Bit(argv[1]), passphrase); },
        [&] { return painted.has("overview"); });
    gaps.measure(
        "to another page meanwhile", [&] { showPage(window, "Ctrl+3"); },
        [&] { return painted.has("households"); });
    gaps.measure(
        "and back, all figures there", [&] { showPage(window, "Ctrl+1"); }, isIdle);
    gaps.measure(
        "key date, a day back", [&] { bench.keyDate.step(-1); }, isIdle);
    gaps.measure(
        "key date, a year back", [&] { bench.keyDate.step(-365); }, isIdle);

    ui::ListDialog* list = nullptr;
    gaps.measure(
        "list the residents", [&] { window.findChild<ui::KpiCell*>()->click(); },
        [&] { return (list = window.findChild<ui::ListDialog*>()); });
    const auto* rows = list->findChild<ui::ArrangedRows*>();
    auto* table = list->findChild<QTableView*>();
    std::printf("rows: %d\n", rows->rowCount());
    const auto isSettled = [&] { return rows->isSettled(); };
    gaps.measure(
        "sort by name", [&] { table->sortByColumn(1, Qt::AscendingOrder); }, isSettled);
    gaps.measure(
        "sort by day, descending", [&] { table->sortByColumn(6, Qt::DescendingOrder); }, isSettled);
    auto* filter = list->findChild<QLineEdit*>();
    gaps.measure(
        "filter", [&] { filter->setText(QStringLiteral("an")); }, isSettled);
    gaps.measure(
        "filter off", [&] { filter->clear(); }, isSettled);
    gaps.measure(
        "close the list", [&] { list->close(); }, [&] { return !window.findChild<ui::ListDialog*>(); });
    gaps.measure(
        "show the report", [&] { showPage(window, "Ctrl+0"); }, isIdle);
    auto* reports = window.findChild<ui::ReportsPage*>();
    auto* pages = reports->findChild<ui::PageView*>();
    gaps.measure(
        "report, a day back", [&] { bench.keyDate.step(-1); }, isIdle);
    gaps.measure(
        "report, another option", [&] { reports->findChild<QCheckBox*>()->click(); }, isIdle);
    gaps.measure(
        "report, page width", [&] { pages->fit(ui::PageView::Zoom::PageWidth); }, isIdle);
    bench.dialogs.nextFile = bench.folder.filePath(QStringLiteral("report.pdf"));
    gaps.measure(
        "report, save as PDF", [&] { reports->findChild<QAction*>(QStringLiteral("pdf"))->trigger(); },
        isIdle);
    return 0;
}
