// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/db/tableguard.h"
#include "core/store/file.h"
#include "core/store/identity.h"
#include "core/store/journal.h"
#include "core/store/rowstore.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"

namespace store {

/// Where a file keeps which person a login stands for, see File::keepPerson().
inline constexpr QLatin1String PersonArea("person");
[[nodiscard]] inline QString personKey(const base::Uuid& device, const QString& login)
{
    return device.toString() + QLatin1Char('/') + login;
}

/// The parts of an open file, in the order in which they depend on each other.
struct File::State {
    State(db::Database opened, const Environment& around)
        : environment(around)
        , database(std::move(opened))
        , journal(database, environment.random)
        , rows(database, journal)
        , searchIndex(database, rows)
        , memory(around.stateDirectory)
    {
        rows.keepsSearchIndex(around.searchIndex);
    }

    /// Brings tables and columns up to this program.
    void prepareTables();
    /// Fills what prepareTables() added from the journal; tried again with the next opening until it worked.
    void fillTables(File& file);
    /// New file, same device, restored backup or copy: sets what journal.append() writes as.
    void settleIdentity();
    /// Gives device and person their records if they have none.
    void introduce(File& file);
    void remember();
    /// The person whom the login stands for on this copy; null if nobody has said.
    [[nodiscard]] base::Id<domain::ToolUser> keptPerson(File& file) const;
    [[nodiscard]] Identity identityOf(const OpId& own);
    /// The device this home wrote this very file with, when another home has had its turn since.
    [[nodiscard]] std::optional<OpId> ownTurn(const OpId& own);
    [[nodiscard]] bool contains(const OpId& op, const Hash& hash);
    /// Erases again what was erased in the file whose place a backup has taken.
    void eraseAgain(File& file);
    /// Leaves nothing of what was erased in the write-ahead log; tried again with the next commit.
    void forgetErased();
    void backUpDaily(const File& file);
    /// Brings the search index up to what the current transaction changed.
    void updateSearch();
    [[nodiscard]] QString canonicalPath() const;

    Environment environment;
    bool isReadOnly = false;
    bool isOpening = true; ///< what is written now is nobody's change
    bool isStale = false;  ///< the journal's memory is of a transaction that was rolled back
    bool needsRecompute = false;
    bool needsFullIndex = false;
    bool hasErased = false; ///< the write-ahead log may hold what was erased
    bool isInFile = true;
    QDate lastChange;
    QDate backedUp;
    std::unique_ptr<base::FileLock> lock;
    db::TableGuard guard{schema::guardedTables()};
    db::Database database;
    Journal journal;
    RowStore rows;
    SearchIndex searchIndex;
    DeviceMemory memory;
    ChangeNotifier notifier;
};

} // namespace store
