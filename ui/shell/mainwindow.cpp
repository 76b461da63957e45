// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/slotguard.h"
#include "ui/help/helpwindow.h"
#include "ui/icons/icon.h"
#include "ui/pages/start/lockpage.h"
#include "ui/pages/start/startpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/undotoast.h"
#include "ui/widgets/vline.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTime>

namespace ui {

namespace {

constexpr int WideEnough = 1280;
constexpr int MinuteMs = 60'000;
/// Figures that come sooner show no progress.
constexpr int WaitNoteDelayMs = 300;

} // namespace

MainWindow::MainWindow(const Surroundings& around, QWidget* parent)
    : QMainWindow(parent)
    , m_around(around)
    , m_header(new HeaderBar(around.keyDate))
    , m_actions(new Actions(m_header->menus(), *this))
    , m_navigation(new Navigation)
    , m_navigationEdge(new VLine(0))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_lock(new LockPage)
    , m_status(new StatusBar)
    , m_toast(new UndoToast(*m_stack))
    , m_files(std::make_unique<FileController>(around.gateway, around.dialogs, around.settings,
                                               around.keyDate.clock(), *this))
{
    arrange();
    connectFileActions();
    connectViewActions();
    connectPages();
    m_patience.setSingleShot(true);
    m_patience.setInterval(WaitNoteDelayMs);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { m_status->showProgress(tr("Reading the figures"), 0, 0, false); });
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, &around.keyDate, &KeyDateModel::followClock);
    minute->start(MinuteMs);
    restoreGeometry(around.settings.geometry());
    qApp->installEventFilter(this);
    showState();
}

MainWindow::~MainWindow()
{
    // Pages ask the file; they go before it.
    leaveWorkspace();
}

Page* MainWindow::currentPage() const
{
    return dynamic_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(int row)
{
    if (row < 0 || row >= static_cast<int>(m_pages.size()))
        return;
    m_navigation->setCurrent(row);
    Page* page = m_pages[static_cast<std::size_t>(row)];
    m_stack->setCurrentWidget(page);
    m_status->setMessage(page->status());
    // Not into the first field: nothing is chosen yet, and a screen reader names the page.
    page->setFocus();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_around.settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    applyNavigationWidth();
}

// A modal dialog keeps the keys of the window from working; help must open all the same.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1 || !widget ||
        !QApplication::activeModalWidget() || widget->window() != QApplication::activeModalWidget())
        return QMainWindow::eventFilter(watched, event);
    showHelp(HelpWindow::topicFor(widget));
    return true;
}

void MainWindow::arrange()
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu);
    resize(1440, 870);
    setMenuWidget(m_header);
    m_header->setLockAction(m_actions->lock);
    setHelpTopic(*m_header, "keydate");
    setHelpTopic(*m_lock, "file");
    setHelpTopic(*m_start, "start");
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_lock);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_navigationEdge);
    row->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
}

