// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCborMap>

#include <optional>

namespace store {

/// What lies at the beginning of some bytes.
struct CborScan {
    enum class Outcome { Complete, NeedsMore, Malformed, TooDeep, TooLarge };
    Outcome outcome = Outcome::NeedsMore;
    qsizetype length = 0; ///< of the complete item, 0 otherwise
};

/// Finds the end of the CBOR item (RFC 8949) that begins at the first byte, without allocating or recursing.
/// Refuses indefinite lengths and reserved values; an array, map or tag is one level of depth. An item that
/// is or announces itself longer than `maxBytes` is TooLarge. [0x82 0x01 0x02 0xff] → Complete, 3; [0x82
/// 0x01] → NeedsMore; [0x9f …] → Malformed.
[[nodiscard]] CborScan scanCbor(QByteArrayView bytes, qsizetype maxBytes, int maxDepth);

/// True if the bytes are exactly one item within the bounds.
[[nodiscard]] bool isOneCborItem(QByteArrayView bytes, qsizetype maxBytes, int maxDepth);

/// The map in a well-formed item; nullopt for anything else, texts that are no UTF-8 included (what Qt
/// returns then is a map with a key and no value, unsafe to ask).
[[nodiscard]] std::optional<QCborMap> parseCborMap(const QByteArray& item);

} // namespace store
