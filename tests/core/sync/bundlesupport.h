// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundleerror.h"
#include "core/sync/bundlereader.h"
#include "core/sync/bundlewriter.h"

#include <QBuffer>
#include <QCborStreamWriter>

#include <optional>
#include <vector>

namespace testing {

inline const QString Passphrase = QStringLiteral("Nordstern über Linden");

/// The least Argon2id allows, so that thousands of bundles can be opened.
inline constexpr syncing::PassphraseCost CheapCost{1, 8};

inline syncing::BundleLimits cheapLimits()
{
    syncing::BundleLimits limits;
    limits.keyOperations = 4;
    limits.keyMemoryKiB = 1024;
    return limits;
}

inline syncing::Manifest sampleManifest()
{
    base::SeededRandom random(7);
    syncing::Manifest manifest;
    manifest.network = base::Uuid::version7(1'456'790'400'000, random);
    manifest.senderDevice = base::Uuid::version7(1'456'790'400'001, random);
    manifest.senderEpoch = 2;
    manifest.ranges = {{manifest.senderDevice, 2, 1, 40, {}, QByteArray(32, '\x11')},
                       {manifest.senderDevice, 2, 45, 46, QByteArray(32, '\x12'), QByteArray(32, '\x13')}};
    manifest.schemaVersion = 3;
    manifest.minimumReader = 1;
    manifest.filter = QStringLiteral("Bezirk Mitte");
    manifest.wallTimeMs = 1'456'790'400'002;
    manifest.appVersion = QStringLiteral("0.1.0");
    return manifest;
}

/// A CBOR byte string.
inline QByteArray cborBytes(const QByteArray& content)
{
    QByteArray item;
    QCborStreamWriter writer(&item);
    writer.append(content);
    return item;
}

inline QByteArray writeBundle(const std::vector<QByteArray>& items, const QString& passphrase = Passphrase)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    syncing::BundleWriter writer(buffer, sampleManifest(), passphrase, CheapCost);
    for (const QByteArray& item : items)
        writer.add(item);
    writer.finish();
    return buffer.data();
}

struct ReadBundle {
    syncing::Manifest manifest;
    std::vector<QByteArray> items;
};

inline ReadBundle readBundle(QByteArray bytes, const QString& passphrase = Passphrase,
                             const syncing::BundleLimits& limits = cheapLimits())
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    syncing::BundleReader reader(buffer, passphrase, limits);
    ReadBundle result{reader.manifest(), {}};
    reader.readRecords(
        [&](syncing::RecordType, QByteArrayView item) { result.items.push_back(item.toByteArray()); });
    return result;
}

/// Why the bytes are refused; nullopt if they are read.
inline std::optional<syncing::BundleErrorCode> refusal(const QByteArray& bytes,
                                                       const QString& passphrase = Passphrase,
                                                       const syncing::BundleLimits& limits = cheapLimits())
{
    try {
        (void)readBundle(bytes, passphrase, limits);
        return std::nullopt;
    } catch (const syncing::BundleError& error) {
        return error.code;
    }
}

} // namespace testing
