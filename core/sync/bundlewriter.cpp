// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlewriter.h"

#include "core/store/cborscan.h"
#include "core/sync/bundleerror.h"
#include "core/sync/bundleheader.h"
#include "core/sync/recordsplitter.h"

namespace syncing {

BundleWriter::BundleWriter(QIODevice& device, Manifest manifest, const QString& passphrase,
                           const PassphraseCost& cost)
    : m_deflater([this](QByteArrayView packed) { m_chunks->write(packed); })
{
    const FileKey key = FileKey::random();
    const BundleHeader header{BundleReaderVersion, {{passphraseKeyId(), wrapKey(key, passphrase, cost)}}};
    m_chunks = std::make_unique<ChunkWriter>(device, key, header.encode());
    manifest.recipients = header.keyIds();
    put(encodeRecord(RecordType::Manifest, manifest.encode()));
}

BundleWriter::~BundleWriter() = default;

void BundleWriter::add(QByteArrayView item, RecordType type)
{
    Q_ASSERT(type != RecordType::Manifest && type != RecordType::Seal);
    put(encodeRecord(type, item));
}

void BundleWriter::finish()
{
    const QByteArray seal = encodeRecord(RecordType::Seal, Seal{m_hash.result(), std::nullopt}.encode());
    m_innerBytes += seal.size();
    m_deflater.add(seal);
    m_deflater.finish();
    // Repetitive records may shrink beyond what a reader trusts; padding keeps every export importable.
    const qint64 needed = m_innerBytes / m_limits.inflationRatio + 1;
    if (m_innerBytes > inflationBound(m_limits, bundleBytes()))
        m_deflater.pad(needed - bundleBytes());
    m_chunks->finish();
    if (bundleBytes() > m_limits.bundleBytes || m_innerBytes > inflationBound(m_limits, bundleBytes()))
        throw BundleError(BundleErrorCode::TooLarge, "more than a bundle may hold");
}

void BundleWriter::put(const QByteArray& record)
{
    const store::CborScan scan = store::scanCbor(record, m_limits.recordBytes, m_limits.recordDepth);
    if (scan.outcome == store::CborScan::Outcome::TooLarge ||
        scan.outcome == store::CborScan::Outcome::TooDeep)
        throw BundleError(BundleErrorCode::TooLarge, "a record is too deep or too long");
    Q_ASSERT(scan.length == record.size());
    m_innerBytes += record.size();
    m_hash.add(record);
    m_deflater.add(record);
}

} // namespace syncing
