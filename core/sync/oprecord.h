// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foreignop.h"
#include "core/sync/manifest.h"

#include <map>
#include <unordered_map>

namespace syncing {

/// Op records, format 1: the CBOR array
///     [place, hlc − hlc of the op before, wall ms, kind, person, action, row, body, prev, secret,
///     commitment, hash]
/// whose absent elements are null and, at the end, left out. `place` is absent for the op that follows the
/// one before (same device and epoch, next seq, the chain going on), else the bytes device 16 | epoch 4 | seq
/// 8, big endian. The wall time is absent when it is the hlc's, person, action and row when they are those of
/// the op before. The secret stands with the first op of its row in the bundle. The hash stands wherever it
/// does not follow from what came before it in the bundle. Readers ignore further elements.
class OpRecordWriter {
public:
    /// The op must have its hash and, where it has a body, the secret the first time its row comes.
    [[nodiscard]] QByteArray encode(const store::ForeignOp& op);

private:
    [[nodiscard]] static bool followsFrom(const store::ForeignOp& op, const store::Hash& before);

    store::OpHeader m_before;
    store::Hash m_head{};
    std::unordered_map<base::Uuid, store::Secret> m_secrets;
};

class ElementReader;

/// Reads op records in the order they were written and completes each: its hash always, its row's secret if
/// the bundle holds it.
class OpRecordReader {
public:
    explicit OpRecordReader(const Manifest& manifest);

    /// Throws BundleError (Damaged) when the item is no op.
    [[nodiscard]] store::ForeignOp read(QByteArrayView item);
    /// Throws BundleError (Damaged) unless the chain went through every head that the manifest names.
    void finish() const;

private:
    void readHeader(store::OpHeader& header, const std::optional<QByteArrayView>& place,
                    ElementReader& elements) const;
    [[nodiscard]] store::Hash hashOf(const store::ForeignOp& op, bool goesOn) const;

    std::map<store::OpId, QByteArray> m_awaitedHeads;
    store::OpHeader m_before;
    store::Hash m_head{};
    std::unordered_map<base::Uuid, store::Secret> m_secrets;
};

} // namespace syncing
