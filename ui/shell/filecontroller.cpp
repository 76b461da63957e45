// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecontroller.h"

#include "ui/dialogs/slotguard.h"
#include "ui/help/helpwindow.h"
#include "ui/pages/start/changepassphrasedialog.h"
#include "ui/pages/start/newfiledialog.h"
#include "ui/pages/start/passphrasedialog.h"
#include "ui/pages/start/restoredialog.h"
#include "ui/shell/windowcall.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QWidget>

namespace ui {

namespace {

/// Shorter work shows no progress.
constexpr int SpinnerDelayMs = 300;

} // namespace

QString lotseFilter()
{
    return FileController::tr("Lotsenbuch files (*.lotse)");
}

FileController::FileController(FileGateway& gateway, Dialogs& dialogs, Settings& settings,
                               const base::Clock& clock, QWidget& window)
    : m_gateway(gateway)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_clock(clock)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(SpinnerDelayMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT jobProgressed(m_doing, 0, 0); });
    connect(&m_job, &BackgroundJob::progressed, this, [this](qint64 done, qint64 total) {
        if (!m_patience.isActive())
            Q_EMIT jobProgressed(m_doing, done, total);
    });
}

FileController::~FileController() = default;

void FileController::askForNew()
{
    const QString folder = lastFolder();
    auto* dialog = new NewFileDialog(m_dialogs, folder, &m_window);
    setHelpTopic(*dialog, "file");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { create(dialog->path(), dialog->passphrase()); });
    dialog->open();
}

void FileController::askForFile()
{
    FileRequest request;
    request.title = tr("Open Lotsenbuch");
    request.filter = lotseFilter();
    request.folder = lastFolder();
    m_dialogs.pickFileToOpen(&m_window, request, [this](const QString& path) { open(path); });
}

void FileController::open(const QString& path)
{
    openWith(path, std::nullopt);
}

void FileController::openWith(const QString& path, const std::optional<QString>& passphrase,
                              const Tried& tried)
{
    openRequested({path, passphrase, std::nullopt}, tried);
}

void FileController::openRequested(const OpenRequest& request, const Tried& tried)
{
    const QString path = request.path;
    const auto answer = [tried](bool fits) {
        if (tried)
            tried(fits);
    };
    if (m_file && QFileInfo(m_file->path()).absoluteFilePath() == QFileInfo(path).absoluteFilePath())
        return answer(true);
    const auto then = [this, request, answer](OpenResult result) {
        if (m_isStopped)
            return answer(true);
        answer(result.file || result.failure != OpenFailure::WrongPassphrase);
        conclude(std::move(result), request);
    };
    begin(
        tr("Opening %1").arg(QFileInfo(path).fileName()),
        [this, request](const base::Progress&) {
            OpenResult result = m_gateway.open(request);
            result.isInFront = !result.file && result.failure == OpenFailure::InUse &&
                               !result.isHeldElsewhere && WindowCall::raise(request.path);
            return result;
        },
        then, [answer] { answer(true); });
}

void FileController::conclude(OpenResult result, const OpenRequest& request)
{
    if (result.file)
        return take(std::move(result), request.path);
    switch (result.failure) {
    case OpenFailure::NeedsPassphrase:
        return askForPassphrase(request.path);
    case OpenFailure::WrongPassphrase:
        return; // said where it was typed
    case OpenFailure::MovedOrCopied:
        return askForArrival(request);
    case OpenFailure::InUse:
        if (result.isHeldElsewhere)
            return offerToRemoveLock(request, result.detail);
        if (result.isInFront)
            return m_dialogs.inform(&m_window, tr("The file is open already"),
                                    tr("%1 is open in another window, which stands in front now.")
                                        .arg(QFileInfo(request.path).fileName()));
        [[fallthrough]];
    default:
        return explain(result.sentence);
    }
}

