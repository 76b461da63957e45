// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foreignop.h"
#include "core/store/writescope.h"

#include <unordered_map>

namespace store {

struct Chain;
class Chains;
struct Row;
struct StoredOp;

/// Takes ops of other devices into a file: one transaction for a whole bundle, rolled back unless commit()
/// returned. Any order, any duplicates. Ops are not judged: what the data mean is a finding, never a reason
/// to refuse. Not on the undo stack. Content that comes later than its header is filled in; content of an
/// erased row is proven and let go.
class Merge {
public:
    explicit Merge(File& file);
    ~Merge();
    Merge(const Merge&) = delete;
    Merge& operator=(const Merge&) = delete;

    enum class Applied {
        New,
        Duplicate,    ///< the same op is here already
        Forked,       ///< it belongs to another branch of its chain: both go to quarantine
        Unverifiable, ///< content without the row's secret, or a gap before it and no hash: not taken
        Tampered,     ///< the commitment given is not that of its content, or a name no op has: not taken
    };
    /// An op whose hash does not follow from the op before it here belongs to another branch: a fork. Ops of
    /// this very copy that come back make it go on in a new epoch.
    Applied apply(const ForeignOp& op);

    /// Settles forks, saves. Returns the number of ops that stand in quarantine now.
    int commit();

private:
    /// An op that came before the one it follows.
    struct Unverified {
        OpHeader header;
        Hash commitment;
        Hash hash;
    };
    [[nodiscard]] std::optional<Hash> hashBefore(const Chain& chain, qint64 seq) const;
    void noteArrival(Chain& chain, const Unverified& op, bool isVerified);
    void verifySuccessor(Chain& chain, qint64 seq, const Hash& hash);
    [[nodiscard]] std::optional<Secret> secretFor(const ForeignOp& op, const std::optional<Row>& row) const;
    Applied takeBranch(StoredOp op, const std::optional<Secret>& secret, Chain& chain);
    Applied fill(const ForeignOp& op, const OpRef& ref);
    void materialise(const StoredOp& op, std::optional<Row> row, const std::optional<Secret>& secret);
    void fork(Chain& chain, qint64 seq);

    File& m_file;
    WriteScope m_scope;
    std::unordered_map<qint64, Unverified> m_unverified; ///< by OpRef::key()
    bool m_mustRecompute = false;
    bool m_ownCameBack = false;
};

/// Which ops a file holds, quarantined ones included.
[[nodiscard]] OpVector vectorOf(const File& file);
[[nodiscard]] OpVector vectorOf(const Chains& chains);
/// The hash of an op, for verifying what follows it; the chain's beginning for seq 0; nullopt if it is not
/// here.
[[nodiscard]] std::optional<Hash> chainHead(const File& file, const OpId& op);

/// Reads the ops that `have` lacks, in the order device, epoch, seq (own local order of devices), each with
/// its hash; the row's secret comes with the insert of a row and with the first op of a row whose insert is
/// not among them. `visit` returns false to stop. Quarantined branches travel too.
void readOps(File& file, const OpVector& have, const std::function<bool(const ForeignOp&)>& visit);

/// Recomputes every row from the journal alone: the repair tool, and the proof that incremental work was
/// right.
void recomputeAll(File& file);

/// The commitment of an op in the file; nullopt when neither it nor content and secret are here.
[[nodiscard]] std::optional<Hash> commitmentOf(File& file, const StoredOp& op);

} // namespace store