void MainWindow::connectFileActions()
{
    FileController* files = m_files.get();
    connect(m_actions->newFile, &QAction::triggered, files, &FileController::askForNew);
    connect(m_actions->openFile, &QAction::triggered, files, &FileController::askForFile);
    connect(m_actions->openSample, &QAction::triggered, files, &FileController::openSample);
    connect(m_actions->lock, &QAction::triggered, files, &FileController::lock);
    connect(m_actions->close, &QAction::triggered, files, &FileController::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    const auto doStep = [this](const QAction* action, void (OpenFile::*step)()) {
        connect(action, &QAction::triggered, this, [this, step] {
            if (OpenFile* file = m_files->file())
                (file->*step)();
        });
    };
    doStep(m_actions->undo, &OpenFile::undo);
    doStep(m_actions->redo, &OpenFile::redo);
    connect(m_toast, &UndoToast::undoRequested, m_actions->undo, &QAction::trigger);
    connect(m_toast, &UndoToast::redoRequested, m_actions->redo, &QAction::trigger);
    connect(files, &FileController::leaving, this, &MainWindow::leaveWorkspace);
    connect(files, &FileController::changed, this, &MainWindow::showState);
    connect(files, &FileController::opened, this, [this] {
        KeyDateModel& keyDate = m_around.keyDate;
        const std::optional<QDate> preset = m_files->file()->presetKeyDate();
        preset ? keyDate.setDay(*preset) : keyDate.goToToday();
    });
    connect(files, &FileController::closed, &m_around.keyDate, &KeyDateModel::goToToday);
    connect(files, &FileController::jobProgressed, m_status,
            [this](const QString& doing, qint64 done, qint64 total) {
                m_status->showProgress(doing, done, total);
            });
    connect(files, &FileController::jobFinished, m_status, &StatusBar::hideProgress);
    connect(m_status, &StatusBar::cancelRequested, files, &FileController::stopJob);
}

void MainWindow::connectViewActions()
{
    KeyDateModel& keyDate = m_around.keyDate;
    Settings& settings = m_around.settings;
    connect(m_actions->previousDay, &QAction::triggered, this, [&keyDate] { keyDate.step(-1); });
    connect(m_actions->nextDay, &QAction::triggered, this, [&keyDate] { keyDate.step(1); });
    connect(m_actions->today, &QAction::triggered, &keyDate, &KeyDateModel::goToToday);
    m_actions->collapseNavigation->setChecked(settings.navigationCollapsed());
    connect(m_actions->collapseNavigation, &QAction::toggled, this, [this, &settings](bool collapsed) {
        settings.setNavigationCollapsed(collapsed);
        applyNavigationWidth();
    });
    m_actions->showChoices(nameOf(settings.theme()), nameOf(settings.language()));
    connect(m_actions->theme, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT themeChosen(themeChoiceOf(action->data().toString())); });
    connect(m_actions->language, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT languageChosen(languageOf(action->data().toString())); });
    connect(m_actions->help, &QAction::triggered, this,
            [this] { showHelp(HelpWindow::topicFor(QApplication::focusWidget())); });
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectPages()
{
    FileController* files = m_files.get();
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_start, &StartPage::newRequested, files, &FileController::askForNew);
    connect(m_start, &StartPage::openRequested, files, &FileController::askForFile);
    connect(m_start, &StartPage::sampleRequested, files, &FileController::openSample);
    connect(m_start, &StartPage::fileChosen, files, &FileController::open);
    connect(m_start, &StartPage::helpRequested, this, [this] { showHelp(HelpWindow::topics().first()); });
    connect(m_start, &StartPage::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString& path) {
        m_around.settings.removeRecentFile(path);
        refreshRecent();
    });
    connect(m_lock, &LockPage::closeRequested, files, &FileController::close);
    connect(m_lock, &LockPage::unlockRequested, this, [this](const QString& passphrase) {
        m_files->openWith(m_files->lockedPath(), passphrase, [this](bool fits) {
            if (!fits)
                m_lock->showWrongPassphrase();
        });
    });
}

void MainWindow::showState()
{
    const OpenFile* file = m_files->file();
    m_header->showFileTools(file, file && file->hasPassphrase());
    m_actions->setFileOpen(file, file && file->hasPassphrase());
    m_navigation->setVisible(file);
    m_navigationEdge->setVisible(file);
    refreshTitle();
    refreshRecent();
    if (file) {
        openWorkspace();
    } else if (!m_files->lockedPath().isEmpty()) {
        m_lock->setFileName(QFileInfo(m_files->lockedPath()).fileName());
        m_stack->setCurrentWidget(m_lock);
        m_status->setMessage(tr("Locked"));
    } else {
        m_stack->setCurrentWidget(m_start);
        m_start->setFocus();
        m_status->setMessage(tr("No file open"));
    }
    m_status->setFact(file ? tr("Everything is saved") : tr("Version %1").arg(QStringLiteral(LOTSE_VERSION)));
    refreshUndo();
}

void MainWindow::openWorkspace()
{
    guarded(m_around.dialogs, this, tr("Open Lotsenbuch"), [this] {
        for (std::unique_ptr<Page>& page : m_files->file()->createPages(m_around.keyDate))
            addPage(std::move(page));
        m_files->file()->onChanged([this](const FileChange& change) { dataChanged(change); });
        m_files->file()->onBusy([this](bool isBusy) { showBusy(isBusy); });
        applyNavigationWidth();
        showPage(0);
    });
}

void MainWindow::leaveWorkspace()
{
    m_pageWorks = false;
    showBusy(false);
    m_toast->hide();
    // A page that goes must not bring up the next one.
    m_stack->setCurrentWidget(m_start);
    m_navigation->clear();
    m_actions->pages->clear();
    for (Page* page : m_pages)
        delete page;
    m_pages.clear();
}

