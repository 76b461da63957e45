// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/help/helpwindow.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/pages/start/lockpage.h"
#include "ui/pages/start/startpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/keydateband.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/undotoast.h"
#include "ui/widgets/vline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

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
    , m_idle(new IdleLock(around.keyDate.clock(), around.settings, this))
    , m_files(std::make_unique<FileController>(around.gateway, around.dialogs, around.settings,
                                               around.keyDate.clock(), *this))
{
    arrange();
    connectFileActions();
    connectViewActions();
    connectPages();
    followIdleness();
    m_patience.setSingleShot(true);
    m_patience.setInterval(WaitNoteDelayMs);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { m_status->showProgress(tr("Reading the figures"), 0, 0, false); });
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, &around.keyDate, &KeyDateModel::followClock);
    connect(&around.keyDate, &KeyDateModel::changed, this, &MainWindow::refreshUndo);
    minute->start(MinuteMs);
    restoreGeometry(around.settings.geometry());
    qApp->installEventFilter(this);
    showState();
}

MainWindow::~MainWindow()
{
    // They ask the file and go before it.
    dropDialogs();
    leaveWorkspace();
}

Page* MainWindow::currentPage() const
{
    return dynamic_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_around.settings.setGeometry(saveGeometry());
    if (m_files->file()) {
        // Here, where what of the last steps fails can still be told, and not when everything is taken down.
        dropDialogs();
        m_files->close();
        if (QApplication::activeModalWidget())
            return event->ignore();
    }
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

void MainWindow::showState()
{
    const OpenFile* file = m_files->file();
    m_header->showFileTools(file, file && file->hasPassphrase());
    m_actions->setFileOpen(file, file && file->hasPassphrase());
    m_idle->setActive(file && file->hasPassphrase());
    m_status->setNotice({});
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

void MainWindow::refreshUndo()
{
    const OpenFile* file = m_files->file();
    const std::optional<QString> undo = file ? file->undoText() : std::nullopt;
    const std::optional<QString> redo = file ? file->redoText() : std::nullopt;
    const QString lockedBecause = undoLock();
    m_actions->setUndo(undo.has_value(), undo.value_or(QString()), lockedBecause);
    m_actions->setRedo(redo.has_value(), redo.value_or(QString()), lockedBecause);
}

QString MainWindow::undoLock() const
{
    const KeyDateModel& keyDate = m_around.keyDate;
    return keyDate.canEdit() ? QString()
                             : tr("Locked: the window shows %1. Press “%2” above the page first.")
                                   .arg(dateText(keyDate.day()), KeyDateBand::unlockText());
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
