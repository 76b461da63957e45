// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/seal.h"

#include "core/store/cborscan.h"
#include "core/sync/bundleformat.h"

#include <QCborMap>
#include <QCborValue>

namespace syncing {

namespace {

enum SealMember : qint64 { HashMember = 1, SignatureMember = 2 };

} // namespace

SealHash::SealHash()
{
    crypto_generichash_init(&m_state, nullptr, 0, SealHashBytes);
}

void SealHash::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<quint64>(bytes.size()));
}

QByteArray SealHash::result()
{
    QByteArray hash(SealHashBytes, '\0');
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), SealHashBytes);
    return hash;
}

QByteArray Seal::encode() const
{
    const QCborMap map{{HashMember, hash},
                       {SignatureMember, signature ? QCborValue(*signature) : QCborValue(nullptr)}};
    return map.toCborValue().toCbor();
}

std::optional<Seal> Seal::decode(const QByteArray& item)
{
    const auto parsed = store::parseCborMap(item);
    if (!parsed)
        return std::nullopt;
    const QCborMap& map = *parsed;
    Seal seal{map.value(HashMember).toByteArray(), std::nullopt};
    if (seal.hash.size() != SealHashBytes)
        return std::nullopt;
    if (map.value(SignatureMember).isByteArray())
        seal.signature = map.value(SignatureMember).toByteArray();
    return seal;
}

} // namespace syncing
