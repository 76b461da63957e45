// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlereader.h"

#include "core/sync/bundleerror.h"

#include <QIODevice>

#include <algorithm>

namespace syncing {

namespace {

/// Only one stanza is ever tried, so a hostile header costs one key derivation at most.
FileKey openHeader(const BundleHeader& header, const QString& passphrase, const BundleLimits& limits)
{
    const auto isPassphrase = [](const BundleRecipient& recipient) {
        return recipient.keyId == passphraseKeyId();
    };
    const auto count = std::ranges::count_if(header.recipients, isPassphrase);
    if (count == 0)
        throw BundleError(BundleErrorCode::NoPassphrase, "addressed to other recipients");
    if (count > 1)
        throw BundleError(BundleErrorCode::Damaged, "more than one passphrase");
    return unwrapKey(std::ranges::find_if(header.recipients, isPassphrase)->wrapped, passphrase, limits);
}

[[noreturn]] void refuse(const char* reason)
{
    throw BundleError(BundleErrorCode::Damaged, reason);
}

} // namespace

BundleReader::BundleReader(QIODevice& device, const QString& passphrase, const BundleLimits& limits)
    : BundleReader(device, limits,
                   [&](const BundleHeader& header) { return openHeader(header, passphrase, limits); })
{}

BundleReader::BundleReader(QIODevice& device, const FileKey& key, const BundleLimits& limits)
    : BundleReader(device, limits, [&](const BundleHeader&) { return key; })
{}

BundleReader::BundleReader(QIODevice& device, const BundleLimits& limits, const KeyOf& keyOf)
    : m_device(device)
    , m_key({})
    , m_inflater(inflationBound(limits, device.size()))
    , m_splitter(limits)
{
    Q_ASSERT(!device.isSequential());
    if (device.size() > limits.bundleBytes)
        throw BundleError(BundleErrorCode::TooLarge, "larger than any bundle");
    QByteArray raw;
    const BundleHeader header = readBundleHeader(device, raw);
    m_key = keyOf(header);
    m_chunks = std::make_unique<ChunkReader>(device, m_key, raw);
    readManifest(header.keyIds());
}

BundleReader::~BundleReader() = default;

void BundleReader::readRecords(const OnRecord& onRecord, const base::Progress& progress)
{
    while (true) {
        const auto record = m_splitter.next();
        if (!record) {
            progress.step(m_device.pos(), m_device.size());
            if (!readMore())
                refuse("no seal");
            continue;
        }
        if (record->type == RecordType::Seal)
            return checkSeal(*record);
        if (record->type == RecordType::Manifest)
            refuse("two manifests");
        m_hash.add(record->bytes);
        onRecord(record->type, record->item);
    }
}

bool BundleReader::readMore()
{
    while (true) {
        if (const auto bytes = m_inflater.next()) {
            m_splitter.append(*bytes);
            return true;
        }
        const auto chunk = m_chunks->next();
        if (!chunk)
            return false;
        m_inflater.feed(*chunk);
    }
}

void BundleReader::readManifest(const std::vector<QByteArray>& keyIds)
{
    auto record = m_splitter.next();
    for (; !record; record = m_splitter.next())
        if (!readMore())
            refuse("no manifest");
    if (record->type != RecordType::Manifest)
        refuse("does not begin with a manifest");
    m_hash.add(record->bytes);
    auto manifest = Manifest::decode(record->item.toByteArray());
    if (!manifest)
        refuse("its manifest is none");
    if (manifest->recipients != keyIds)
        refuse("addressed to others than its sender chose");
    m_manifest = std::move(*manifest);
}

void BundleReader::checkSeal(const RawRecord& record)
{
    const auto seal = Seal::decode(record.item.toByteArray());
    if (!seal || seal->hash != m_hash.result())
        refuse("the seal does not fit");
    m_signature = seal->signature;
    checkEnd();
}

void BundleReader::checkEnd()
{
    do {
        if (!m_splitter.isEmpty())
            refuse("something follows the seal");
    } while (readMore());
    if (!m_inflater.isAtEnd())
        refuse("the packed data end too early");
}

} // namespace syncing
