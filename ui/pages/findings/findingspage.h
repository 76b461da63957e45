// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class DecisionPane;
class DeskThread;
class Dialogs;
class ListPane;

/// The page Unstimmigkeiten: everything that does not agree on the key date, with the records concerned, ways
/// to solve it, and what stays as it is for a reason. The desk and the dialogs outlive it.
class FindingsPage final : public Page {
    Q_OBJECT
public:
    FindingsPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs);

    /// "conflicts": only what is to be decided.
    void showPart(const QString& part) override;

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget* buildDetails();
    void showReport(desk::FindingReport report);
    void showRows();
    void showCurrent();
    void showRecords();
    void openRecordOfList();
    void keep();
    void reopen();
    void mergePersons();
    [[nodiscard]] const desk::Finding* current() const;

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    QComboBox* m_which;
    QLineEdit* m_filter;
    ListPane* m_table;
    std::vector<desk::Finding> m_open;
    std::vector<desk::Finding> m_kept;
    std::vector<desk::Finding> m_shown;
    QString m_wanted; ///< key of the finding to be the current one when they are read again
    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_remedies;
    QListWidget* m_records;
    DecisionPane* m_decision;
    QPushButton* m_openRecord;
    QPushButton* m_keep;
    QPushButton* m_reopen;
    QPushButton* m_merge;
};

} // namespace ui
