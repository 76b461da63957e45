// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/filekey.h"

#include "core/sync/bundleerror.h"
#include "core/sync/rawbytes.h"

#include <QtEndian>

#include <sodium.h>

namespace syncing {

namespace {

constexpr int SaltAt = 0;
constexpr int OperationsAt = crypto_pwhash_SALTBYTES;
constexpr int MemoryAt = OperationsAt + 4;
constexpr int BoxAt = MemoryAt + 4 + 8;
constexpr int BoxBytes = crypto_secretbox_MACBYTES + FileKey::Bytes;
static_assert(BoxAt + BoxBytes == WrappedKeyBytes);
static_assert(FileKey::Bytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);

constexpr unsigned char ZeroNonce[crypto_secretbox_NONCEBYTES] = {};

void startSodium()
{
    if (sodium_init() < 0)
        throw base::Error("libsodium cannot start");
}

FileKey derive(const QString& passphrase, const unsigned char* salt, const PassphraseCost& cost)
{
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    std::array<unsigned char, crypto_secretbox_KEYBYTES> bytes{};
    const int failed =
        crypto_pwhash(bytes.data(), bytes.size(), text.constData(), static_cast<quint64>(text.size()), salt,
                      cost.operations, size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    FileKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    if (failed)
        throw base::Error("not enough memory to derive the key of a bundle");
    return key;
}

void checkCost(const PassphraseCost& cost, const BundleLimits& limits)
{
    const bool tooSmall = cost.operations < crypto_pwhash_OPSLIMIT_MIN ||
                          size_t(cost.memoryKiB) * 1024 < crypto_pwhash_MEMLIMIT_MIN;
    if (tooSmall || cost.operations > limits.keyOperations || cost.memoryKiB > limits.keyMemoryKiB)
        throw BundleError(BundleErrorCode::TooLarge, "cost of the passphrase key out of bounds");
}

} // namespace

FileKey FileKey::random()
{
    startSodium();
    FileKey key({});
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

FileKey::~FileKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray passphraseKeyId()
{
    return QByteArrayLiteral("argon2id");
}

QByteArray wrapKey(const FileKey& key, const QString& passphrase, const PassphraseCost& cost)
{
    if (passphrase.isEmpty())
        throw BundleError(BundleErrorCode::EmptyPassphrase, "no passphrase given");
    startSodium();
    checkCost(cost, BundleLimits());
    QByteArray wrapped(WrappedKeyBytes, '\0');
    randombytes_buf(wrapped.data() + SaltAt, crypto_pwhash_SALTBYTES);
    qToLittleEndian(cost.operations, wrapped.data() + OperationsAt);
    qToLittleEndian(cost.memoryKiB, wrapped.data() + MemoryAt);
    const FileKey wrapping = derive(passphrase, bytesAt(wrapped.constData() + SaltAt), cost);
    crypto_secretbox_easy(bytesAt(wrapped.data() + BoxAt), key.data(), FileKey::Bytes, ZeroNonce,
                          wrapping.data());
    return wrapped;
}

FileKey unwrapKey(QByteArrayView wrapped, const QString& passphrase, const BundleLimits& limits)
{
    Q_ASSERT(wrapped.size() == WrappedKeyBytes);
    startSodium();
    const PassphraseCost cost{qFromLittleEndian<quint32>(wrapped.data() + OperationsAt),
                              qFromLittleEndian<quint32>(wrapped.data() + MemoryAt)};
    checkCost(cost, limits);
    const FileKey wrapping = derive(passphrase, bytesAt(wrapped.data() + SaltAt), cost);
    std::array<unsigned char, FileKey::Bytes> bytes{};
    if (crypto_secretbox_open_easy(bytes.data(), bytesAt(wrapped.data() + BoxAt), BoxBytes, ZeroNonce,
                                   wrapping.data()))
        throw BundleError(BundleErrorCode::WrongPassphrase, "the passphrase does not open it");
    FileKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace syncing
