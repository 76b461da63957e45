// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/opening.h"

#include "core/base/filelock.h"
#include "core/base/machine.h"
#include "core/db/errors.h"
#include "core/db/filekind.h"
#include "core/domain/rules/shipped.h"
#include "core/store/backup.h"
#include "core/store/file.h"

#include <QDir>
#include <QFileInfo>

namespace desk {

namespace {

std::shared_ptr<const store::ShippedRecords> shippedRecords()
{
    static const auto records = [] {
        auto made = std::make_shared<store::ShippedRecords>();
        for (const domain::RatioRule& rule : domain::shippedRules().ratios)
            made->add(rule);
        for (const domain::ValueRule& rule : domain::shippedRules().values)
            made->add(rule);
        return made;
    }();
    return records;
}

OpenOutcome outcome(Opening opening, const std::exception& error, const QString& path = {})
{
    OpenOutcome result;
    result.opening = opening;
    result.path = path;
    result.detail = QString::fromUtf8(error.what());
    return result;
}

OpenOutcome lockedOutcome(const base::LockedError& error)
{
    OpenOutcome result = outcome(Opening::Locked, error, error.path);
    result.holder = {
        error.holder.user, error.holder.host, error.holder.application, error.holder.process, {}};
    if (error.holder.sinceMs != 0)
        result.holder.sinceMs = error.holder.sinceMs;
    return result;
}

OpenOutcome newerOutcome(const db::NewerFileError& error)
{
    OpenOutcome result = outcome(Opening::Newer, error, error.path);
    result.foundVersion = error.found;
    result.knownVersion = error.known;
    return result;
}

Opening openingOf(db::KeyError::Reason reason)
{
    switch (reason) {
    case db::KeyError::Reason::Missing:
        return Opening::NeedsKey;
    case db::KeyError::Reason::Wrong:
        return Opening::WrongKey;
    case db::KeyError::Reason::NotEncrypted:
        return Opening::NotEncrypted;
    case db::KeyError::Reason::NoCipher:
        break;
    }
    return Opening::NoCipher;
}

Opening openingOf(const db::DatabaseError& error)
{
    if (error.isDamaged())
        return Opening::Damaged;
    if (error.isFull())
        return Opening::DiskFull;
    if (error.isBusy())
        return Opening::Locked;
    return error.isReadOnly() ? Opening::ReadOnlyFile : Opening::Failed;
}

constexpr qint64 LeastRoom = 64 * 1024; ///< a lock file and the shared memory need less

Opening openingOf(const base::FileError& error)
{
    const QFileInfo info(error.path);
    if (dynamic_cast<const base::OccupiedError*>(&error))
        return Opening::AlreadyThere;
    if (info.isDir())
        return Opening::IsFolder;
    if (!info.dir().exists())
        return Opening::NoFolder;
    if (!info.exists() && QFileInfo(info.absolutePath()).isWritable())
        return base::freeBytes(error.path) < LeastRoom ? Opening::DiskFull : Opening::Missing;
    return info.exists() && info.isReadable() ? Opening::Failed : Opening::NotPermitted;
}

/// Runs `open` and answers what it threw as an outcome. `kindBefore` is what lay at the path.
template <class Open>
OpenOutcome attempt(db::FileKind kindBefore, bool isNew, Open open)
{
    OpenOutcome result;
    try {
        result.book = std::make_unique<Book>(open());
        result.opening = Opening::Opened;
        return result;
    } catch (const base::FileError& error) {
        result = hindranceOf(error);
        if (isNew && kindBefore != db::FileKind::Missing)
            result.opening = Opening::AlreadyThere;
    } catch (const base::Error& error) {
        result = hindranceOf(error);
    }
    const bool isForeign = kindBefore == db::FileKind::Foreign || kindBefore == db::FileKind::Empty;
    if (result.opening == Opening::Damaged && isForeign)
        result.opening = Opening::NotALotsenbuch;
    return result;
}

std::optional<db::FileKind> kindAt(const QString& path)
{
    try {
        return db::fileKind(path);
    } catch (const base::Error&) {
        return std::nullopt; // opening it will say why
    }
}

} // namespace

store::Environment environmentOf(const Surroundings& around)
{
    store::Environment environment{around.clock, around.random};
    environment.stateDirectory = around.stateDirectory;
    environment.deviceName = around.deviceName;
    environment.userName = around.userName;
    environment.keepsBackups = around.keepsBackups;
    environment.shipped = shippedRecords();
    if (around.wasMoved)
        environment.arrival = [wasMoved = around.wasMoved](const QString& path) {
            return wasMoved(path) ? store::Arrival::Moved : store::Arrival::Copied;
        };
    return environment;
}

OpenOutcome hindranceOf(const base::Error& error)
{
    if (const auto* locked = dynamic_cast<const base::LockedError*>(&error))
        return lockedOutcome(*locked);
    if (const auto* newer = dynamic_cast<const db::NewerFileError*>(&error))
        return newerOutcome(*newer);
    if (const auto* key = dynamic_cast<const db::KeyError*>(&error))
        return outcome(openingOf(key->reason), error, key->path);
    if (const auto* database = dynamic_cast<const db::DatabaseError*>(&error))
        return outcome(openingOf(*database), error);
    if (const auto* other = dynamic_cast<const store::OtherFileError*>(&error))
        return outcome(other->certainty == store::OtherFileError::Certainty::Known ? Opening::OtherFile
                                                                                   : Opening::UntoldFile,
                       error, other->path);
    if (const auto* format = dynamic_cast<const base::FormatError*>(&error))
        return outcome(Opening::NotALotsenbuch, error, format->path);
    if (const auto* file = dynamic_cast<const base::FileError*>(&error)) {
        const Opening opening = openingOf(*file);
        const QFileInfo info(file->path);
        const bool isFolder =
            opening == Opening::NotPermitted && !info.exists(); // which lets nothing be made
        return outcome(opening, error, isFolder ? info.absolutePath() : file->path);
    }
    return outcome(Opening::Failed, error);
}

OpenOutcome openBook(const QString& path, const std::optional<QString>& passphrase, OpenMode mode,
                     const Surroundings& around)
{
    const auto kind = kindAt(path).value_or(db::FileKind::Plain);
    if (kind == db::FileKind::Empty || kind == db::FileKind::Foreign) {
        OpenOutcome result;
        result.opening = Opening::NotALotsenbuch;
        return result;
    }
    return attempt(kind, false, [&] {
        return store::File::open(path, passphrase,
                                 mode == OpenMode::ReadOnly ? store::OpenMode::ReadOnly
                                                            : store::OpenMode::ReadWrite,
                                 environmentOf(around));
    });
}

OpenOutcome createBook(const QString& path, const std::optional<QString>& passphrase,
                       const Surroundings& around)
{
    return attempt(kindAt(path).value_or(db::FileKind::Plain), true,
                   [&] { return store::File::create(path, passphrase, environmentOf(around)); });
}

std::unique_ptr<Book> bookInMemory(const Surroundings& around)
{
    return std::make_unique<Book>(store::File::inMemory(environmentOf(around)));
}

void refuseLotsenbuch(const QString& path)
{
    db::refuseDatabase(path);
}

} // namespace desk
