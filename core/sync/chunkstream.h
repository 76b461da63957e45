// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/filekey.h"

#include <QByteArray>

#include <optional>

#include <sodium.h>

class QIODevice;

namespace syncing {

/// Encrypts bytes into the chunks of bundleformat.h. The device is the caller's and outlives this.
class ChunkWriter {
public:
    /// Writes `header` and the secretstream header; both are authenticated with the first chunk.
    ChunkWriter(QIODevice& device, const FileKey& key, const QByteArray& header);
    ~ChunkWriter();
    ChunkWriter(const ChunkWriter&) = delete;
    ChunkWriter& operator=(const ChunkWriter&) = delete;

    void write(QByteArrayView bytes);
    /// Writes the last chunk. Without it the bundle counts as truncated.
    void finish();
    /// Bytes of the bundle once everything given so far is written.
    [[nodiscard]] qint64 bundleBytes() const;

private:
    void push(QByteArrayView plain, unsigned char tag);

    QIODevice& m_device;
    crypto_secretstream_xchacha20poly1305_state m_state;
    QByteArray m_associated; ///< of the next chunk
    QByteArray m_pending;
    qint64 m_written = 0;
};

/// Decrypts what ChunkWriter wrote. Each chunk handed out is authentic, but only the end proves that none is
/// missing.
class ChunkReader {
public:
    /// The device stands behind `header`, the open part as found. Throws BundleError, base::FileError.
    ChunkReader(QIODevice& device, const FileKey& key, const QByteArray& header);
    ~ChunkReader();
    ChunkReader(const ChunkReader&) = delete;
    ChunkReader& operator=(const ChunkReader&) = delete;

    /// The next plain bytes; nullopt after the last chunk. Throws BundleError (Truncated, Damaged),
    /// base::FileError.
    [[nodiscard]] std::optional<QByteArray> next();

private:
    QIODevice& m_device;
    crypto_secretstream_xchacha20poly1305_state m_state;
    QByteArray m_associated;
    bool m_isFinished = false;
};

} // namespace syncing
