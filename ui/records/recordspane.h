// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recordlist.h"
#include "ui/records/recordmodel.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace base {
class Clock;
}

namespace ui {

class CellEditor;
class DeskThread;
class Dialogs;
class ListPane;
struct RecordCell;

/// What a pane of records shows and says.
struct RecordsInfo {
    const domain::KindInfo* kind = nullptr;
    RecordColumns columns;
    QString name;        ///< of the table, for screen readers
    QString empty;       ///< "No blocks yet."
    QString emptyButton; ///< "Add a block…"
    /// A register by whose days the rows stand, the latest first; empty: in the order in which they were
    /// made.
    const char* latestBy = "";
    QString newText = {}; ///< of the button, with its mnemonic, where two tables stand on a page
};

/// The records of one kind that belong to a record, or all of the kind: a table with buttons to make, edit
/// and remove. Insert, Enter and Delete do the same; F2 edits the chosen cell where it stands. Removing can
/// be undone, so nothing is asked. What it depends on outlives it.
class RecordsPane final : public QWidget {
    Q_OBJECT
public:
    RecordsPane(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, RecordsInfo info,
                QWidget* parent = nullptr);
    ~RecordsPane() override;

    /// Shows what belongs to `parent` (absent: everything); new ones hold from `from` on. Reads it anew.
    void showOf(const std::optional<desk::RecordRef>& parent, QDate from);
    /// With a reason nothing can be changed, and the buttons say why.
    void setLocked(const QString& reason);
    /// Adds a button to the row of buttons, for what only this kind can do.
    void addAction(QAction& action);
    [[nodiscard]] std::optional<base::Uuid> current() const;
    /// Makes a record the current one, now or when it has been read.
    void choose(const base::Uuid& id);
    [[nodiscard]] int count() const;
    [[nodiscard]] const std::vector<desk::RecordRow>& rows() const;
    /// Shows a widget above the table, such as the same rows as a picture.
    void setHeader(QWidget& header);
    void create();
    /// The table scrolls: a few lines are enough on a small screen with large text.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void countChanged(int count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRows(desk::RecordList list);
    void edit();
    void editCell();
    void removeCurrent();
    void openForm(const std::optional<base::Uuid>& id);
    void select(const base::Uuid& id);
    void enableActions();
    void say(const QString& sentence);
    [[nodiscard]] RecordColumns columns() const;
    [[nodiscard]] QModelIndex placeOf(const RecordCell& cell) const;

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    const base::Clock& m_clock;
    RecordsInfo m_info;
    std::optional<desk::RecordRef> m_parent;
    QDate m_from;
    std::shared_ptr<const desk::RecordList> m_list;
    std::optional<base::Uuid> m_wanted; ///< to be the current one when it is there
    QString m_lock;
    QAction* m_new;
    QAction* m_edit;
    QAction* m_editCell;
    QAction* m_remove;
    QHBoxLayout* m_buttons;
    ListPane* m_table;
    CellEditor* m_cell;
};

} // namespace ui
