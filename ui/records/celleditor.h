// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordeditor.h"

#include <QFrame>

class QTableView;

namespace base {
class Clock;
}

namespace ui {

class DeskThread;

/// A cell of a table of records: one register of one record.
struct RecordCell {
    quint16 kind = 0;
    base::Uuid id;
    const domain::RegisterInfo* reg = nullptr;
};

/// Edits one cell of a table of records where it stands, with the field that the form has for it. Enter, Tab
/// and leaving save, as one action; Esc leaves the record as it was. What cannot be saved stays typed, with
/// the reason below; when its row goes, it is kept as a draft, which the form shows. The desk, the clock and
/// the table outlive it.
class CellEditor final : public QFrame {
    Q_OBJECT
public:
    /// `place` tells where a cell stands now; invalid: it is not shown.
    CellEditor(DeskThread& desk, const base::Clock& clock, QTableView& table,
               std::function<QModelIndex(const RecordCell&)> place);
    ~CellEditor() override;

    /// Reads the record and opens the field over its cell.
    void open(const RecordCell& cell);
    /// Closes it; what was typed and not saved is kept as a draft.
    void letGo();
    /// The rows stand otherwise now.
    void follow();
    [[nodiscard]] bool isOpen() const { return m_editor != nullptr; }
    void commit();

Q_SIGNALS:
    /// The cell is for the form, for a reason that may be said.
    void formWanted(const QString& reason);
    /// A sentence for the status bar.
    void said(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Opened;

    void fill(const RecordCell& cell, Opened facts);
    void conclude(const Saved& saved);
    void refuse(const base::Problems& problems);
    void discard();
    void close();
    void watchFocus(QWidget* before, QWidget* now);
    [[nodiscard]] bool isChanged() const;

    DeskThread& m_desk;
    const base::Clock& m_clock;
    QTableView& m_table;
    std::function<QModelIndex(const RecordCell&)> m_place;
    RecordCell m_cell;
    quint64 m_opening = 0; ///< grows with every cell: an answer for an earlier one is not for this
    std::unique_ptr<RecordEditor> m_editor;
    FieldEditor* m_field = nullptr;
    desk::RecordRow m_stored;
    bool m_isSaving = false;
    bool m_isDraftKept = false; ///< of what stands in the field
};

} // namespace ui
