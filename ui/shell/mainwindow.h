// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/lists/listhost.h"
#include "ui/shell/openfile.h"
#include "ui/shell/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <utility>
#include <vector>

class QStackedWidget;

namespace ui {

class Actions;
class FileController;
class HeaderBar;
class HelpWindow;
class IdleLock;
class LockPage;
struct Panes;
class Navigation;
class StartPage;
class StatusBar;
class UndoToast;

/// What the window works with. Everything outlives it.
struct Surroundings {
    FileGateway& gateway;
    Dialogs& dialogs;
    Settings& settings;
    KeyDateModel& keyDate;
};

/// The window: arranges header, navigation, pages and status bar, and connects the actions. What it does with
/// files stands in FileController, what a page shows in the page.
class MainWindow final : public QMainWindow, public ListHost {
    Q_OBJECT
public:
    explicit MainWindow(const Surroundings& around, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] FileController& files() const { return *m_files; }
    [[nodiscard]] Actions& actions() const { return *m_actions; }
    [[nodiscard]] Page* currentPage() const;
    /// Shows a page by its place in the navigation.
    void showPage(int row);
    /// The same by PageInfo::id; `part` as Page::showPart() takes it. Nothing without such a page.
    void showPagePart(const QString& id, const QString& part);

    [[nodiscard]] QByteArray listState(const QString& key) const override;
    void keepListState(const QString& key, const QByteArray& state) override;
    void say(const QString& sentence) override;

Q_SIGNALS:
    void themeChosen(ui::ThemeChoice choice);
    void languageChosen(ui::Language language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectFileActions();
    void connectViewActions();
    void connectPages();
    void showState();
    void openWorkspace();
    void leaveWorkspace();
    /// Where this file was left when it was locked or reopened; the first page of any other.
    [[nodiscard]] int pageLeft() const;
    void addPage(std::unique_ptr<Page> page);
    void connectSearch();
    /// On its own page, or else on that of the nearest record it belongs to.
    void openRecord(int kind, const base::Uuid& id);
    bool openOnItsPage(int kind, const base::Uuid& id);
    void dataChanged(const FileChange& change);
    void showBusy(bool isBusy);
    void followIdleness();
    /// Every dialog over the window; their drafts are kept. They ask the file, so they go before it.
    void dropDialogs();
    /// As with the key, also from under open dialogs.
    void lockIdle();
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] Panes panes() const;
    void refreshUndo();
    /// Why nothing can be undone on the key date; empty: it can.
    [[nodiscard]] QString undoLock() const;
    void refreshRecent();
    void refreshTitle();
    void applyNavigationWidth();
    void showHelp(const QString& topic);
    void showShortcuts();
    void showAbout();

    Surroundings m_around;
    HeaderBar* m_header;
    Actions* m_actions;
    Navigation* m_navigation;
    QWidget* m_navigationEdge;
    QStackedWidget* m_stack;
    StartPage* m_start;
    LockPage* m_lock;
    StatusBar* m_status;
    UndoToast* m_toast;
    QPointer<HelpWindow> m_help;
    IdleLock* m_idle;
    QTimer m_patience;
    bool m_pageWorks = false; ///< and says how far it is
    std::unique_ptr<FileController> m_files;
    std::vector<Page*> m_pages;
    std::pair<QString, QString> m_left; ///< file and page
};

} // namespace ui
