// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundleformat.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace syncing {

/// What deriving a key from a passphrase costs (Argon2id). The default takes about 0.4 s on an office PC.
struct PassphraseCost {
    quint32 operations = 3;
    quint32 memoryKiB = 128 * 1024;
};

/// The 32 random bytes that encrypt one bundle. Wiped when it goes.
class FileKey {
public:
    static constexpr int Bytes = 32;
    /// A new random key, from libsodium's generator.
    [[nodiscard]] static FileKey random();
    explicit FileKey(const std::array<unsigned char, Bytes>& bytes) : m_bytes(bytes) {}
    FileKey(const FileKey&) = default;
    FileKey& operator=(const FileKey&) = default;
    ~FileKey();
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, Bytes> m_bytes;
};

/// Key id of a passphrase recipient.
[[nodiscard]] QByteArray passphraseKeyId();

/// The file key wrapped under a passphrase: WrappedKeyBytes as bundleformat.h describes. Throws BundleError
/// (EmptyPassphrase), base::Error if the memory for the cost cannot be had.
[[nodiscard]] QByteArray wrapKey(const FileKey& key, const QString& passphrase, const PassphraseCost& cost);

/// The file key out of such bytes. Checks the announced cost against the limits before spending it. Throws
/// BundleError (TooLarge, WrongPassphrase), base::Error as above.
[[nodiscard]] FileKey unwrapKey(QByteArrayView wrapped, const QString& passphrase,
                                const BundleLimits& limits);

} // namespace syncing
