// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordview.h"

#include <QDate>

class QHBoxLayout;
class QPushButton;

namespace ui {

class RowsModelBase;

/// What an overview of records shows and says.
struct OverviewInfo {
    quint16 kind = 0;
    QString key;         ///< under which the columns are remembered
    QString name;        ///< of the table, for screen readers
    QString newText;     ///< of the button, with its mnemonic
    QString empty;       ///< "No posts yet."
    QString emptyButton; ///< "Record a post…"
    std::vector<RecordTab> tabs;
};

/// All records of a kind with figures of the key date beside them, a line of sums below; then the chosen
/// record with everything about it. Insert makes one, Delete removes it, which can be undone, so nothing is
/// asked. What it depends on outlives it.
class RecordOverview : public QWidget {
    Q_OBJECT
public:
    RecordOverview(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, OverviewInfo info,
                   QWidget* parent = nullptr);

    /// Reads the rows of the day; new records hold from it on.
    void showOn(QDate day);
    /// With a reason nothing can be changed, and the buttons say why.
    void setLocked(const QString& reason);
    /// Makes a record the current one, now or when it has been read.
    void choose(const base::Uuid& id);
    void create();
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    /// Everything in it scrolls.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Asks for the rows and gives them to setRows().
    virtual void read(QDate day) = 0;
    /// `ids`: of the records, in the order of the rows.
    void setRows(std::vector<base::Uuid> ids, std::unique_ptr<RowsModelBase> rows, const QString& title);
    [[nodiscard]] DeskThread& desk() const { return m_desk; }
    /// The line below the table.
    [[nodiscard]] QHBoxLayout& sums() const { return *m_sums; }

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] std::optional<base::Uuid> chosen() const;
    void showChosen();
    void removeChosen();
    void enable();

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    const base::Clock& m_clock;
    quint16 m_kind;
    QDate m_day;
    std::vector<base::Uuid> m_ids;
    std::optional<base::Uuid> m_wanted; ///< to be the current one when it is there
    QString m_lock;
    QPushButton* m_new;
    QPushButton* m_remove;
    ListPane* m_table;
    QHBoxLayout* m_sums;
    RecordView* m_record;
};

} // namespace ui
