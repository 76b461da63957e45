// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/db/database.h"
#include "core/domain/record/log.h"
#include "core/store/chain.h"
#include "core/store/chains.h"
#include "core/store/dictionary.h"
#include "core/store/hlc.h"

#include <optional>

namespace store {

/// The kind of the record that every action writes about itself.
inline const quint16 ActionKind = domain::Action::describe().kind;

/// An op as it lies in the file.
struct StoredOp {
    OpHeader header;
    OpRef ref;
    std::optional<QByteArray> body; ///< absent: outside of a partial export, or erased
    QByteArray prev;
    Hash hash{};
    std::optional<Hash> commitment; ///< present when the content is absent
};

/// The log of ops in one file: appends own ops, takes in foreign ones, finds them again. Keeps the
/// chains and the clock in memory and writes them back in save(), inside the caller's transaction; reload()
/// after a rollback. Belongs to the File; used on its writer connection only.
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
    /// The next op as a head, no later than it will be: after every op here unless time has come to its end.
    [[nodiscard]] Head nextHead(RegisterMask written) const;
    void setPerson(const base::Uuid& person) { m_person = person; }
    [[nodiscard]] const base::Uuid& person() const { return m_person; }

    enum class Arrived { New, Duplicate, OtherHash };
    /// Puts a foreign op into the log; nothing is materialised here.
    Arrived insert(const StoredOp& op);
    /// False when it is there already.
    bool quarantine(const StoredOp& op);

    /// What became of an op's content: destroyed, or here at last. Its hash stays what it is.
    void setContent(const OpRef& ref, const std::optional<QByteArray>& body, const QByteArray& prev,
                    const std::optional<Hash>& commitment);

    /// The other branches of a chain, by seq and hash.
    [[nodiscard]] std::vector<StoredOp> quarantined(const Chain& chain);

    /// Throws db::DamagedError when the op names what is not in the file.
    [[nodiscard]] std::optional<StoredOp> find(const OpRef& ref);
    /// One that must be there; throws db::DamagedError otherwise.
    [[nodiscard]] StoredOp get(const OpRef& ref);
    [[nodiscard]] std::optional<Hash> hashOf(const OpRef& ref);
    /// In the log without its body.
    [[nodiscard]] bool isStub(const OpRef& ref);
    /// In the log and not beyond a fork.
    [[nodiscard]] bool isKnown(const OpRef& ref) const { return m_chains.isKnown(ref); }
    /// The op is here with a body that can be read and speaks of this row. A device that wrote a number twice
    /// may have given it to another row than the one that an op elsewhere names.
    [[nodiscard]] bool speaksOf(const OpRef& ref, quint16 kind, const base::Uuid& row);
    /// What the op names as parents; a chain never heard of has number 0. nullopt when unreadable.
    [[nodiscard]] std::optional<Parents> parentsOf(const StoredOp& op) const;

    [[nodiscard]] Chains& chains() { return m_chains; }
    [[nodiscard]] const Chains& chains() const { return m_chains; }
    [[nodiscard]] const Dictionary& people() const { return m_people; }
    [[nodiscard]] HybridClock& clock() { return m_clock; }
    [[nodiscard]] Secret newSecret();

private:
    void loadOwn();
    bool write(const OpHeader& header, const OpRef& ref, const std::optional<QByteArrayView>& body,
               QByteArrayView prev, const Hash& hash, const std::optional<Hash>& commitment);
    base::Uuid actionOf(const OpRef& ref, const base::Cell& stored);

    db::Database& m_db;
    base::Random& m_random;
    Dictionary m_people;
    HybridClock m_clock;
    Chains m_chains;
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
