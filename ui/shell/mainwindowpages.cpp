// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an open file in the window.
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/slotguard.h"
#include "ui/pages/start/startpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/panes.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/undotoast.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTime>

#include <algorithm>

namespace ui {

namespace {

/// What a menu and those in it can do now.
void addCommands(const QMenu& menu, QList<QAction*>& commands)
{
    for (QAction* action : menu.actions())
        if (action->menu())
            addCommands(*action->menu(), commands);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            commands << action;
}

} // namespace

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

Panes MainWindow::panes() const
{
    Panes panes{{m_header, m_navigation}, 2};
    if (const Page* page = currentPage())
        for (QWidget* pane : page->panes())
            panes.all.push_back(pane);
    else
        panes.all.push_back(m_stack->currentWidget());
    panes.all.push_back(m_status);
    return panes;
}

void MainWindow::openWorkspace()
{
    guarded(m_around.dialogs, this, tr("Open Lotsenbuch"), [this] {
        for (std::unique_ptr<Page>& page : m_files->file()->createPages(m_around.keyDate, m_around.settings))
            addPage(std::move(page));
        m_files->file()->onChanged([this](const FileChange& change) { dataChanged(change); });
        m_files->file()->onPageWanted(
            [this](const QString& id, const QString& part) { showPagePart(id, part); });
        m_files->file()->onBusy([this](bool isBusy) { showBusy(isBusy); });
        applyNavigationWidth();
        showPage(pageLeft());
    });
}

int MainWindow::pageLeft() const
{
    const auto left = std::ranges::find_if(m_pages, [this](const Page* page) {
        return m_left == std::pair(m_files->file()->path(), page->info().id);
    });
    return left == m_pages.end() ? 0 : static_cast<int>(left - m_pages.begin());
}

void MainWindow::leaveWorkspace()
{
    if (const Page* page = currentPage(); page && m_files->file())
        m_left = {m_files->file()->path(), page->info().id};
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
    connect(page.get(), &Page::recordRequested, this, &MainWindow::openRecord);
    connect(page.get(), &Page::pageRequested, this, &MainWindow::showPagePart);
    connect(page.get(), &Page::helpRequested, this, &MainWindow::showHelp);
    page->offerSteps(*m_actions->undo, *m_actions->redo);
    page->offerActions(*m_actions);
    m_navigation->add(info);
    QAction* action = m_actions->pages->addAction(info.title);
    action->setShortcut(info.digit < 0 ? info.keys : QKeySequence(QStringLiteral("Ctrl+%1").arg(info.digit)));
    connect(action, &QAction::triggered, this, [this, row] { showPage(row); });
    m_pages.push_back(page.get());
    m_stack->addWidget(page.release());
}

void MainWindow::connectSearch()
{
    SearchBox& search = m_header->searchBox();
    search.setCommands([this] {
        QList<QAction*> commands;
        for (const QAction* menu : m_header->menus().actions())
            addCommands(*menu->menu(), commands);
        return commands;
    });
    connect(&search, &SearchBox::asked, this, [this, &search](const QString& text) {
        if (m_files->file())
            m_files->file()->search(
                search, text, m_around.keyDate.day(),
                [&search](const std::vector<FoundRecord>& found) { search.showFound(found); });
    });
    connect(&search, &SearchBox::recordChosen, this, &MainWindow::openRecord);
}

QByteArray MainWindow::listState(const QString& key) const
{
    return m_around.settings.listState(key);
}

void MainWindow::keepListState(const QString& key, const QByteArray& state)
{
    m_around.settings.setListState(key, state);
}

void MainWindow::say(const QString& sentence)
{
    m_status->setMessage(sentence);
    announce(*m_status, sentence);
}

bool MainWindow::openOnItsPage(int kind, const base::Uuid& id)
{
    const auto page = std::ranges::find_if(m_pages, [kind](const Page* one) { return one->opens(kind); });
    if (page == m_pages.end())
        return false;
    showPage(static_cast<int>(page - m_pages.begin()));
    (*page)->openRecord(kind, id);
    return true;
}

void MainWindow::openRecord(int kind, const base::Uuid& id)
{
    if (openOnItsPage(kind, id) || !m_files->file())
        return;
    m_files->file()->owners(*this, kind, id, [this](const std::vector<std::pair<int, base::Uuid>>& owners) {
        for (const auto& [ownerKind, owner] : owners)
            if (openOnItsPage(ownerKind, owner))
                return;
        m_around.dialogs.inform(this, tr("No page for this record"),
                                tr("No page shows records of this kind yet. “lotsenbuch-cli list” does."));
    });
}

void MainWindow::showPagePart(const QString& id, const QString& part)
{
    for (std::size_t row = 0; row < m_pages.size(); ++row)
        if (m_pages[row]->info().id == id) {
            showPage(static_cast<int>(row));
            if (!part.isEmpty())
                m_pages[row]->showPart(part);
            return;
        }
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

} // namespace ui