void FileController::askForArrival(const OpenRequest& request)
{
    const Choice choice{
        tr("Moved or copied?"),
        tr("%1 has not been opened on this computer before.\n\nCopied: the file it came from goes on being "
           "used; both can be brought together later.\n\nMoved: there is no other one, or it lies on a "
           "drive that several computers use.\n\nWhen in doubt, choose Copied.")
            .arg(QFileInfo(request.path).fileName()),
        {tr("&Copied"), tr("&Moved")}};
    m_dialogs.choose(&m_window, choice, [this, request](int chosen) {
        OpenRequest answered = request;
        answered.arrival = chosen == 0 ? Arrival::Copied : Arrival::Moved;
        openRequested(answered, {});
    });
}

void FileController::offerToRemoveLock(const OpenRequest& request, const QString& holder)
{
    const Choice choice{
        tr("The file is in use"),
        tr("%1 is open elsewhere: %2. Close it there, then open it here.\n\nIf that computer crashed or was "
           "switched off, its lock has been left behind and can be removed.")
            .arg(QFileInfo(request.path).fileName(), holder),
        {tr("&Try again"), tr("&Remove lock…")}};
    const Question question{tr("Remove the lock?"),
                            tr("Locked by %1. If Lotsenbuch is still running there, two people write into "
                               "one file, and it can be "
                               "damaged beyond repair. Ask there first.")
                                .arg(holder),
                            tr("Remove the lock")};
    m_dialogs.choose(&m_window, choice, [this, request, question](int chosen) {
        if (chosen == 0)
            openRequested(request, {});
        else
            m_dialogs.confirm(&m_window, question, [this, request] { removeLock(request); });
    });
}

void FileController::removeLock(const OpenRequest& request)
{
    const bool isRemoved = m_gateway.removeLock(request.path);
    if (isRemoved)
        return openRequested(request, {});
    m_dialogs.showError(
        &m_window, tr("The lock was not removed"),
        tr("%1 is still in use, or its folder cannot be written.").arg(QFileInfo(request.path).fileName()));
}

void FileController::create(const QString& path, const std::optional<QString>& passphrase)
{
    begin(
        tr("Making %1").arg(QFileInfo(path).fileName()),
        [this, path, passphrase](const base::Progress&) { return m_gateway.create(path, passphrase); },
        [this, path](OpenResult result) {
            if (result.file)
                take(std::move(result), path);
            else
                explain(result.sentence);
        });
}

void FileController::openSample()
{
    if (m_job.isRunning())
        return;
    m_nextSampleFolder = std::make_unique<QTemporaryDir>();
    const QString path = m_nextSampleFolder->filePath(tr("sample-hannover") + QStringLiteral(".lotse"));
    begin(
        tr("Setting up the sample city"),
        [this, path](const base::Progress& progress) {
            m_gateway.writeSample(path, progress);
            return m_gateway.open({path, std::nullopt, Arrival::Copied});
        },
        [this, path](OpenResult result) {
            if (m_isStopped)
                m_nextSampleFolder.reset();
            else if (result.file)
                take(std::move(result), path);
            else
                explain(result.sentence);
        },
        [this] { m_nextSampleFolder.reset(); });
}

void FileController::begin(const QString& doing, Work work, Then then, std::function<void()> otherwise)
{
    if (m_job.isRunning()) {
        m_dialogs.inform(&m_window, doing, tr("Wait until this is done or stop it first: %1.").arg(m_doing));
        if (otherwise)
            otherwise();
        return;
    }
    m_doing = doing;
    m_isStopped = false;
    auto result = std::make_shared<OpenResult>();
    disconnect(&m_job, &BackgroundJob::finished, this, nullptr);
    auto ended = [this, doing, result, then = std::move(then),
                  otherwise = std::move(otherwise)](const std::exception_ptr& failure) {
        m_patience.stop();
        Q_EMIT jobFinished();
        const bool isDone = guarded(m_dialogs, &m_window, doing, [&] {
            if (failure)
                std::rethrow_exception(failure);
        });
        if (isDone)
            guarded(m_dialogs, &m_window, doing, [&] { then(std::move(*result)); });
        else if (otherwise)
            otherwise();
    };
    connect(&m_job, &BackgroundJob::finished, this, std::move(ended));
    m_patience.start();
    m_job.start(
        [result, work = std::move(work)](const base::Progress& progress) { *result = work(progress); });
}

