// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace syncing {

/// A run of ops of one device without a gap, and the chain's hash before its first and at its last op. Empty
/// where the sender does not know it.
struct OpRange {
    base::Uuid device;
    quint32 epoch = 0;
    quint64 from = 1;
    quint64 to = 1;
    QByteArray headBefore; ///< 32 bytes
    QByteArray headAfter;  ///< 32 bytes
    bool operator==(const OpRange&) const = default;
};

/// What a bundle says about itself. Claims of the sender; an importer derives what it holds from the ops
/// alone.
struct Manifest {
    base::Uuid network;
    base::Uuid senderDevice;
    quint32 senderEpoch = 0;
    std::vector<OpRange> ranges; ///< sorted by device, epoch, from; an origin with gaps has several
    quint32 schemaVersion = 0;
    quint32 minimumReader = 0;     ///< of the content: the schema version an importing program must know
    std::optional<QString> filter; ///< absent: nothing is left out
    qint64 wallTimeMs = 0;
    QString appVersion;
    std::vector<QByteArray> recipients; ///< key ids; set by BundleWriter

    /// One CBOR item.
    [[nodiscard]] QByteArray encode() const;
    /// nullopt if the item is no manifest. Unknown members are ignored. The bytes must be a well-formed item.
    [[nodiscard]] static std::optional<Manifest> decode(const QByteArray& item);

    bool operator==(const Manifest&) const = default;
};

} // namespace syncing
