// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QString;

namespace ui {

struct RecentFile;

/// The actions of the window that do not belong to a page, with their keys and menus. The window connects
/// them.
class Actions final : public QObject {
    Q_OBJECT
public:
    /// Fills the menus; owned by `parent`.
    Actions(QMenuBar& menus, QWidget& window);

    QAction* newFile;
    QAction* openFile;
    QAction* openSample;
    QMenu* recent;
    QAction* exportBundle;
    QAction* importBundle;
    QAction* passphrase; ///< of the open file, which may have none
    QAction* restore;
    QAction* lock;
    QAction* close;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* history;
    QAction* search;
    QMenu* pages;
    QAction* collapseNavigation;
    /// Checkable: messages stay until they are closed.
    QAction* keepMessages;
    QAction* nextPane;
    QAction* previousPane;
    QAction* previousDay;
    QAction* nextDay;
    QAction* today;
    /// Exclusive; data() is the name of the ThemeChoice.
    QActionGroup* theme;
    /// Exclusive; data() is the name of the Language.
    QActionGroup* language;
    QAction* help;
    QAction* shortcuts;
    QAction* about;

    /// Fills the menu of files opened lately.
    void showRecent(const std::vector<RecentFile>& files,
                    const std::function<void(const QString& path)>& open, const std::function<void()>& clear);
    /// Checks the theme and the language in use.
    void showChoices(const QString& themeName, const QString& languageName);
    /// Undo and redo with the names of what they would do; absent ones are disabled, and all of them while
    /// something locks editing.
    void setUndo(bool enabled, const QString& what, const QString& lockedBecause = {});
    void setRedo(bool enabled, const QString& what, const QString& lockedBecause = {});
    void setFileOpen(bool isOpen, bool canLock);

private:
    void buildFile(QMenu& menu);
    void buildEdit(QMenu& menu);
    void buildView(QMenu& menu);
    void buildExtras(QMenu& menu);
    void buildHelp(QMenu& menu);
    QAction* add(QMenu& menu, const QString& text, const QString& keys = QString(),
                 const QString& iconName = QString());
    QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, const QString& data);

    QWidget& m_window;
};

} // namespace ui
