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

/// The name of an op everywhere: sequence numbers are dense from 1 within a device and epoch.
struct OpId {
    base::Uuid device;
    int epoch = 0;
    qint64 seq = 0;

    auto operator<=>(const OpId&) const = default;
};

/// The name of an op in this file: the device as index into the local dictionary. Never leaves the file.
struct OpRef {
    int device = 0;
    int epoch = 0;
    qint64 seq = 0;

    bool operator==(const OpRef&) const = default;
};

} // namespace store
