// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/opening.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/openfile.h"
#include "ui/workbench/deskthread.h"

#include <QDialog>

namespace ui {

/// An open desk::Book as the shell sees it: the book lives on a thread of its own, what the shell asks for is
/// kept here. Made on any thread, used on the window's. The dialogs outlive it.
class BookFile final : public OpenFile {
public:
    BookFile(std::unique_ptr<desk::Book> book, bool hasPassphrase, Dialogs& dialogs);
    ~BookFile() override;

    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] bool hasPassphrase() const override { return m_hasPassphrase; }
    [[nodiscard]] std::optional<QString> undoText() const override;
    [[nodiscard]] std::optional<QString> redoText() const override;
    void undo() override;
    void redo() override;
    [[nodiscard]] std::optional<QDate> presetKeyDate() const override { return m_preset; }
    void onChanged(std::function<void(const FileChange&)> listener) override;
    void onBusy(std::function<void(bool)> listener) override;
    [[nodiscard]] bool isBusy() const override { return m_desk->isBusy(); }
    [[nodiscard]] bool isWorking() const override { return m_desk->isWorking(); }
    void onUnreadable(std::function<void(const QString& sentence)> listener) override;
    void owners(QObject& receiver, int kind, const base::Uuid& id,
                std::function<void(std::vector<std::pair<int, base::Uuid>>)> show) override;
    void search(QObject& receiver, const QString& text, QDate on,
                std::function<void(std::vector<FoundRecord>)> show) override;
    void exportBundle(QWidget& window) override;
    void importBundle(QWidget& window) override;
    void showHistory(QWidget& window, std::function<QString()> lock) override;
    void onPageWanted(std::function<void(const QString& page, const QString& part)> listener) override;
    void askBackups(QObject& receiver, std::function<void(std::vector<BackupEntry>)> show) override;
    void checkBackup(QObject& receiver, const BackupEntry& backup, const std::optional<QString>& passphrase,
                     std::function<void(const BackupCheck&)> show) override;
    void checkPassphrase(QObject& receiver, const QString& passphrase,
                         std::function<void(bool fits)> show) override;
    [[nodiscard]] std::vector<std::unique_ptr<Page>> createPages(KeyDateModel& keyDate,
                                                                 Settings& settings) override;

private:
    /// What undo and redo would do.
    struct Steps {
        std::optional<desk::StepInfo> undo;
        std::optional<desk::StepInfo> redo;
    };

    [[nodiscard]] static Steps stepsOf(const desk::Book& book);
    void follow(FileChange::Kind kind, const Steps& steps);

    QString m_path;
    bool m_hasPassphrase;
    std::optional<QDate> m_preset;
    Dialogs& m_dialogs;
    Steps m_steps;
    std::function<void(const FileChange&)> m_listener;
    std::function<void(const QString& page, const QString& part)> m_pageListener;
    QPointer<QDialog> m_dialog; ///< about bundles or steps; goes with the file
    /// What the step under way does; touched on the book's thread only.
    std::shared_ptr<FileChange::Kind> m_doing;
    std::unique_ptr<DeskThread> m_desk;
};

/// Opens and makes files through the desk.
class BookGateway final : public FileGateway {
public:
    /// Writes the sample city to a path, on a worker thread.
    using SampleWriter = std::function<void(const QString& path, const base::Progress& progress)>;

    BookGateway(desk::Surroundings around, SampleWriter writeSample, Dialogs& dialogs);

    [[nodiscard]] OpenResult open(const OpenRequest& request) override;
    [[nodiscard]] OpenResult create(const QString& path, const std::optional<QString>& passphrase) override;
    [[nodiscard]] bool removeLock(const QString& path) override;
    [[nodiscard]] std::vector<BackupEntry> backups(const QString& path) const override;
    [[nodiscard]] std::optional<BackupEntry> backupAt(const QString& path) const override;
    [[nodiscard]] OpenResult restore(const RestoreRequest& request) override;
    [[nodiscard]] OpenResult changePassphrase(const PassphraseChange& change,
                                              const base::Progress& progress) override;
    void writeSample(const QString& path, const base::Progress& progress) const override;

private:
    [[nodiscard]] OpenResult resultOf(desk::OpenOutcome outcome, const QString& path,
                                      bool hasPassphrase) const;

    desk::Surroundings m_around;
    SampleWriter m_writeSample;
    Dialogs& m_dialogs;
};

} // namespace ui
