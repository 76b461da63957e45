// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/chain.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace store {

/// An op as it travels between files. Everything that goes into the chain, and the secret when it is needed.
struct ForeignOp {
    OpHeader header;
    /// CBOR {register: value}; see OpBody. Absent: left out of a partial export, or erased; then `commitment`
    /// stands for it.
    std::optional<QByteArray> body;
    QByteArray prev; ///< CBOR {register: [parents]}, empty without parents; see opparents
    /// The secret of the row. Travels with its insert, and with the first op of a row whose insert is not in
    /// the same bundle.
    std::optional<Secret> rowSecret;
    std::optional<Hash> commitment;
    /// The chain up to and including this op. May be left out when the op before it is in the file.
    std::optional<Hash> hash;

    bool operator==(const ForeignOp&) const = default;
};

/// The sequence numbers of one device and epoch that are in a file: disjoint, ascending, not touching.
struct KnownRange {
    base::Uuid device;
    int epoch = 0;
    qint64 first = 0;
    qint64 last = 0;

    auto operator<=>(const KnownRange&) const = default;
};
using OpVector = std::vector<KnownRange>;

} // namespace store
