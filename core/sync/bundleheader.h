// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundleformat.h"

#include <QByteArray>

#include <QString>

#include <vector>

class QIODevice;

namespace syncing {

/// One recipient of a bundle: who can open it, and the file key wrapped for them.
struct BundleRecipient {
    QByteArray keyId;   ///< KeyIdBytes
    QByteArray wrapped; ///< WrappedKeyBytes
    bool operator==(const BundleRecipient&) const = default;
};

/// The open part of a bundle, before the secretstream header. Claims only, until the first chunk is
/// decrypted.
struct BundleHeader {
    quint16 minimumReader = BundleReaderVersion;
    std::vector<BundleRecipient> recipients;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] std::vector<QByteArray> keyIds() const;
    bool operator==(const BundleHeader&) const = default;
};

/// Reads the open part from where the device stands. `raw` receives its bytes as found. Throws BundleError
/// (NotABundle, NewerFormat, Truncated, TooLarge, Damaged), base::FileError.
[[nodiscard]] BundleHeader readBundleHeader(QIODevice& device, QByteArray& raw);

/// Whether the file begins like a bundle. One that cannot be read does not.
[[nodiscard]] bool looksLikeBundle(const QString& path);

} // namespace syncing
