// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filestate.h"

#include "core/db/errors.h"
#include "core/store/backup.h"
#include "core/store/history.h"
#include "core/store/meta.h"
#include "core/store/recompute.h"
#include "core/store/records.h"
#include "core/store/write.h"
#include "core/store/writescope.h"

#include <QFileInfo>

namespace store {

namespace {

base::Uuid randomUuid(base::Random& random)
{
    std::array<std::byte, 16> bytes;
    random.fill(bytes);
    return base::Uuid(bytes);
}

} // namespace

void File::State::prepareTables()
{
    const base::Cell wanted = schema::materialisedSet();
    const base::Cell present = meta::value(database, meta::Materialised);
    if (present == wanted)
        return;
    schema::createKindTables(database);
    needsRecompute = !base::isAbsent(present);
    if (needsRecompute)
        return; // said once the new columns hold what the journal knows about them
    db::Transaction transaction(database);
    meta::set(database, meta::Materialised, wanted);
    transaction.commit();
}

void File::State::fillTables(File& file)
{
    if (!needsRecompute)
        return;
    WriteScope scope(file);
    recomputeRows(file);
    meta::set(database, meta::Materialised, schema::materialisedSet());
    scope.commit();
    needsRecompute = false;
}

void File::State::settleIdentity()
{
    journal.reload();
    if (!meta::uuid(database, meta::Device)) {
        db::Transaction transaction(database);
        meta::set(database, meta::Network, randomUuid(environment.random).toBytes());
        journal.setOwn(randomUuid(environment.random), 1);
        transaction.commit();
        return;
    }
    OpId own = journal.ownHead();
    if (const auto before = ownTurn(own)) {
        db::Transaction transaction(database);
        journal.setOwn(before->device, before->epoch);
        transaction.commit();
        own = journal.ownHead();
    }
    const Identity identity = identityOf(own);
    if (identity == Identity::Same)
        return;
    db::Transaction transaction(database);
    meta::clear(database, meta::Restored);
    if (identity == Identity::NewDevice) {
        journal.setOwn(randomUuid(environment.random), 1);
    } else {
        const auto remembered = memory.find(own.device);
        int epoch = remembered ? remembered->head.epoch : 0;
        for (const Chain& chain : journal.chains().all())
            if (chain.name.device == own.device)
                epoch = std::max(epoch, chain.name.epoch);
        journal.setOwn(own.device, epoch + 1);
    }
    transaction.commit();
}

Identity File::State::identityOf(const OpId& own)
{
    const bool isRestored = !base::isAbsent(meta::value(database, meta::Restored));
    const auto holds = [this](const OpId& op, const Hash& hash) { return contains(op, hash); };
    const Identity identity =
        memory.isActive() ? recognise(canonicalPath(), memory.find(own.device), holds, environment.arrival)
                          : Identity::Same;
    return isRestored && identity == Identity::Same ? Identity::NewEpoch : identity;
}

// Safe only when nothing this home wrote is missing and nothing was written in its name since: then the
// chain goes on where it stood. A backup or a copy put in its place fails that and is asked about.
std::optional<OpId> File::State::ownTurn(const OpId& own)
{
    if (memory.find(own.device))
        return std::nullopt;
    for (const RememberedDevice& known : memory.at(canonicalPath())) {
        const Chain* chain = journal.chains().find(known.head.chain());
        const bool goesOn = chain && !chain->fork && chain->last() == known.head.seq;
        if (goesOn && (known.head.seq == 0 || contains(known.head, known.hash)))
            return known.head;
    }
    return std::nullopt;
}

bool File::State::contains(const OpId& op, const Hash& hash)
{
    const Chain* chain = journal.chains().find(op.chain());
    return chain && journal.hashOf({chain->index, op.seq}) == hash;
}

void File::State::backUpDaily(const File& file)
{
    if (isOpening)
        return;
    lastChange = environment.clock.today();
    if (!environment.keepsBackups || !isInFile || backedUp == lastChange)
        return;
    backedUp = lastChange; // whether it works or not: tried once a day
    try {
        if (isDailyBackupDue(file))
            makeBackup(file, BackupReason::Daily);
    } catch (const base::Error& error) {
        // what the person did is saved; a backup that fails must not look like a failed save
        qWarning("daily backup: %s", error.what());
    }
}

// A copy of the file takes this along, so it holds for the device it was said on alone.
base::Id<domain::ToolUser> File::State::keptPerson(File& file) const
{
    const auto kept = file.localValue(PersonArea, personKey(file.device(), environment.userName));
    const auto id = kept ? base::Uuid::fromBytes(*kept) : std::nullopt;
    const base::Id<domain::ToolUser> person(id.value_or(base::Uuid()));
    return Records<domain::ToolUser>(file).find(person) ? person : base::Id<domain::ToolUser>();
}

void File::State::introduce(File& file)
{
    remember();
    if (const auto kept = keptPerson(file); !kept.isNull())
        file.setPerson(kept);
    if (!environment.userName.isEmpty()) {
        for (const auto& user : Records<domain::ToolUser>(file).list())
            if (user.name == environment.userName && file.person().isNull())
                file.setPerson(user.id);
    }
    const base::Id<domain::Device> device(file.device());
    const bool isNamed = environment.deviceName.isEmpty() || Records<domain::Device>(file).find(device);
    const bool isUserKnown = environment.userName.isEmpty() || !file.person().isNull();
    if (isNamed && isUserKnown)
        return;
    Write write(file, QStringLiteral("device-joined"));
    if (!isUserKnown) {
        domain::ToolUser user{{}, environment.userName};
        file.setPerson(write.insert(user));
    }
    if (!isNamed) {
        domain::Device named{device, environment.deviceName};
        write.insert(named);
    }
    write.commit();
}

void File::State::eraseAgain(File& file)
{
    const auto passed = erasures::passed(database);
    if (passed.empty())
        return;
    Write write(file, QStringLiteral("erase-again"));
    for (const base::Uuid& row : passed)
        write.eraseRow(kindOfRow(file, row), row);
    write.commit();
    meta::clear(database, meta::ToErase);
}

void File::State::forgetErased()
{
    try {
        hasErased = hasErased && isInFile && !database.checkpoint();
    } catch (const db::DatabaseError& error) {
        // the commit has happened; a statement of this connection is still reading
        qWarning("erasing: the write-ahead log stays for now: %s", error.what());
    }
}

void File::State::updateSearch()
{
    const auto rowsToIndex = rows.takeSearchChanges();
    if (environment.searchIndex && std::exchange(needsFullIndex, false))
        searchIndex.rebuild();
    else if (environment.searchIndex)
        searchIndex.update(rowsToIndex);
    else if (!rowsToIndex.empty())
        searchIndex.markOutdated();
    if (!environment.searchIndex && rows.erasures().isWiping())
        schema::createSearchTables(database); // what it held must not wait for the next full index
}

QString File::State::canonicalPath() const
{
    return QFileInfo(database.path()).canonicalFilePath();
}

void File::State::remember()
{
    if (memory.isActive())
        memory.save({journal.ownHead(), journal.ownHash(), canonicalPath()});
}

} // namespace store
