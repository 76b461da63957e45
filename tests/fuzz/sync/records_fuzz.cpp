// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundleerror.h"
#include "core/sync/manifest.h"
#include "core/sync/recordsplitter.h"
#include "core/sync/seal.h"

namespace {

/// Reads everything the way a bundle's reader does behind its key, in pieces of `piece` bytes.
void readAll(QByteArrayView bytes, qsizetype piece)
{
    syncing::RecordSplitter splitter({});
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        splitter.append(bytes.sliced(at, qMin(piece, bytes.size() - at)));
        while (const auto record = splitter.next()) {
            (void)syncing::Manifest::decode(record->item.toByteArray());
            (void)syncing::Seal::decode(record->item.toByteArray());
        }
    }
}

} // namespace

/// The records inside a bundle: any bytes become records or a BundleError. The first byte chooses how they
/// arrive.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    try {
        readAll({reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size) - 1}, data[0] + 1);
    } catch (const syncing::BundleError&) {
    }
    return 0;
}