void FileController::lock()
{
    if (!m_file || !m_file->hasPassphrase())
        return;
    Q_EMIT leaving();
    m_lockedPath = m_file->path();
    m_file.reset();
    Q_EMIT changed();
}

void FileController::stopJob()
{
    m_isStopped = m_job.isRunning();
    m_job.stop();
}

void FileController::close()
{
    if (!m_lockedPath.isEmpty())
        stopJob(); // it may be unlocking
    Q_EMIT leaving();
    m_file.reset();
    m_sampleFolder.reset();
    m_lockedPath.clear();
    Q_EMIT closed();
    Q_EMIT changed();
}

CarriedFile FileController::giveAway()
{
    stopJob();
    Q_EMIT leaving();
    CarriedFile carried{std::move(m_sampleFolder), std::move(m_file), m_lockedPath};
    Q_EMIT changed();
    return carried;
}

void FileController::takeOver(CarriedFile carried)
{
    m_sampleFolder = std::move(carried.sampleFolder);
    m_file = std::move(carried.file);
    m_lockedPath = carried.lockedPath;
    Q_EMIT changed();
}

void FileController::take(OpenResult result, const QString& path)
{
    const bool wasLocked = m_lockedPath == path;
    Q_EMIT leaving();
    m_file = std::move(result.file);
    m_sampleFolder = std::move(m_nextSampleFolder);
    m_lockedPath.clear();
    m_file->onUnreadable([this](const QString& sentence) {
        close();
        explain(sentence);
    });
    if (!isSample())
        m_settings.addRecentFile(QFileInfo(path).absoluteFilePath(),
                                 QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()));
    Q_EMIT changed();
    if (!wasLocked)
        Q_EMIT opened();
}

void FileController::askForPassphrase(const QString& path)
{
    auto* dialog = new PassphraseDialog(QFileInfo(path).fileName(), &m_window);
    setHelpTopic(*dialog, "file");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAttempt([this, path](const QString& passphrase, const PassphraseDialog::Answer& answer) {
        openWith(path, passphrase, answer);
    });
    connect(dialog, &QDialog::rejected, this, &FileController::stopJob);
    dialog->open();
}

void FileController::askToRestore()
{
    if (m_file || !m_lockedPath.isEmpty())
        return showBackups(m_file ? m_file->path() : m_lockedPath);
    FileRequest request;
    request.title = tr("Restore which Lotsenbuch?");
    request.filter = lotseFilter();
    request.folder = lastFolder();
    m_dialogs.pickFileToOpen(&m_window, request, [this](const QString& path) { showBackups(path); });
}

