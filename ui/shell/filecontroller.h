// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/shell/backgroundjob.h"
#include "ui/shell/openfile.h"
#include "ui/shell/settings.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

namespace ui {

class ChangePassphraseDialog;
class RestoreDialog;

/// An open or locked file on its way from one window to the next.
struct CarriedFile {
    std::unique_ptr<QTemporaryDir> sampleFolder;
    std::unique_ptr<OpenFile> file;
    QString lockedPath;
};

/// Makes, opens, locks and closes the one file of a window, and asks what has to be asked on the way. Locking
/// closes the file (which wipes its key) and keeps only the path. The sample lives in a temporary folder that
/// goes when it is closed.
class FileController final : public QObject {
    Q_OBJECT
public:
    FileController(FileGateway& gateway, Dialogs& dialogs, Settings& settings, const base::Clock& clock,
                   QWidget& window);
    ~FileController() override;

    [[nodiscard]] OpenFile* file() const { return m_file.get(); }
    [[nodiscard]] bool isSample() const { return m_sampleFolder != nullptr; }
    /// Path of the file that is locked; empty when none is.
    [[nodiscard]] QString lockedPath() const { return m_lockedPath; }

    void askForNew();
    void askForFile();
    void open(const QString& path);
    /// Hears whether the passphrase fits (or another problem was shown instead).
    using Tried = std::function<void(bool fits)>;
    /// As from the passphrase dialog. Opening goes on in the background; with a wrong passphrase nothing
    /// changes.
    void openWith(const QString& path, const std::optional<QString>& passphrase, const Tried& tried = {});
    /// The same with all that is known of it.
    void openRequested(const OpenRequest& request, const Tried& tried);
    void create(const QString& path, const std::optional<QString>& passphrase);
    void openSample();
    /// Shows the backups of the open file, of the locked one, or of one that the person picks.
    void askToRestore();
    /// Shows the dialog that changes the passphrase of the open file, or gives it its first.
    void askToChangePassphrase();
    /// What is being opened does not open any more, even if it can no longer be stopped.
    void stopJob();
    /// A file is being opened or made.
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }
    void lock();
    void close();
    /// Hands the file over without closing it; a running job is stopped.
    [[nodiscard]] CarriedFile giveAway();
    void takeOver(CarriedFile carried);

Q_SIGNALS:
    /// The open file goes now: whatever asks it must be gone when this returns.
    void leaving();
    /// A file is open, closed or locked now.
    void changed();
    /// A file came that was not open or locked here before; after changed().
    void opened();
    /// The person closed the file; before changed().
    void closed();
    void jobProgressed(const QString& text, qint64 done, qint64 total);
    void jobFinished();

private:
    using Work = std::function<OpenResult(const base::Progress&)>;
    using Then = std::function<void(OpenResult)>;
    void begin(const QString& doing, Work work, Then then, std::function<void()> otherwise = {});
    void take(OpenResult result, const QString& path);
    void askForPassphrase(const QString& path);
    void conclude(OpenResult result, const OpenRequest& request);
    void askForArrival(const OpenRequest& request);
    void offerToRemoveLock(const OpenRequest& request, const QString& holder);
    void removeLock(const OpenRequest& request);
    void showBackups(const QString& path);
    void restore(RestoreDialog& dialog, const RestoreRequest& request);
    void changePassphrase(ChangePassphraseDialog& dialog, const PassphraseChange& change);
    void explain(const QString& sentence);
    [[nodiscard]] QString lastFolder() const;

    FileGateway& m_gateway;
    Dialogs& m_dialogs;
    Settings& m_settings;
    const base::Clock& m_clock;
    QWidget& m_window;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    std::unique_ptr<QTemporaryDir> m_nextSampleFolder;
    std::unique_ptr<OpenFile> m_file;
    QString m_lockedPath;
    BackgroundJob m_job;
    bool m_isStopped = false; ///< the job under way, by the person
    QString m_doing;          ///< what the job does, as shown
    QTimer m_patience;
};

/// Suffix of a file, and the filter for pickers.
[[nodiscard]] QString lotseFilter();

} // namespace ui
