// SPDX-License-Identifier: GPL-3.0-or-later
// Locking the window that nobody uses.
#include "ui/shell/filecontroller.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QDialog>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {

/// Every dialog over the window, however deep: message boxes and file pickers too.
std::vector<QPointer<QDialog>> dialogsOver(const QWidget& window)
{
    std::vector<QPointer<QDialog>> dialogs;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget))
            for (const QWidget* owner = dialog->parentWidget(); owner; owner = owner->parentWidget())
                if (owner == &window) {
                    dialogs.emplace_back(dialog);
                    break;
                }
    return dialogs;
}

void closePopups()
{
    QToolTip::hideText();
    // One that will not close must not hold the window open.
    for (QWidget* last = nullptr; QWidget* popup = QApplication::activePopupWidget(); last = popup) {
        if (popup == last)
            break;
        popup->close();
    }
}

} // namespace

void MainWindow::followIdleness()
{
    m_idle->setWork([this] { return isWorking(); });
    connect(m_idle, &IdleLock::soon, m_status, [this](bool isWaiting) {
        m_status->setNotice(isWaiting
                                ? tr("Nobody has used the window: it is locked as soon as the work is done")
                                : tr("The window is locked in %Ln second(s). Any key keeps it open", nullptr,
                                     IdleLock::WarningSeconds));
    });
    connect(m_idle, &IdleLock::calledOff, m_status, [this] { m_status->setNotice({}); });
    connect(m_idle, &IdleLock::due, this, &MainWindow::lockIdle);
}

bool MainWindow::isWorking() const
{
    return m_files->isBusy() || m_pageWorks || (m_files->file() && m_files->file()->isWorking());
}

void MainWindow::dropDialogs()
{
    // Deleted here and not only closed: forms and the dialog of a new household keep what was typed as a
    // draft while the file is still open. What stands in other dialogs goes; the status bar says that they
    // did.
    for (const QPointer<QDialog>& dialog : dialogsOver(*this))
        delete dialog;
}

void MainWindow::lockIdle()
{
    closePopups();
    const auto dialogs = dialogsOver(*this);
    const bool closesDialog =
        std::ranges::any_of(dialogs, [](const QPointer<QDialog>& dialog) { return dialog->isVisible(); });
    dropDialogs();
    m_files->lock();
    m_status->setMessage(closesDialog
                             ? tr("Locked, because nobody used the window. What was open over it was "
                                  "closed; forms kept what was typed as a draft")
                             : tr("Locked, because nobody used the window"));
}

} // namespace ui