void MainWindow::addPage(std::unique_ptr<Page> page)
{
    const int row = static_cast<int>(m_pages.size());
    const PageInfo info = page->info();
    connect(page.get(), &Page::badgeChanged, this,
            [this, row](int waiting) { m_navigation->setBadge(row, waiting); });
    connect(page.get(), &Page::statusChanged, this, [this, shown = page.get()](const QString& text) {
        if (m_stack->currentWidget() == shown)
            m_status->setMessage(text);
    });
    connect(page.get(), &Page::jobProgressed, m_status,
            [this](const QString& doing, qint64 done, qint64 total) {
                m_patience.stop();
                m_pageWorks = true;
                m_status->showProgress(doing, done, total);
            });
    connect(page.get(), &Page::jobFinished, this, [this] {
        m_pageWorks = false;
        showBusy(m_files->file()->isBusy());
    });
    connect(m_status, &StatusBar::cancelRequested, page.get(), &Page::stopJob);
    page->offerSteps(*m_actions->undo, *m_actions->redo);
    m_navigation->add(info);
    QAction* action = m_actions->pages->addAction(info.title);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(info.digit)));
    connect(action, &QAction::triggered, this, [this, row] { showPage(row); });
    m_pages.push_back(page.get());
    m_stack->addWidget(page.release());
}

void MainWindow::dataChanged(const FileChange& change)
{
    for (Page* page : m_pages)
        page->markStale();
    refreshUndo();
    m_status->setFact(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    switch (change.kind) {
    case FileChange::Kind::Done:
        return m_toast->say(change.what);
    case FileChange::Kind::Undone:
        return m_toast->say(tr("Undone: %1").arg(change.what), UndoToast::Offer::Redo);
    case FileChange::Kind::Redone:
        return m_toast->say(tr("Redone: %1").arg(change.what));
    case FileChange::Kind::Elsewhere:
        break;
    }
}

void MainWindow::showBusy(bool isBusy)
{
    if (isBusy && !m_pageWorks)
        return m_patience.start();
    m_patience.stop();
    if (!m_files->isBusy() && !m_pageWorks)
        m_status->hideProgress();
}

void MainWindow::refreshUndo()
{
    const OpenFile* file = m_files->file();
    const std::optional<QString> undo = file ? file->undoText() : std::nullopt;
    const std::optional<QString> redo = file ? file->redoText() : std::nullopt;
    m_actions->setUndo(undo.has_value(), undo.value_or(QString()));
    m_actions->setRedo(redo.has_value(), redo.value_or(QString()));
}

void MainWindow::refreshRecent()
{
    const std::vector<RecentFile> recent = m_around.settings.recentFiles();
    m_start->showRecent(recent, m_around.keyDate.clock().today());
    m_actions->showRecent(
        recent, [this](const QString& path) { m_files->open(path); },
        [this] {
            m_around.settings.clearRecentFiles();
            refreshRecent();
        });
}

void MainWindow::refreshTitle()
{
    const OpenFile* file = m_files->file();
    if (!file)
        setWindowTitle(QStringLiteral("Lotsenbuch"));
    else if (m_files->isSample())
        setWindowTitle(tr("Sample city – Lotsenbuch"));
    else
        setWindowTitle(tr("%1 – Lotsenbuch").arg(QFileInfo(file->path()).fileName()));
}

void MainWindow::applyNavigationWidth()
{
    const bool collapsed = m_actions->collapseNavigation->isChecked() || width() < WideEnough;
    if (collapsed != m_navigation->isCollapsed())
        m_navigation->setCollapsed(collapsed);
}

void MainWindow::showHelp(const QString& topic)
{
    // Only a child of the modal dialog takes keys and clicks while that is open.
    QWidget* host = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this;
    if (m_help && m_help->parentWidget() != host)
        delete m_help;
    if (!m_help)
        m_help = new HelpWindow(host);
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(QWidget::actions() + m_actions->pages->actions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    m_around.dialogs.inform(
        this, tr("About Lotsenbuch"),
        tr("Lotsenbuch %1\n\nA planning desk for municipal integration management: who lives where, "
           "who moves out, how many social workers each place needs and has.\n\nFree software under "
           "the GNU General Public License, version 3 or later, without any warranty.")
            .arg(QStringLiteral(LOTSE_VERSION)));
}

} // namespace ui
