// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundleerror.h"
#include "core/sync/bundlereader.h"

#include <QBuffer>

/// The outer bundle: any bytes are read or refused with a BundleError.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    syncing::BundleLimits limits;
    limits.keyOperations = 1;
    limits.keyMemoryKiB = 8;
    try {
        syncing::BundleReader reader(buffer, QStringLiteral("key"), limits);
        reader.readRecords([](syncing::RecordType, QByteArrayView) {});
    } catch (const syncing::BundleError&) {
    }
    return 0;
}
