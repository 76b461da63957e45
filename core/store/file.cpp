// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file.h"

#include "core/store/backup.h"
#include "core/store/filestate.h"
#include "core/store/meta.h"
#include "core/store/records.h"
#include "core/store/schema.h"
#include "core/store/write.h"
#include "core/store/writescope.h"

#include <QFileInfo>

namespace store {

namespace {

std::optional<db::Key> keyFor(const std::optional<QString>& passphrase, const QString& path)
{
    return passphrase ? std::optional(db::Key::forFile(*passphrase, path)) : std::nullopt;
}

} // namespace

File::File(std::unique_ptr<State> state) : m_state(std::move(state)) {}

File::~File()
{
    // what a commit wrote is remembered already; the head of a write that was rolled back is none
    if (!isReadOnly() && !m_state->isStale)
        m_state->remember();
}

std::unique_ptr<File> File::create(const QString& path, const std::optional<QString>& passphrase,
                                   const Environment& environment)
{
    auto lock = std::make_unique<base::FileLock>(path, environment.clock);
    std::optional<db::Key> key;
    if (passphrase)
        key = db::Key::forNewFile(*passphrase, environment.random);
    auto state = std::make_unique<State>(db::Database::open(path, db::Mode::Create, key ? &*key : nullptr),
                                         environment);
    state->lock = std::move(lock);
    return finish(std::move(state));
}

std::unique_ptr<File> File::open(const QString& path, const std::optional<QString>& passphrase, OpenMode mode,
                                 const Environment& environment)
{
    return open(path, keyFor(passphrase, path), mode, environment);
}

std::unique_ptr<File> File::open(const QString& path, const std::optional<db::Key>& key, OpenMode mode,
                                 const Environment& environment)
{
    const bool isWriting = mode == OpenMode::ReadWrite;
    if (!QFileInfo::exists(path))
        throw base::FileError(path, QStringLiteral("does not exist"));
    auto lock = isWriting ? std::make_unique<base::FileLock>(path, environment.clock) : nullptr;
    auto state = std::make_unique<State>(
        db::Database::open(path, isWriting ? db::Mode::ReadWrite : db::Mode::ReadOnly, key ? &*key : nullptr),
        environment);
    state->lock = std::move(lock);
    state->isReadOnly = !isWriting;
    return finish(std::move(state));
}

std::unique_ptr<File> File::inMemory(const Environment& environment)
{
    auto state = std::make_unique<State>(db::Database::inMemory(), environment);
    state->isInFile = false;
    return finish(std::move(state));
}

std::unique_ptr<File> File::finish(std::unique_ptr<State> state)
{
    state->guard.watch(state->database);
    if (!state->isReadOnly) {
        const auto backUp = [&] {
            BackupFolder(state->database.path())
                .make(state->database, BackupReason::Migration, state->environment.clock.nowMs());
        };
        db::migrate(state->database, schema::steps(), backUp);
        state->prepareTables();
        state->settleIdentity();
    } else if (db::needsMigration(state->database, schema::steps())) {
        throw base::FileError(state->database.path(), QStringLiteral("must be opened for writing once"));
    } else {
        schema::standInForMissingKinds(state->database);
    }
    state->journal.reload();
    std::unique_ptr<File> file(new File(std::move(state)));
    file->m_state->fillTables(*file);
    if (!file->isReadOnly() && file->environment().searchIndex && !file->m_state->searchIndex.isCurrent()) {
        WriteScope scope(*file);
        file->m_state->needsFullIndex = true;
        scope.commit();
    }
    if (!file->isReadOnly()) {
        file->m_state->eraseAgain(*file);
        file->m_state->introduce(*file);
    }
    file->m_state->isOpening = false;
    return file;
}

View File::view() const
{
    return {&m_state->database, m_state->environment.shipped.get()};
}

QString File::path() const
{
    return m_state->database.path();
}

bool File::isInFile() const
{
    return m_state->isInFile;
}

QDate File::lastChange() const
{
    return m_state->lastChange;
}

bool File::isReadOnly() const
{
    return m_state->isReadOnly;
}

bool File::isEncrypted() const
{
    return m_state->database.key() != nullptr;
}

ChangeNotifier& File::notifier() const
{
    return m_state->notifier;
}

const Environment& File::environment() const
{
    return m_state->environment;
}

base::Uuid File::networkId() const
{
    return meta::uuid(m_state->database, meta::Network).value_or(base::Uuid());
}

void File::setNetworkId(const base::Uuid& id)
{
    meta::set(m_state->database, meta::Network, id.toBytes());
}

base::Uuid File::device() const
{
    return journal().ownHead().device;
}

int File::epoch() const
{
    return journal().ownHead().epoch;
}

base::Id<domain::ToolUser> File::person() const
{
    return base::Id<domain::ToolUser>(m_state->journal.person());
}

void File::setPerson(const base::Id<domain::ToolUser>& person)
{
    m_state->journal.setPerson(person.uuid());
}

void File::keepPerson(const base::Id<domain::ToolUser>& person)
{
    setPerson(person);
    setLocalValue(PersonArea, personKey(device(), environment().userName), person.uuid().toBytes());
}

std::optional<QByteArray> File::localValue(const QString& area, const QString& key) const
{
    const auto row = m_state->database.cached("SELECT value FROM local_value WHERE area = ?1 AND key = ?2");
    row->bindAll(area, key);
    return row->step() ? std::optional(row->blob(0)) : std::nullopt;
}

void File::setLocalValue(const QString& area, const QString& key, const std::optional<QByteArray>& value)
{
    if (!value) {
        m_state->database.cached("DELETE FROM local_value WHERE area = ?1 AND key = ?2")
            ->bindAll(area, key)
            .run();
        return;
    }
    m_state->database.cached("INSERT OR REPLACE INTO local_value(area, key, value) VALUES(?1, ?2, ?3)")
        ->bindAll(area, key, *value)
        .run();
}

db::Database& File::database() const
{
    return m_state->database;
}

Journal& File::journal() const
{
    if (std::exchange(m_state->isStale, false))
        m_state->journal.reload();
    return m_state->journal;
}

void File::requestFullIndex()
{
    m_state->needsFullIndex = true;
}

RowStore& File::rows() const
{
    return m_state->rows;
}

} // namespace store
