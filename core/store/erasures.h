// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/store/chain.h"
#include "core/store/meta.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace store {

class Journal;

/// The kind of the record that says that another is erased.
extern const quint16 ErasureKind;

/// The rows that are erased in this file. An erasure counts as soon as an op that says it is here, beyond a
/// fork too, because what it destroyed does not come back: so the list depends on the set of ops alone.
///
/// Within a transaction the secrets of rows erased in it are kept in memory until wipe(), which leaves of
/// their ops header and commitment. Belongs to the RowStore.
class Erasures {
public:
    explicit Erasures(db::Database& database) : m_db(database) {}

    /// Erasures themselves are never erased.
    [[nodiscard]] bool contains(quint16 kind, const base::Uuid& row);
    /// False when it is erased already.
    bool add(const base::Uuid& row);

    void keepUntilWiped(const base::Uuid& row, const Secret& secret);
    [[nodiscard]] std::optional<Secret> secretOf(const base::Uuid& row) const;
    /// Destroys bodies, parents and secrets of the rows added since the last call; false if there were none.
    bool wipe(Journal& journal);
    /// Rows were erased in the transaction that is open.
    [[nodiscard]] bool isWiping() const { return !m_unwiped.empty(); }
    /// After a commit or a rollback.
    void endTransaction();

private:
    std::unordered_set<base::Uuid>& rows();
    void wipeQuarantined(Journal& journal);
    [[nodiscard]] std::optional<Hash> commitmentOf(const base::Uuid& row, const OpId& op,
                                                   const QByteArray& body, const QByteArray& prev) const;

    db::Database& m_db;
    std::optional<std::unordered_set<base::Uuid>> m_rows; ///< read when first asked for
    std::unordered_set<base::Uuid> m_unwiped;
    std::unordered_map<base::Uuid, Secret> m_secrets;
};

/// What a file passes on to the backup that takes its place, so that restoring brings nothing back.
namespace erasures {

/// The ids of all erased rows, one after the other, those that pass() left to be erased included; none where
/// the file is too old to have any.
[[nodiscard]] QByteArray listOf(db::Database& database);
/// Leaves them to the next opening of another file.
void pass(const QByteArray& list, db::Database& to);
/// What was left by pass().
[[nodiscard]] std::vector<base::Uuid> passed(db::Database& database);

} // namespace erasures

} // namespace store
