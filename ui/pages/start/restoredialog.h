// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/shell/openfile.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class FieldNote;

/// Datei › Wiederherstellen: the backups of a file with day, reason, size and what bringing each back would
/// lose; or another file. Asks before anything happens; whoever made the dialog checks and restores. Stays
/// open until that went through or the person gives up.
class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    RestoreDialog(FileGateway& gateway, Dialogs& dialogs, const QString& filePath, QWidget* parent = nullptr);

    /// Newest first. `isCounted`: what would be lost is known where it can be.
    void setBackups(std::vector<BackupEntry> backups, bool isCounted);
    [[nodiscard]] std::optional<BackupEntry> current() const;
    /// Looks into the backup before the question; answers by concludeCheck(). Absent: the question comes at
    /// once.
    using Check = std::function<void(const BackupEntry&, const std::optional<QString>& passphrase)>;
    void setCheck(Check check) { m_check = std::move(check); }
    void concludeCheck(const BackupCheck& checked);
    /// Nothing was restored; the sentence says why.
    void showRefusal(OpenFailure failure, const QString& sentence);
    void accept() override;

Q_SIGNALS:
    /// The person wants this and has confirmed it.
    void restoreRequested(const ui::BackupEntry& backup, const std::optional<QString>& passphrase);

private:
    void showRows();
    void showCurrent();
    void chooseOther();
    void ask(const BackupEntry& backup);
    void setTrying(bool isTrying);
    [[nodiscard]] std::optional<QString> passphrase() const;

    FileGateway& m_gateway;
    Dialogs& m_dialogs;
    QString m_filePath;
    std::vector<BackupEntry> m_backups;
    Check m_check;
    QLabel* m_intro;
    QTableView* m_table;
    QLineEdit* m_passphrase;
    QLabel* m_passphraseLabel;
    FieldNote* m_passphraseNote;
    FieldNote* m_note;
    QPushButton* m_other = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace ui
