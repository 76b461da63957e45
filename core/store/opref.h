// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <array>
#include <compare>

namespace store {

using Hash = std::array<unsigned char, 32>;   ///< BLAKE2b-256
using Secret = std::array<unsigned char, 16>; ///< of a row; keys the commitments of its ops

[[nodiscard]] inline QByteArrayView viewOf(const Hash& hash)
{
    return {hash.data(), static_cast<qsizetype>(hash.size())};
}
[[nodiscard]] inline QByteArrayView viewOf(const Secret& secret)
{
    return {secret.data(), static_cast<qsizetype>(secret.size())};
}

/// The name of a chain of ops: a copy of the file, and which of its lives (a restored backup begins a new
/// one).
struct ChainId {
    base::Uuid device;
    int epoch = 0;

    auto operator<=>(const ChainId&) const = default;
};

/// The name of an op everywhere: sequence numbers are dense from 1 within a device and epoch.
struct OpId {
    base::Uuid device;
    int epoch = 0;
    qint64 seq = 0;

    [[nodiscard]] ChainId chain() const { return {device, epoch}; }
    auto operator<=>(const OpId&) const = default;
};

/// The name of an op in this file: its chain as a local number. Never leaves the file.
struct OpRef {
    int chain = 0;
    qint64 seq = 0;

    static constexpr int SeqBits = 40;
    static constexpr qint64 LastSeq = (qint64{1} << SeqBits) - 1;

    /// The primary key of table op.
    [[nodiscard]] qint64 key() const { return qint64{chain} << SeqBits | seq; }
    [[nodiscard]] static OpRef ofKey(qint64 key) { return {static_cast<int>(key >> SeqBits), key & LastSeq}; }
    auto operator<=>(const OpRef&) const = default;
};

} // namespace store
