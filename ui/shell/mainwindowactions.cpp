// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the window lead to.
#include "ui/shell/mainwindow.h"

#include "ui/help/helpwindow.h"
#include "ui/pages/start/lockpage.h"
#include "ui/pages/start/startpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/panes.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/undotoast.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>

namespace ui {

void MainWindow::connectFileActions()
{
    FileController* files = m_files.get();
    connect(m_actions->newFile, &QAction::triggered, files, &FileController::askForNew);
    connect(m_actions->openFile, &QAction::triggered, files, &FileController::askForFile);
    connect(m_actions->openSample, &QAction::triggered, files, &FileController::openSample);
    connect(m_actions->restore, &QAction::triggered, files, &FileController::askToRestore);
    connect(m_actions->passphrase, &QAction::triggered, files, &FileController::askToChangePassphrase);
    connect(m_actions->exportBundle, &QAction::triggered, this, [this] {
        if (OpenFile* file = m_files->file())
            file->exportBundle(*this);
    });
    connect(m_actions->importBundle, &QAction::triggered, this, [this] {
        if (OpenFile* file = m_files->file())
            file->importBundle(*this);
    });
    connect(m_actions->history, &QAction::triggered, this, [this] {
        if (OpenFile* file = m_files->file())
            file->showHistory(*this, [this] { return undoLock(); });
    });
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
    connect(files, &FileController::closed, this, [this] { m_left = {}; });
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
    m_actions->keepMessages->setChecked(settings.messagesStay());
    m_toast->setStays(settings.messagesStay());
    connect(m_actions->keepMessages, &QAction::toggled, this, [this, &settings](bool stay) {
        settings.setMessagesStay(stay);
        m_toast->setStays(stay);
    });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { goToPane(panes(), 1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { goToPane(panes(), -1); });
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
    connectSearch();
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_header->searchBox().setFocus(Qt::ShortcutFocusReason);
        m_header->searchBox().selectAll();
    });
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

} // namespace ui
