// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/chunkstream.h"
#include "core/sync/manifest.h"
#include "core/sync/seal.h"
#include "core/sync/zstdstream.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace syncing {

/// Writes one bundle (bundleformat.h) to a device that is the caller's and stands at its beginning. Memory
/// stays below some MB whatever the size. What it writes, BundleReader with the same limits accepts. A bundle
/// without finish() counts as truncated. Errors: BundleError (TooLarge, EmptyPassphrase), base::FileError.
class BundleWriter {
public:
    /// `manifest.recipients` is replaced by the recipients written.
    BundleWriter(QIODevice& device, Manifest manifest, const QString& passphrase,
                 const PassphraseCost& cost = {});
    ~BundleWriter();
    BundleWriter(const BundleWriter&) = delete;
    BundleWriter& operator=(const BundleWriter&) = delete;

    /// Appends a record of exactly one CBOR item (at most 1 MiB less its frame, depth at most 7). Malformed
    /// bytes are a bug of the caller.
    void add(QByteArrayView item, RecordType type = RecordType::Op);
    /// Appends the seal and ends the bundle. Call once, last.
    void finish();

    [[nodiscard]] qint64 bundleBytes() const { return m_chunks->bundleBytes(); }
    [[nodiscard]] qint64 innerBytes() const { return m_innerBytes; }

private:
    void put(const QByteArray& record);

    BundleLimits m_limits;
    std::unique_ptr<ChunkWriter> m_chunks;
    Deflater m_deflater;
    SealHash m_hash;
    qint64 m_innerBytes = 0;
};

} // namespace syncing
