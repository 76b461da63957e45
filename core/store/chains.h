// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/store/heads.h"

#include <deque>
#include <map>

namespace store {

/// The ops of one device and epoch that are in the file.
struct Chain {
    int index = 0; ///< its local number
    ChainId name;
    std::map<qint64, qint64> ranges; ///< first → last sequence number, disjoint, not touching
    std::optional<qint64> fork;      ///< from here on two branches exist; none of them counts
    qint64 headSeq = 0;              ///< the op whose hash is remembered
    Hash head{};                     ///< its hash; the chain's beginning for seq 0
    qint64 actionSeq = 0;            ///< the latest action record seen, and its id
    base::Uuid action;
    bool isChanged = false;

    [[nodiscard]] bool contains(qint64 seq) const;
    /// False when it is there already.
    bool add(qint64 seq);
    /// Its ops in the log that count nowhere.
    [[nodiscard]] qint64 beyondFork() const;
    [[nodiscard]] qint64 last() const { return ranges.empty() ? 0 : ranges.rbegin()->second; }
};

/// All chains by their local numbers, with what is known of them: in memory, written back by save() within
/// the caller's transaction. Local numbers differ between files.
class Chains final : public HeadOrder {
public:
    explicit Chains(db::Database& database) : m_db(database) {}
    void reload();
    void save();

    /// Makes an empty chain for a new name; needs an open transaction then.
    [[nodiscard]] Chain& of(const ChainId& name);
    [[nodiscard]] const Chain* find(const ChainId& name) const;
    /// Both throw db::DamagedError for a number that was never given.
    [[nodiscard]] Chain& at(int index) { return m_chains[checked(index)]; }
    [[nodiscard]] const Chain& at(int index) const { return m_chains[checked(index)]; }
    [[nodiscard]] const std::deque<Chain>& all() const { return m_chains; }
    void setFork(Chain& chain, qint64 seq);

    [[nodiscard]] OpId idOf(const OpRef& op) const;
    /// In the log and not beyond a fork.
    [[nodiscard]] bool isKnown(const OpRef& op) const;

protected:
    [[nodiscard]] const ChainId& chainOf(int index) const override { return at(index).name; }

private:
    [[nodiscard]] std::size_t checked(int index) const;
    void addRange(int index, qint64 first, qint64 last);
    void saveRanges(const Chain& chain);

    db::Database& m_db;
    std::deque<Chain> m_chains; ///< stays in place: references to chains are kept
    std::map<ChainId, int> m_indexes;
};

} // namespace store
