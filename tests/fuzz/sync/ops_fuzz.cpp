// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cborscan.h"
#include "core/sync/bundleerror.h"
#include "core/sync/oprecord.h"

/// Op records behind a bundle's key: any bytes become ops or a BundleError.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArrayView rest(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    syncing::OpRecordReader reader{syncing::Manifest()};
    try {
        while (!rest.isEmpty()) {
            const auto scan = store::scanCbor(rest, 1 << 20, 8);
            if (scan.outcome != store::CborScan::Outcome::Complete)
                return 0;
            (void)reader.read(rest.first(scan.length));
            rest = rest.sliced(scan.length);
        }
        reader.finish();
    } catch (const syncing::BundleError&) {
    }
    return 0;
}
