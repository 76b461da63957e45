// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/opening.h"

#include "core/base/filelock.h"
#include "core/db/errors.h"
#include "core/db/filekind.h"
#include "core/domain/rules/shipped.h"
#include "core/store/file.h"

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

store::Environment environmentOf(const Surroundings& around)
{
    store::Environment environment{around.clock, around.random};
    environment.stateDirectory = around.stateDirectory;
    environment.deviceName = around.deviceName;
    environment.userName = around.userName;
    environment.dailyBackups = around.dailyBackups;
    environment.shipped = shippedRecords();
    if (around.wasMoved)
        environment.arrival = [wasMoved = around.wasMoved](const QString& path) {
            return wasMoved(path) ? store::Arrival::Moved : store::Arrival::Copied;
        };
    return environment;
}

OpenOutcome outcome(Opening opening, const std::exception& error)
{
    OpenOutcome result;
    result.opening = opening;
    result.detail = QString::fromUtf8(error.what());
    return result;
}

OpenOutcome lockedOutcome(const base::LockedError& error)
{
    OpenOutcome result = outcome(Opening::Locked, error);
    result.holder = {
        error.holder.user, error.holder.host, error.holder.application, error.holder.process, {}};
    if (error.holder.sinceMs != 0)
        result.holder.sinceMs = error.holder.sinceMs;
    return result;
}

OpenOutcome keyOutcome(const db::KeyError& error)
{
    switch (error.reason) {
    case db::KeyError::Reason::Missing:
        return outcome(Opening::NeedsKey, error);
    case db::KeyError::Reason::Wrong:
        return outcome(Opening::WrongKey, error);
    case db::KeyError::Reason::NotEncrypted:
        return outcome(Opening::NotALotsenbuch, error);
    case db::KeyError::Reason::NoCipher:
        break;
    }
    return outcome(Opening::Failed, error);
}

/// Runs `open` and answers what it threw as an outcome. `kindBefore` is what lay at the path.
template <class Open>
OpenOutcome attempt(db::FileKind kindBefore, bool isNew, Open open)
{
    try {
        OpenOutcome result;
        result.book = std::make_unique<Book>(open());
        result.opening = Opening::Opened;
        return result;
    } catch (const base::LockedError& error) {
        return lockedOutcome(error);
    } catch (const db::KeyError& error) {
        return keyOutcome(error);
    } catch (const db::NewerFileError& error) {
        OpenOutcome result = outcome(Opening::Newer, error);
        result.foundVersion = error.found;
        result.knownVersion = error.known;
        return result;
    } catch (const base::FormatError& error) {
        return outcome(Opening::NotALotsenbuch, error);
    } catch (const db::DatabaseError& error) {
        if (kindBefore == db::FileKind::Foreign || kindBefore == db::FileKind::Empty)
            return outcome(Opening::NotALotsenbuch, error);
        return outcome(error.isDamaged() ? Opening::Damaged : Opening::Failed, error);
    } catch (const base::FileError& error) {
        if (isNew)
            return outcome(kindBefore == db::FileKind::Missing ? Opening::Failed : Opening::AlreadyThere,
                           error);
        return outcome(kindBefore == db::FileKind::Missing ? Opening::Missing : Opening::Failed, error);
    } catch (const base::Error& error) {
        return outcome(Opening::Failed, error);
    }
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

} // namespace desk