void FileController::showBackups(const QString& path)
{
    auto* dialog = new RestoreDialog(m_gateway, m_dialogs, path, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBackups(m_gateway.backups(path), false);
    if (m_file) {
        m_file->askBackups(*dialog, [dialog](std::vector<BackupEntry> backups) {
            dialog->setBackups(std::move(backups), true);
        });
        dialog->setCheck([this, dialog](const BackupEntry& backup, const std::optional<QString>& passphrase) {
            if (m_file)
                m_file->checkBackup(*dialog, backup, passphrase,
                                    [dialog](const BackupCheck& checked) { dialog->concludeCheck(checked); });
        });
        connect(this, &FileController::leaving, dialog, [dialog] { dialog->setCheck({}); });
    }
    connect(dialog, &RestoreDialog::restoreRequested, this,
            [this, dialog, path](const BackupEntry& backup, const std::optional<QString>& passphrase) {
                restore(*dialog, {path, backup, passphrase, m_file != nullptr});
            });
    dialog->open();
}

void FileController::restore(RestoreDialog& dialog, const RestoreRequest& request)
{
    const bool wasOpen = m_file != nullptr;
    if (wasOpen) {
        Q_EMIT leaving();
        m_nextSampleFolder = std::move(m_sampleFolder); // the file goes on lying there
        m_file.reset();
        Q_EMIT changed();
    }
    const auto fail = [this, wasOpen, request, box = QPointer(&dialog)](OpenFailure failure,
                                                                        const QString& sentence) {
        if (box)
            box->showRefusal(failure, sentence);
        else
            m_dialogs.showError(&m_window, tr("Nothing was restored"), sentence);
        if (wasOpen)
            open(request.path); // as it was
    };
    begin(
        tr("Restoring %1").arg(QFileInfo(request.path).fileName()),
        [this, request](const base::Progress&) { return m_gateway.restore(request); },
        [this, request, fail, box = QPointer(&dialog)](OpenResult result) {
            if (!result.file)
                return fail(result.failure, result.sentence);
            if (box)
                box->done(QDialog::Accepted);
            take(std::move(result), request.path);
        },
        [fail] { fail(OpenFailure::Unwritable, tr("Nothing was restored. The file is as it was.")); });
}

void FileController::askToChangePassphrase()
{
    if (!m_file)
        return;
    if (isSample())
        return m_dialogs.inform(&m_window, tr("The sample city has no passphrase"),
                                tr("It goes when it is closed. Make a file of your own with File › New."));
    const QString path = m_file->path();
    auto* dialog = new ChangePassphraseDialog({QFileInfo(path).fileName(), m_file->hasPassphrase(),
                                               static_cast<int>(m_gateway.backups(path).size())},
                                              &m_window);
    setHelpTopic(*dialog, "file");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAttempt([this, dialog, path](const std::optional<QString>& before, const QString& after) {
        const PassphraseChange change{path, before, after};
        if (!m_file) // locked or closed meanwhile
            return dialog->done(QDialog::Rejected);
        if (!before)
            return changePassphrase(*dialog, change);
        m_file->checkPassphrase(*dialog, *before, [this, dialog, change](bool fits) {
            fits ? changePassphrase(*dialog, change) : dialog->refuse();
        });
    });
    connect(this, &FileController::leaving, dialog, [dialog] { dialog->done(QDialog::Rejected); });
    dialog->open();
}

void FileController::changePassphrase(ChangePassphraseDialog& dialog, const PassphraseChange& change)
{
    dialog.done(QDialog::Accepted);
    Q_EMIT leaving();
    m_file.reset();
    Q_EMIT changed();
    const auto fail = [this, change](const QString& sentence) {
        m_dialogs.showError(&m_window, tr("The passphrase was not changed"), sentence);
        openWith(change.path, change.before); // as it was
    };
    begin(
        tr("Changing the passphrase of %1").arg(QFileInfo(change.path).fileName()),
        [this, change](const base::Progress& progress) {
            return m_gateway.changePassphrase(change, progress);
        },
        [this, change, fail](OpenResult result) {
            if (!result.file)
                return fail(result.sentence);
            take(std::move(result), change.path);
            m_dialogs.inform(
                &m_window, tr("The passphrase was changed"),
                tr("From now on the file opens with the new passphrase only. Backups made before "
                   "are as they were."));
        },
        [fail] { fail(tr("The file is as it was and opens with the former passphrase.")); });
}

void FileController::explain(const QString& sentence)
{
    m_dialogs.showError(&m_window, tr("The file was not opened"), sentence);
    Q_EMIT changed();
}

QString FileController::lastFolder() const
{
    for (const RecentFile& recent : m_settings.recentFiles())
        if (const QFileInfo info(recent.path); info.dir().exists())
            return info.path();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace ui
