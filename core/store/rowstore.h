// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changenotifier.h"
#include "core/store/erasures.h"
#include "core/store/journal.h"
#include "core/store/kindtable.h"
#include "core/store/opcodec.h"

#include <set>

namespace store {

/// Where the id of a row to be added comes from.
enum class RowOrigin {
    Fresh, ///< made just now: nothing about it can be here
    Given, ///< from somewhere else: may be here
    Shared ///< fixed for ever: other copies may add the same row
};

/// What stood in a register before an action, by the cells of each concurrent op; the one that held last.
using FormerValues = std::vector<std::vector<base::Cell>>;

/// The same for a row's existence: what was said of it and what whoever said it had seen.
struct FormerExistence {
    bool isThere = false;
    Parents parents;
};

/// Keeps the rows of all kinds equal to what the journal says: the one place that materialises. Belongs to
/// the File; every change happens inside the caller's transaction.
class RowStore {
public:
    RowStore(db::Database& database, Journal& journal);

    /// A row of a kind of this program; false when there is none.
    bool read(const KindLayout& layout, const base::Uuid& id, Row& row)
    {
        return table(layout).read(id, row, true);
    }

    /// Local changes, each of one op per compartment; the row is read by the caller and current.
    /// An id that is here comes back with these values and the same secret.
    void insertLocal(const KindLayout& layout, const base::Uuid& id, CellSpan cells, RowOrigin origin,
                     qint64 wallMs);
    void updateLocal(const KindLayout& layout, const base::Uuid& id, Row& row, CellSpan cells,
                     RegisterMask changed, qint64 wallMs);
    /// Writes the register again naming every head as parent: what settles a conflict.
    void resolveLocal(const KindLayout& layout, const base::Uuid& id, Row& row, int registerNumber,
                      CellSpan value, qint64 wallMs);
    /// Writes values that a resolution has settled side by side again: each names the same ops as replaced,
    /// so that they are concurrent. The last one wins.
    void restoreLocal(const KindLayout& layout, const base::Uuid& id, Row& row, int registerNumber,
                      const FormerValues& values, const Parents& replaced, qint64 wallMs);
    /// The same for the row's existence; a deletion names what it has seen of the other registers.
    void restoreExistenceLocal(const KindLayout& layout, const base::Uuid& id, Row& row,
                               const std::vector<FormerExistence>& existences, qint64 wallMs);
    void removeLocal(const KindLayout& layout, const base::Uuid& id, Row& row, qint64 wallMs);
    void undeleteLocal(const KindLayout& layout, const base::Uuid& id, Row& row, qint64 wallMs);

    /// The row without its cells; nullopt when there is none, and for kinds of later versions.
    [[nodiscard]] std::optional<Row> stateOf(quint16 kind, const base::Uuid& id);
    /// Takes an op that is in the journal into its row, whose state was just read. Does nothing for kinds of
    /// later versions and for ops without readable content. `secret` is kept if the row is new.
    void apply(const StoredOp& op, std::optional<Row> state, const Secret* secret);

    /// The secret that keys the commitments of a row's ops; kinds of later versions included.
    [[nodiscard]] std::optional<Secret> secretOf(quint16 kind, const base::Uuid& id);
    void keepSecret(quint16 kind, const base::Uuid& id, const Secret& secret);
    /// The secret of a row whose kind was not known when it arrived.
    [[nodiscard]] std::optional<Secret> strandedSecret(const base::Uuid& id);

    /// Takes the row of an erased record away with its secret and notes it; its ops follow with
    /// Erasures::wipe(). False when it is erased already.
    bool erase(const base::Uuid& id);
    [[nodiscard]] bool isErased(quint16 kind, const base::Uuid& id) { return m_erasures.contains(kind, id); }
    [[nodiscard]] Erasures& erasures() { return m_erasures; }

    /// While rows are recomputed, only the ops applied so far count as known; an empty function: the journal.
    void setKnown(std::function<bool(const OpRef&)> isKnown);

    /// The value an op wrote into a register; absent cells when its content is not there.
    [[nodiscard]] std::vector<base::Cell> valueOf(const OpRef& op, int registerNumber);

    /// What changed since the last call.
    [[nodiscard]] ChangeSet takeChanges();
    using RowName = std::pair<quint16, base::Uuid>;
    /// The rows whose searchable texts or existence changed since the last call, in order; without an index
    /// to be kept, one of them tells that there are any.
    [[nodiscard]] std::vector<RowName> takeSearchChanges();
    void keepsSearchIndex(bool keeps) { m_keepsSearchIndex = keeps; }

    [[nodiscard]] KindTable& table(const KindLayout& layout);

private:
    RegisterMask takeOver(const Head& op, const OpBody& body, const Heads& before, Row& row,
                          const KindLayout& layout);
    RowState existenceOf(const Row& row, const Head* op, const OpBody* body);
    bool isCovered(const Heads& heads);
    void noteContested(quint16 kind, const base::Uuid& id, const Heads& heads, RegisterMask candidates);
    Head append(const KindLayout& layout, const base::Uuid& id, const Row& row, RegisterMask mask,
                std::optional<bool> existence, const Parents& parents, qint64 wallMs);

    db::Database& m_db;
    Journal& m_journal;
    Erasures m_erasures;
    std::unordered_map<quint16, std::unique_ptr<KindTable>> m_tables;
    void noteChanged(quint16 kind, const base::Uuid& id);
    void noteSearch(const KindLayout& layout, const base::Uuid& id, RegisterMask changed);

    std::set<quint16> m_changedKinds;
    std::vector<RowName> m_changedRows;
    std::vector<RowName> m_searchRows;
    bool m_keepsSearchIndex = true;
    QByteArray m_body;
    std::function<bool(const OpRef&)> m_isKnown;
};

} // namespace store
