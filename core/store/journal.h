// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/db/database.h"
#include "core/store/chain.h"
#include "core/store/dictionary.h"
#include "core/store/heads.h"
#include "core/store/hlc.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace store {

/// An op as it lies in the file.
struct StoredOp {
    OpHeader header;
    OpRef ref;
    std::optional<QByteArray> body; ///< absent: outside of a partial export, or erased
    QByteArray prev;
    Hash hash{};
    std::optional<Hash> commitment; ///< present when the content is absent
};

/// The ops of one device and epoch that are in the file.
struct Chain {
    int device = 0;
    int epoch = 0;
    std::map<qint64, qint64> ranges; ///< first → last sequence number, disjoint, not touching
    std::optional<qint64> fork;      ///< from here on two branches exist; none of them counts
    qint64 headSeq = 0;              ///< the op whose hash is remembered
    Hash head{};                     ///< its hash; the chain's beginning for seq 0
    qint64 actionSeq = 0;            ///< the latest action record seen, and its id
    base::Uuid action;
    bool changed = false;

    [[nodiscard]] bool contains(qint64 seq) const;
    /// False when it is there already.
    bool add(qint64 seq);
    [[nodiscard]] qint64 last() const { return ranges.empty() ? 0 : ranges.rbegin()->second; }
};

/// The log of ops in one file: appends own ops, takes in foreign ones, finds them again. Keeps the
/// dictionary, the known sequence numbers and the clock in memory and writes them back in save(), inside the
/// caller's transaction; reload() after a rollback. Belongs to the File; used on its writer connection only.
class Journal {
public:
    Journal(db::Database& database, base::Random& random);

    void reload();
    void save();

    /// This copy's device and epoch, from meta; set when a file is made, copied or restored.
    void setOwn(const base::Uuid& device, int epoch);
    [[nodiscard]] OpId ownHead() const;
    [[nodiscard]] const Hash& ownHash() const { return m_own->head; }
    [[nodiscard]] const Chain& own() const { return *m_own; }

    /// Appends an op of this device and returns it as head of the registers it writes. An action record is
    /// its own action; later ops belong to the latest one.
    Head append(quint16 kind, const base::Uuid& row, QByteArrayView body, const Parents& parents,
                RegisterMask written, const Secret& secret, qint64 wallMs);
    void setPerson(const base::Uuid& person) { m_person = person; }
    [[nodiscard]] const base::Uuid& person() const { return m_person; }

    enum class Arrived { New, Duplicate, OtherHash };
    /// Puts a foreign op into the log; nothing is materialised here.
    Arrived insert(const StoredOp& op);
    /// False when it is there already.
    bool quarantine(const StoredOp& op);

    /// The other branches of a chain, by seq and hash.
    [[nodiscard]] std::vector<StoredOp> quarantined(const Chain& chain);

    [[nodiscard]] std::optional<StoredOp> find(const OpRef& ref);
    [[nodiscard]] std::optional<Hash> hashOf(const OpRef& ref);
    /// In the log and not beyond a fork.
    [[nodiscard]] bool isKnown(const OpRef& ref) const;
    /// What the op names as parents; a device never heard of has index -1. nullopt when unreadable.
    [[nodiscard]] std::optional<Parents> parentsOf(const StoredOp& op) const;

    /// The chain, made empty if there is none yet.
    [[nodiscard]] Chain& chain(int device, int epoch);
    [[nodiscard]] const Chain* findChain(int device, int epoch) const;
    [[nodiscard]] const std::map<std::pair<int, int>, Chain>& chains() const { return m_chains; }
    [[nodiscard]] Dictionary& dictionary() { return m_dictionary; }
    [[nodiscard]] HybridClock& clock() { return m_clock; }
    [[nodiscard]] Secret newSecret();

private:
    void loadChains();
    void loadOwn();
    bool write(const OpHeader& header, const OpRef& ref, const std::optional<QByteArrayView>& body,
               QByteArrayView prev, const Hash& hash, const std::optional<Hash>& commitment);
    base::Uuid actionOf(const OpRef& ref, const base::Cell& stored);

    db::Database& m_db;
    base::Random& m_random;
    Dictionary m_dictionary;
    HybridClock m_clock;
    std::map<std::pair<int, int>, Chain> m_chains;
    Chain* m_own = nullptr;
    base::Uuid m_ownDevice;
    base::Uuid m_person;
    base::Uuid m_latestPerson; ///< of the op written last, with its local number
    int m_latestPersonIndex = 0;
    QByteArray m_prevBuffer;
    std::optional<db::Statement> m_insert;
    std::array<std::byte, 4096> m_secrets{};
    std::size_t m_secretsLeft = 0;
};

} // namespace store
