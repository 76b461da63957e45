// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/bookfile.h"

#include "core/actions/steps.h"
#include "core/base/errors.h"
#include "core/base/filelock.h"
#include "core/base/machine.h"
#include "core/desk/owners.h"
#include "core/sync/bundleheader.h"
#include "ui/dialogs/slotguard.h"
#include "ui/help/helpwindow.h"
#include "ui/pages/bundles/exportdialog.h"
#include "ui/pages/bundles/importdialog.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/pages/history/historydialog.h"
#include "ui/pages/households/householdspage.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/sites/sitespage.h"
#include "ui/pages/staff/staffpage.h"
#include "ui/words/actions.h"
#include "ui/words/cells.h"
#include "ui/words/opening.h"
#include "ui/words/problems.h"
#include "ui/workbench/backupentries.h"
#include "ui/workbench/overviewhost.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

namespace ui {

namespace {

/// As many as a list shows without scrolling for long.
constexpr int MostHits = 30;

std::optional<QString> textOf(const std::optional<desk::StepInfo>& step)
{
    if (!step)
        return std::nullopt;
    return words::actionLabel(step->code, step->subjectName, step->count);
}

} // namespace

BookFile::BookFile(std::unique_ptr<desk::Book> book, bool hasPassphrase, Dialogs& dialogs)
    : m_path(book->path())
    , m_hasPassphrase(hasPassphrase)
    , m_preset(book->presetKeyDate())
    , m_dialogs(dialogs)
    , m_steps(stepsOf(*book))
    , m_doing(std::make_shared<FileChange::Kind>(FileChange::Kind::Done))
{
    desk::Book* asked = book.get();
    book->onChanged([this, asked, doing = m_doing](std::span<const int>) {
        // On the book's thread, which ends before this object does.
        QMetaObject::invokeMethod(
            m_desk.get(), [this, kind = *doing, steps = stepsOf(*asked)] { follow(kind, steps); },
            Qt::QueuedConnection);
    });
    m_desk = std::make_unique<DeskThread>(std::move(book));
    QObject::connect(m_desk.get(), &DeskThread::failed, m_desk.get(), [this](std::exception_ptr failure) {
        guarded(m_dialogs, QApplication::activeWindow(), QStringLiteral("Lotsenbuch"),
                [&] { std::rethrow_exception(failure); });
    });
}

BookFile::~BookFile()
{
    delete m_dialog; // asks the book
}

BookFile::Steps BookFile::stepsOf(const desk::Book& book)
{
    return {book.undoable(), book.redoable()};
}

std::optional<QString> BookFile::undoText() const
{
    return textOf(m_steps.undo);
}

std::optional<QString> BookFile::redoText() const
{
    return textOf(m_steps.redo);
}

void BookFile::undo()
{
    m_desk->perform([doing = m_doing](desk::Book& book) {
        *doing = FileChange::Kind::Undone;
        const auto after = qScopeGuard([&] { *doing = FileChange::Kind::Done; });
        actions::undo(book.file());
    });
}

void BookFile::redo()
{
    m_desk->perform([doing = m_doing](desk::Book& book) {
        *doing = FileChange::Kind::Redone;
        const auto after = qScopeGuard([&] { *doing = FileChange::Kind::Done; });
        actions::redo(book.file());
    });
}

void BookFile::onChanged(std::function<void(const FileChange&)> listener)
{
    m_listener = std::move(listener);
}

void BookFile::onBusy(std::function<void(bool)> listener)
{
    QObject::disconnect(m_desk.get(), &DeskThread::busyChanged, m_desk.get(), nullptr);
    QObject::connect(m_desk.get(), &DeskThread::busyChanged, m_desk.get(), std::move(listener));
}

void BookFile::onUnreadable(std::function<void(const QString& sentence)> listener)
{
    QObject::disconnect(m_desk.get(), &DeskThread::unreadable, m_desk.get(), nullptr);
    const auto tell = [path = m_path, listener = std::move(listener)](const std::exception_ptr& damage) {
        try {
            std::rethrow_exception(damage);
        } catch (const base::Error& error) {
            listener(words::openingText(desk::hindranceOf(error), path));
        }
    };
    QObject::connect(m_desk.get(), &DeskThread::unreadable, m_desk.get(), tell);
    // The book is read from the moment on when it is made, which may be before anybody listens.
    if (m_desk->damage())
        QMetaObject::invokeMethod(
            m_desk.get(), [this, tell] { tell(m_desk->damage()); }, Qt::QueuedConnection);
}

void BookFile::follow(FileChange::Kind kind, const Steps& steps)
{
    // What undo does not reach leaves the same step on top.
    const bool isNew = steps.undo && (!m_steps.undo || steps.undo->whenMs != m_steps.undo->whenMs ||
                                      steps.undo->code != m_steps.undo->code);
    m_steps = steps;
    FileChange change;
    if (kind != FileChange::Kind::Done || isNew)
        change = {kind,
                  textOf(kind == FileChange::Kind::Undone ? steps.redo : steps.undo).value_or(QString())};
    if (m_listener)
        m_listener(change);
}

void BookFile::search(QObject& receiver, const QString& text, QDate on,
                      std::function<void(std::vector<FoundRecord>)> show)
{
    m_desk->ask(
        receiver, 0,
        [text, on](const desk::Book& book) {
            std::vector<FoundRecord> found;
            for (const desk::SearchHit& hit : book.search(text, on, MostHits))
                found.push_back(
                    {hit.record.kind, hit.record.id, hit.name, words::kindText(hit.record.kind), hit.site});
            return found;
        },
        std::move(show));
}

void BookFile::exportBundle(QWidget& window)
{
    delete m_dialog;
    m_dialog = new ExportDialog(*m_desk, m_dialogs, QFileInfo(m_path).absolutePath(), &window);
    m_dialog->open();
}

void BookFile::importBundle(QWidget& window)
{
    delete m_dialog;
    auto* dialog = new ImportDialog(*m_desk, m_dialogs, QFileInfo(m_path).absolutePath(), &window);
    QObject::connect(dialog, &ImportDialog::conflictsWanted, dialog, [this] {
        if (m_pageListener)
            m_pageListener(QStringLiteral("findings"), QStringLiteral("conflicts"));
    });
    m_dialog = dialog;
    m_dialog->open();
}

void BookFile::showHistory(QWidget& window, std::function<QString()> lock)
{
    delete m_dialog;
    auto* dialog = new HistoryDialog(*m_desk, m_dialogs, std::move(lock), &window);
    QObject::connect(dialog, &HistoryDialog::undoRequested, dialog,
                     [this, dialog](const base::Uuid& step, int steps) {
                         m_desk->change(
                             *dialog,
                             [doing = m_doing, step, steps](desk::Book& book) {
                                 *doing = FileChange::Kind::Undone;
                                 const auto after = qScopeGuard([&] { *doing = FileChange::Kind::Done; });
                                 return actions::undoThrough(book.file(), step, steps);
                             },
                             [dialog](const actions::StepsUndone& done) { dialog->concludeUndo(done); },
                             [dialog] { dialog->begin(); }); // some of them may be undone
                     });
    m_dialog = dialog;
    setHelpTopic(*dialog, "undo");
    m_dialog->open();
}

void BookFile::onPageWanted(std::function<void(const QString& page, const QString& part)> listener)
{
    m_pageListener = std::move(listener);
}

void BookFile::askBackups(QObject& receiver, std::function<void(std::vector<BackupEntry>)> show)
{
    m_desk->ask(
        receiver, 0, [](const desk::Book& book) { return backupEntries(desk::backupsOf(book)); },
        std::move(show));
}

void BookFile::checkBackup(QObject& receiver, const BackupEntry& backup,
                           const std::optional<QString>& passphrase,
                           std::function<void(const BackupCheck&)> show)
{
    m_desk->ask(
        receiver, DeskThread::EveryAnswer,
        [backup, passphrase](const desk::Book& book) { return checkedBackup(book, backup, passphrase); },
        std::move(show));
}

void BookFile::owners(QObject& receiver, int kind, const base::Uuid& id,
                      std::function<void(std::vector<std::pair<int, base::Uuid>>)> show)
{
    m_desk->ask(
        receiver, 0,
        [record = desk::RecordRef{static_cast<std::uint16_t>(kind), id}](const desk::Book& book) {
            std::vector<std::pair<int, base::Uuid>> owners;
            for (const desk::RecordRef& owner : desk::ownersOf(book, record))
                owners.emplace_back(owner.kind, owner.id);
            return owners;
        },
        std::move(show));
}

void BookFile::checkPassphrase(QObject& receiver, const QString& passphrase,
                               std::function<void(bool fits)> show)
{
    m_desk->ask(
        receiver, DeskThread::EveryAnswer,
        [passphrase](const desk::Book& book) { return desk::isPassphraseOf(book, passphrase); },
        std::move(show));
}

std::vector<std::unique_ptr<Page>> BookFile::createPages(KeyDateModel& keyDate, Settings& settings)
{
    std::vector<std::unique_ptr<Page>> pages;
    pages.push_back(std::make_unique<OverviewHost>(*m_desk, keyDate, m_dialogs));
    pages.push_back(std::make_unique<SitesPage>(*m_desk, keyDate, m_dialogs));
    pages.push_back(std::make_unique<HouseholdsPage>(*m_desk, keyDate, m_dialogs));
    pages.push_back(std::make_unique<StaffPage>(*m_desk, keyDate, m_dialogs));
    pages.push_back(std::make_unique<FindingsPage>(*m_desk, keyDate, m_dialogs));
    pages.push_back(std::make_unique<ReportsPage>(*m_desk, keyDate, m_dialogs, settings));
    pages.push_back(std::make_unique<SettingsPage>(*m_desk, keyDate, settings));
    return pages;
}

BookGateway::BookGateway(desk::Surroundings around, SampleWriter writeSample, Dialogs& dialogs)
    : m_around(std::move(around))
    , m_writeSample(std::move(writeSample))
    , m_dialogs(dialogs)
{}

OpenResult BookGateway::open(const OpenRequest& request)
{
    // Files of both kinds can be double-clicked, and a bundle looks encrypted: no passphrase would ever fit.
    if (syncing::looksLikeBundle(request.path)) {
        const QString shown = QDir::toNativeSeparators(request.path);
        return {nullptr,
                OpenFailure::NotALotsenbuch,
                {},
                false,
                words::openText(QStringLiteral("bundle"), {shown})};
    }
    bool isUnknown = false;
    desk::Surroundings around = m_around;
    around.wasMoved = [&](const QString&) {
        if (request.arrival)
            return *request.arrival == Arrival::Moved;
        // Ends the opening before anything is written; the window asks and opens again.
        isUnknown = true;
        throw base::Stopped();
    };
    desk::OpenOutcome outcome =
        desk::openBook(request.path, request.passphrase, desk::OpenMode::ReadWrite, around);
    if (isUnknown)
        return {nullptr, OpenFailure::MovedOrCopied, {}};
    return resultOf(std::move(outcome), request.path, request.passphrase.has_value());
}

bool BookGateway::removeLock(const QString& path)
{
    return base::FileLock::removeForeign(path);
}

OpenResult BookGateway::create(const QString& path, const std::optional<QString>& passphrase)
{
    return resultOf(desk::createBook(path, passphrase, m_around), path, passphrase.has_value());
}

std::vector<BackupEntry> BookGateway::backups(const QString& path) const
{
    return backupEntries(desk::backupsBeside(path));
}

std::optional<BackupEntry> BookGateway::backupAt(const QString& path) const
{
    try {
        return backupEntry(desk::backupAt(path));
    } catch (const base::Error&) {
        return std::nullopt;
    }
}

OpenResult BookGateway::restore(const RestoreRequest& request)
{
    try {
        desk::restoreBackup(request.path, backupOf(request.backup), request.passphrase,
                            request.isChecked ? desk::Checked::Yes : desk::Checked::No, m_around);
    } catch (const base::Error& error) {
        return resultOf(desk::hindranceOf(error), request.backup.path, false);
    }
    return open({request.path, request.passphrase, Arrival::Copied});
}

OpenResult BookGateway::changePassphrase(const PassphraseChange& change, const base::Progress& progress)
{
    try {
        desk::changePassphrase(change.path, change.before, change.after, m_around, progress);
    } catch (const base::Stopped&) {
        throw;
    } catch (const base::Error& error) {
        return resultOf(desk::hindranceOf(error), change.path, change.before.has_value());
    }
    // It is this file, wherever it lies; and from here on nothing is stopped halfway.
    return open({change.path, change.after, Arrival::Moved});
}

void BookGateway::writeSample(const QString& path, const base::Progress& progress) const
{
    m_writeSample(path, progress);
}

OpenResult BookGateway::resultOf(desk::OpenOutcome outcome, const QString& path, bool hasPassphrase) const
{
    if (outcome.opening == desk::Opening::Opened)
        return {std::make_unique<BookFile>(std::move(outcome.book), hasPassphrase, m_dialogs), {}, {}};
    OpenResult result;
    result.detail = outcome.opening == desk::Opening::Locked ? words::holderText(outcome.holder) : QString();
    result.sentence = words::openingText(outcome, path);
    result.isHeldElsewhere = outcome.opening == desk::Opening::Locked && !outcome.holder.host.isEmpty() &&
                             outcome.holder.host != base::hostName();
    result.failure = failureOf(outcome.opening);
    return result;
}

} // namespace ui
