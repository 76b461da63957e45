// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/keydatemodel.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Actions;

/// What the navigation and the menu say of a page. `title` carries no mnemonic; `digit` is the key of
/// Ctrl+digit, or -1 for a page that has keys of its own.
struct PageInfo {
    QString id;
    QString title;
    QString iconName;
    int digit = -1;
    QKeySequence keys = {}; ///< without a digit
    bool offersEditing = false;
    const char* helpTopic = "start"; ///< what F1 shows on this page
};

/// A page of the window: a toolbar row with the title, the band when the key date is not today, and the
/// content. It reads its figures again when the key date or the data change, and only while it is on screen;
/// what changed meanwhile is read when it comes back.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(const PageInfo& info, KeyDateModel& keyDate, QWidget* parent = nullptr);

    [[nodiscard]] const PageInfo& info() const { return m_info; }
    [[nodiscard]] KeyDateModel& keyDate() const { return m_keyDate; }
    /// The data changed, or the key date: reload now if visible, else when shown.
    void markStale();
    /// Puts buttons for undo and redo into the toolbar row. Their tooltips name the step and its key.
    void offerSteps(QAction& undo, QAction& redo);
    /// The actions of the window, for a page that offers some of them too.
    virtual void offerActions(Actions& /*actions*/) {}
    /// Whether records of a kind have their place on this page; then openRecord() shows one.
    [[nodiscard]] virtual bool opens(int /*kind*/) const { return false; }
    virtual void openRecord(int /*kind*/, const base::Uuid& /*id*/) {}
    /// Shows a part of the page that somebody asked for by name, such as "conflicts".
    virtual void showPart(const QString& /*part*/) {}
    /// What the status bar says while the page is shown.
    [[nodiscard]] QString status() const { return m_status; }
    /// What F6 goes through on this page, in reading order: at least the toolbar row.
    [[nodiscard]] virtual std::vector<QWidget*> panes() const { return {m_toolRow, m_content}; }
    /// The person has had enough of the work that jobProgressed() speaks of.
    virtual void stopJob() {}

Q_SIGNALS:
    /// Work waiting on this page; 0 shows no badge.
    void badgeChanged(int waiting);
    void statusChanged(const QString& text);
    /// The person wants to see a record that has its place on another page.
    void recordRequested(int kind, const base::Uuid& id);
    /// The person wants to go on on another page, by its PageInfo::id, and there at a part of it.
    void pageRequested(const QString& id, const QString& part = QString());
    /// Long work goes on beside the figures.
    void jobProgressed(const QString& doing, qint64 done, qint64 total);
    void jobFinished();
    /// The person wants to read about something; `topic` as HelpWindow takes it.
    void helpRequested(const QString& topic);

protected:
    /// Reads and shows everything for keyDate().day().
    virtual void reload() = 0;

    /// Why nothing can be changed on the key date; empty: it can.
    [[nodiscard]] QString editLock() const;
    /// Adds to the toolbar row; what comes after addToolStretch() stands at the right.
    void addTool(QWidget* widget);
    void addToolStretch();
    [[nodiscard]] QWidget* toolRow() const { return m_toolRow; }
    void setContent(QWidget* content);
    void setStatus(const QString& text);
    void showEvent(QShowEvent* event) override;

private:
    void buildToolRow();
    void reloadIfDue();

    PageInfo m_info;
    KeyDateModel& m_keyDate;
    QWidget* m_toolRow = nullptr;
    QWidget* m_content = nullptr;
    QHBoxLayout* m_tools = nullptr;
    int m_steps = -1; ///< place of the step buttons in the row, right of the stretch
    QVBoxLayout* m_layout;
    QString m_status;
    bool m_isStale = true;
};

} // namespace ui
