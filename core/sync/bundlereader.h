// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sync/bundleformat.h"
#include "core/sync/bundleheader.h"
#include "core/sync/chunkstream.h"
#include "core/sync/manifest.h"
#include "core/sync/recordsplitter.h"
#include "core/sync/seal.h"
#include "core/sync/zstdstream.h"

#include <QString>

#include <functional>
#include <memory>

class QIODevice;

namespace syncing {

/// Reads one bundle from a random-access device that is the caller's and stands at its beginning. Costs are
/// bounded by `limits` whatever the bytes are. Records are authentic when handed out, but only when
/// readRecords() has returned is it known that none is missing: keep them apart until then.
class BundleReader {
public:
    /// Opens the bundle and reads its manifest. Throws BundleError, base::FileError.
    BundleReader(QIODevice& device, const QString& passphrase, const BundleLimits& limits = {});
    /// The same for a bundle whose key is known, to read it again without deriving the key again.
    BundleReader(QIODevice& device, const FileKey& key, const BundleLimits& limits = {});
    ~BundleReader();
    BundleReader(const BundleReader&) = delete;
    BundleReader& operator=(const BundleReader&) = delete;

    [[nodiscard]] const Manifest& manifest() const { return m_manifest; }
    [[nodiscard]] const FileKey& key() const { return m_key; }

    /// `item` is one well-formed CBOR item and lives during the call. Types this version does not know come
    /// too.
    using OnRecord = std::function<void(RecordType type, QByteArrayView item)>;
    /// Hands out all records between manifest and seal in order, then checks the seal and the end. Call once.
    /// Progress counts bytes of the bundle. Throws BundleError, base::FileError, base::Stopped, what
    /// `onRecord` throws.
    void readRecords(const OnRecord& onRecord, const base::Progress& progress = {});
    /// The signature of the seal, unchecked; absent in this version's bundles. After readRecords().
    [[nodiscard]] const std::optional<QByteArray>& signature() const { return m_signature; }

private:
    using KeyOf = std::function<FileKey(const BundleHeader&)>;
    BundleReader(QIODevice& device, const BundleLimits& limits, const KeyOf& keyOf);
    /// Brings more payload to the splitter; false at the end of the bundle.
    [[nodiscard]] bool readMore();
    void readManifest(const std::vector<QByteArray>& keyIds);
    void checkSeal(const RawRecord& record);
    void checkEnd();

    QIODevice& m_device;
    FileKey m_key;
    std::unique_ptr<ChunkReader> m_chunks;
    Inflater m_inflater;
    RecordSplitter m_splitter;
    SealHash m_hash;
    Manifest m_manifest;
    std::optional<QByteArray> m_signature;
};

} // namespace syncing
