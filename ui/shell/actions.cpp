// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/icons/icon.h"
#include "ui/shell/settings.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace ui {

Actions::Actions(QMenuBar& menus, QWidget& window) : QObject(&window), m_window(window)
{
    buildFile(*menus.addMenu(tr("&File")));
    buildEdit(*menus.addMenu(tr("&Edit")));
    buildView(*menus.addMenu(tr("&View")));
    buildExtras(*menus.addMenu(tr("E&xtras")));
    buildHelp(*menus.addMenu(tr("&Help")));
    setUndo(false, QString());
    setRedo(false, QString());
    setFileOpen(false, false);
}

namespace {

void arm(QAction& action, bool enabled, const QString& because)
{
    action.setEnabled(enabled && because.isEmpty());
    action.setStatusTip(enabled ? because : QString());
    action.setToolTip(action.statusTip());
}

} // namespace

void Actions::setUndo(bool enabled, const QString& what, const QString& lockedBecause)
{
    arm(*undo, enabled, lockedBecause);
    undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(menuText(what)));
}

void Actions::setRedo(bool enabled, const QString& what, const QString& lockedBecause)
{
    arm(*redo, enabled, lockedBecause);
    redo->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(menuText(what)));
}

void Actions::setFileOpen(bool isOpen, bool canLock)
{
    for (QAction* action : {exportBundle, importBundle, passphrase, history, close, search,
                            collapseNavigation, previousDay, nextDay, today})
        action->setEnabled(isOpen);
    lock->setEnabled(isOpen && canLock);
    pages->setEnabled(isOpen);
}

void Actions::showRecent(const std::vector<RecentFile>& files,
                         const std::function<void(const QString& path)>& open,
                         const std::function<void()>& clear)
{
    recent->clear();
    recent->setEnabled(!files.empty());
    for (const RecentFile& file : files) {
        const QFileInfo info(file.path);
        const QString text =
            QStringLiteral("%1  (%2)").arg(info.fileName(), QDir::toNativeSeparators(info.path()));
        recent->addAction(menuText(text), this, [open, path = file.path] { open(path); });
    }
    recent->addSeparator();
    recent->addAction(tr("&Clear this list"), this, clear);
}

void Actions::showChoices(const QString& themeName, const QString& languageName)
{
    for (QAction* action : theme->actions() + language->actions())
        action->setChecked(action->data().toString() == themeName ||
                           action->data().toString() == languageName);
}

void Actions::buildFile(QMenu& menu)
{
    newFile = add(menu, tr("&New Lotsenbuch…"), QStringLiteral("Ctrl+Shift+N"), QStringLiteral("file-plus"));
    openFile = add(menu, tr("&Open…"), QStringLiteral("Ctrl+O"), QStringLiteral("folder-open"));
    recent = menu.addMenu(tr("Opened &lately"));
    openSample = add(menu, tr("Look at the &sample city"), QString(), QStringLiteral("flask"));
    menu.addSeparator();
    exportBundle = add(menu, tr("&Export bundle…"), QStringLiteral("Ctrl+E"), QStringLiteral("upload"));
    importBundle = add(menu, tr("&Import bundle…"), QStringLiteral("Ctrl+I"), QStringLiteral("download"));
    restore = add(menu, tr("&Restore…"), QString(), QStringLiteral("history"));
    passphrase = add(menu, tr("Change &passphrase…"), QString(), QStringLiteral("key"));
    menu.addSeparator();
    lock = add(menu, tr("Loc&k"), QStringLiteral("Ctrl+L"), QStringLiteral("lock"));
    close = add(menu, tr("&Close file"), QStringLiteral("Ctrl+W"));
    menu.addSeparator();
    quit = add(menu, tr("&Quit"), QStringLiteral("Ctrl+Q"));
}

void Actions::buildEdit(QMenu& menu)
{
    undo = add(menu, tr("&Undo"), QStringLiteral("Ctrl+Z"), QStringLiteral("undo-2"));
    menu.setToolTipsVisible(true);
    redo = add(menu, tr("&Redo"), QStringLiteral("Ctrl+Y"), QStringLiteral("redo-2"));
    history = add(menu, tr("&History of steps…"), QStringLiteral("Ctrl+H"), QStringLiteral("history"));
    menu.addSeparator();
    search = add(menu, tr("&Search everything"), QStringLiteral("Ctrl+K"), QStringLiteral("search"));
}

void Actions::buildView(QMenu& menu)
{
    pages = menu.addMenu(tr("&Page"));
    collapseNavigation = add(menu, tr("&Collapse navigation"), QStringLiteral("Ctrl+Shift+M"));
    collapseNavigation->setCheckable(true);
    keepMessages = add(menu, tr("&Keep messages until they are closed"));
    keepMessages->setCheckable(true);
    menu.addSeparator();
    nextPane = add(menu, tr("Ne&xt pane"), QStringLiteral("F6"));
    previousPane = add(menu, tr("Pre&vious pane"), QStringLiteral("Shift+F6"));
    menu.addSeparator();
    previousDay = add(menu, tr("Key date: p&revious day"), QStringLiteral("Alt+,"));
    nextDay = add(menu, tr("Key date: &next day"), QStringLiteral("Alt+."));
    today = add(menu, tr("Key date: &today"), QStringLiteral("Alt+Home"));
    menu.addSeparator();
    QMenu* appearance = menu.addMenu(tr("&Appearance"));
    theme = new QActionGroup(this);
    addChoice(*appearance, *theme, tr("&Light"), QStringLiteral("light"));
    addChoice(*appearance, *theme, tr("&Dark"), QStringLiteral("dark"));
    addChoice(*appearance, *theme, tr("Like the &system"), QStringLiteral("system"));
}

void Actions::buildExtras(QMenu& menu)
{
    QMenu* languages = menu.addMenu(tr("&Language"));
    language = new QActionGroup(this);
    addChoice(*languages, *language, QStringLiteral("&Deutsch"), QStringLiteral("de"));
    addChoice(*languages, *language, QStringLiteral("&English"), QStringLiteral("en"));
}

void Actions::buildHelp(QMenu& menu)
{
    help = add(menu, tr("&Help for this place"), QStringLiteral("F1"), QStringLiteral("book-open"));
    shortcuts = add(menu, tr("&Keyboard shortcuts"), QString(), QStringLiteral("keyboard"));
    about = add(menu, tr("&About Lotsenbuch"));
}

QAction* Actions::add(QMenu& menu, const QString& text, const QString& keys, const QString& iconName)
{
    QAction* action = menu.addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(iconNamed(iconName));
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    // Also reachable while the menu bar is hidden or a page has the focus.
    m_window.addAction(action);
    return action;
}

QAction* Actions::addChoice(QMenu& menu, QActionGroup& group, const QString& text, const QString& data)
{
    QAction* action = group.addAction(menu.addAction(text));
    action->setCheckable(true);
    action->setData(data);
    return action;
}

} // namespace ui
