// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Layout of a bundle, format 1. Integers are little endian.
///
///     magic "LOTSEBUENDEL\x01"                                  13 B
///     u16 format | u16 minimum reader | u16 recipient count      6 B
///     per recipient: key id 8 B | wrapped file key 80 B         88 B each, at most 256
///     secretstream (XChaCha20-Poly1305) header                  24 B
///     chunks: 64 KiB of payload + 17 B each, the last 1 B to 64 KiB + 17 B with TAG_FINAL
///
/// Everything before the first chunk is the associated data of the first chunk, so no header byte can change.
/// A recipient with key id "argon2id" holds a passphrase: salt 16 | u32 operations | u32 memory KiB |
/// reserved 8 (zero; readers ignore it) | secretbox of the file key 48, nonce zero because its key (Argon2id
/// of the passphrase in NFC and UTF-8) is unique by its salt. Any other key id names a device key; its 80
/// bytes are a sealed box.
///
/// The payload is one or more zstd frames (skippable frames are padding, window at most 8 MiB) of a sequence
/// of CBOR records (RFC 8742), definite lengths only, each the array [type, item]: first the manifest, then
/// any number of others, last the seal {1: BLAKE2b-256 over all inflated bytes before the seal, 2: signature
/// or null}. The key ids of the header are repeated in the manifest, so that a signed bundle cannot be
/// addressed anew.
namespace syncing {

inline constexpr char BundleMagic[] = "LOTSEBUENDEL\x01";
inline constexpr int MagicBytes = 13;
inline constexpr quint16 BundleFormat = 1;
inline constexpr quint16 BundleReaderVersion = 1; ///< the highest minimum reader this program meets
inline constexpr int KeyIdBytes = 8;
inline constexpr int WrappedKeyBytes = 80;
inline constexpr int MaxRecipients = 256;
inline constexpr int ChunkBytes = 64 * 1024;
inline constexpr int SealHashBytes = 32;
inline constexpr int MaxZstdWindowLog = 23;

/// Record types. Numbers are never reused; a reader hands unknown ones on.
enum class RecordType : quint64 { Manifest = 0, Op = 1, Seal = 2 };

/// Bounds checked before anything is allocated or computed. Tests lower them.
struct BundleLimits {
    qint64 bundleBytes = qint64(2) << 30;
    qint64 inflatedBytes = qint64(4) << 30;
    int inflationRatio = 20;         ///< inflated bytes per byte of the bundle …
    qint64 inflationFloor = 1 << 20; ///< … but a bundle may always inflate to this much: few ops shrink well
    int recordBytes = 1 << 20;
    int recordDepth = 8;
    quint32 keyOperations = 8; ///< Argon2id passes
    quint32 keyMemoryKiB = 256 * 1024;
};

/// What the inflated payload of a bundle of `bundleBytes` may amount to.
[[nodiscard]] constexpr qint64 inflationBound(const BundleLimits& limits, qint64 bundleBytes)
{
    return qMin(limits.inflatedBytes, qMax(limits.inflationFloor, bundleBytes * limits.inflationRatio));
}

} // namespace syncing
