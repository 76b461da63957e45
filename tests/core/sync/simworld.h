// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/store/merge.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace testing {

/// A clock that lies as laptops do: stands, runs back, jumps ten years ahead.
class LyingClock final : public base::Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    void live(base::SeededRandom& random);

private:
    qint64 m_now = 1'456'790'400'000;
    bool m_isFrozen = false;
};

/// What people do. A seed that is kept as a case plays the life it once played only with the repertoire of
/// then: new deeds go to a new one.
enum class Repertoire { First, WithErasures };

/// One copy of the file and the person in front of it.
class Replica {
public:
    Replica(quint64 seed, const base::Uuid& network, std::shared_ptr<const store::ShippedRecords> shipped,
            Repertoire repertoire);

    [[nodiscard]] store::File& file() { return *m_file; }
    [[nodiscard]] LyingClock& clock() { return m_clock; }
    /// One random action: new records, changes, deletions, erasures, settled conflicts, undo, redo.
    void act(base::SeededRandom& random);
    /// Starts anew as the same device: what a backup copied back without the program noticing looks like.
    void forgetAll();
    [[nodiscard]] QByteArray dump();
    /// True if nothing of the content of erased rows is left.
    [[nodiscard]] bool hasForgottenErased();
    /// The erased rows as the ops say, and as the file lists them.
    [[nodiscard]] std::vector<base::Uuid> erased();
    [[nodiscard]] std::vector<base::Uuid> listedAsErased();
    /// All ops that `have` lacks, each with its row's secret.
    [[nodiscard]] std::vector<store::ForeignOp> ops(const store::OpVector& have = {});
    void take(const std::vector<store::ForeignOp>& ops);

private:
    void makeFile();

    LyingClock m_clock;
    base::SeededRandom m_random;
    base::Uuid m_network;
    std::shared_ptr<const store::ShippedRecords> m_shipped;
    Repertoire m_repertoire;
    std::unique_ptr<store::File> m_file;
};

/// What a program of a later version writes: a kind and registers that nobody here knows.
class LaterVersion {
public:
    explicit LaterVersion(quint64 seed);
    [[nodiscard]] store::ForeignOp next(Replica& beside);

private:
    base::SeededRandom m_random;
    store::OpId m_id;
    store::Hash m_head;
    qint64 m_hlc = qint64(1'456'790'400'000) << 16;
    std::vector<std::pair<base::Uuid, store::Secret>> m_rows;
};

/// A life of 2 to 7 copies: they work, exchange bundles that get lost, doubled, cut and reordered, and in the
/// end exchange everything. Returns what was found wrong; empty when all invariants held.
[[nodiscard]] std::string liveLife(quint64 seed, Repertoire repertoire = Repertoire::WithErasures);

} // namespace testing
