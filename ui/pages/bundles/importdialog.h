// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/bundles/bundledialog.h"
#include "ui/pages/bundles/importreport.h"

class QLabel;
class QLineEdit;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace ui {

class PaneHeader;
class VersionChoice;

/// Datei › Bündel importieren: which bundle, its passphrase; a preview that changes nothing, in which
/// conflicts may be decided; then the import after a backup, and what it did.
class ImportDialog final : public BundleDialog {
    Q_OBJECT
public:
    ImportDialog(DeskThread& desk, Dialogs& dialogs, const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    /// The report on screen: of the preview, then of the import.
    [[nodiscard]] const ImportReport& report() const { return m_report; }

Q_SIGNALS:
    /// The person wants to see what is to be decided.
    void conflictsWanted();

protected:
    void goOn() override;

private:
    enum Step { AskStep, PreviewStep, DoneStep };

    [[nodiscard]] QWidget* buildAsk();
    [[nodiscard]] QWidget* buildPreview();
    [[nodiscard]] QWidget* buildDone();
    void browse();
    [[nodiscard]] bool checkFields();
    void preview(bool joins);
    void refuse(const std::exception_ptr& failure);
    void showPreview(ImportReport report);
    void showConflicts();
    void addConflict(QVBoxLayout& list, const ConflictToCome& conflict, int number);
    void showDecided();
    void askBeforeImport();
    void import(bool acceptsDeletions);
    void showDone(ImportReport report);
    [[nodiscard]] std::vector<ConflictChoice> choices() const;
    [[nodiscard]] QString verbText() const;

    QString m_folder;
    bool m_joins = false;
    ImportReport m_report;
    QLineEdit* m_path;
    FieldNote* m_pathNote;
    QLineEdit* m_passphrase;
    FieldNote* m_passphraseNote;
    QLabel* m_from;
    QLabel* m_fromDetail;
    PaneHeader* m_countsHeader;
    QTableView* m_counts;
    QLabel* m_remarks;
    PaneHeader* m_conflictsHeader;
    QScrollArea* m_conflicts;
    std::vector<VersionChoice*> m_choices;
    QLabel* m_doneTitle;
    QLabel* m_doneDetail;
    QTableView* m_doneCounts;
};

} // namespace ui
