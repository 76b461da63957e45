// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain.h"

#include "core/store/cborscan.h"

#include <sodium.h>

namespace store::chain {

namespace {

constexpr unsigned char HeaderVersion = 1;
constexpr qsizetype MostContentBytes = 1 << 20;
constexpr int DeepestContent = 8;
constexpr std::size_t HeaderBytes = 1 + 16 + 4 + 8 + 8 + 8 + 16 + 16 + 2 + 16;

class Bytes {
public:
    explicit Bytes(unsigned char* at) : m_at(at) {}
    void add(const base::Uuid& id)
    {
        std::memcpy(m_at, id.bytes().data(), 16);
        m_at += 16;
    }
    void add(quint64 value, int width)
    {
        for (int shift = width * 8 - 8; shift >= 0; shift -= 8)
            *m_at++ = static_cast<unsigned char>(value >> shift);
    }

private:
    unsigned char* m_at;
};

} // namespace

Secret sharedSecret(const base::Uuid& row)
{
    constexpr char Tag[] = "lotsenbuch shared row";
    Secret secret;
    crypto_generichash(secret.data(), secret.size(),
                       reinterpret_cast<const unsigned char*>(row.bytes().data()), row.bytes().size(),
                       reinterpret_cast<const unsigned char*>(Tag), sizeof Tag - 1);
    return secret;
}

Hash begin(const base::Uuid& device, int epoch)
{
    constexpr char Tag[] = "lotsenbuch chain";
    std::array<unsigned char, 16 + 16 + 4> input{};
    std::memcpy(input.data(), Tag, 16);
    Bytes rest(input.data() + 16);
    rest.add(device);
    rest.add(static_cast<quint64>(epoch), 4);
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), input.data(), input.size(), nullptr, 0);
    return hash;
}

bool hasOneForm(const std::optional<QByteArray>& body, QByteArrayView prev)
{
    const auto isItem = [](QByteArrayView part) {
        return isOneCborItem(part, MostContentBytes, DeepestContent);
    };
    return (!body || isItem(*body)) && (prev.isEmpty() || isItem(prev));
}

Hash commitment(const Secret& rowSecret, const OpId& op, QByteArrayView body, QByteArrayView prev)
{
    std::array<unsigned char, 16 + 4 + 8> name{};
    Bytes bytes(name.data());
    bytes.add(op.device);
    bytes.add(static_cast<quint64>(op.epoch), 4);
    bytes.add(static_cast<quint64>(op.seq), 8);
    Hash key;
    crypto_generichash(key.data(), key.size(), name.data(), name.size(), rowSecret.data(), rowSecret.size());

    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), sizeof(Hash));
    const auto add = [&](QByteArrayView part) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    };
    add(body);
    add(prev);
    Hash hash;
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

Hash next(const Hash& before, const OpHeader& header, const Hash& commitment)
{
    std::array<unsigned char, 32 + HeaderBytes + 32> input;
    std::memcpy(input.data(), before.data(), before.size());
    Bytes bytes(input.data() + 32);
    bytes.add(HeaderVersion, 1);
    bytes.add(header.id.device);
    bytes.add(static_cast<quint64>(header.id.epoch), 4);
    bytes.add(static_cast<quint64>(header.id.seq), 8);
    bytes.add(static_cast<quint64>(header.hlc), 8);
    bytes.add(static_cast<quint64>(header.wallMs), 8);
    bytes.add(header.person);
    bytes.add(header.action);
    bytes.add(header.kind, 2);
    bytes.add(header.row);
    std::memcpy(input.data() + 32 + HeaderBytes, commitment.data(), commitment.size());
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), input.data(), input.size(), nullptr, 0);
    return hash;
}

} // namespace store::chain
