// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/key.h"

#include "core/base/errors.h"

#include <QFile>

#include <openssl/evp.h>
#include <sodium.h>

#include <stdexcept>

namespace db {

namespace {

// Crockford's base 32: no I, L, O, U.
constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int CheckSize = 3;
constexpr int GroupLength = 4;
constexpr int TextLength = (Key::Size + CheckSize) * 8 / 5;

using Payload = std::array<unsigned char, Key::Size + CheckSize>;

std::array<unsigned char, CheckSize> checkSum(const unsigned char* bytes)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash;
    crypto_generichash(hash.data(), hash.size(), bytes, Key::Size, nullptr, 0);
    return {hash[0], hash[1], hash[2]};
}

std::optional<int> digitValue(QChar character)
{
    char c = character.toUpper().toLatin1();
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const char* at = c ? std::strchr(Alphabet, c) : nullptr;
    return at ? std::optional(static_cast<int>(at - Alphabet)) : std::nullopt;
}

std::optional<Payload> decode(QStringView text)
{
    Payload payload{};
    int digits = 0;
    for (const QChar character : text) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        const auto value = digitValue(character);
        if (!value || digits == TextLength)
            return std::nullopt;
        for (int bit = 0; bit < 5; ++bit) {
            const int at = digits * 5 + bit;
            if (*value & (16 >> bit))
                payload[at / 8] |= 128 >> (at % 8);
        }
        ++digits;
    }
    return digits == TextLength ? std::optional(payload) : std::nullopt;
}

} // namespace

Key Key::derive(QStringView passphrase, const Salt& salt)
{
    QString composed = passphrase.toString().normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    Key key;
    key.m_salt = salt;
    const int ok = PKCS5_PBKDF2_HMAC(utf8.constData(), static_cast<int>(utf8.size()), salt.data(), SaltSize,
                                     Rounds, EVP_sha512(), Size, key.m_bytes.data());
    wipe(utf8);
    sodium_memzero(composed.data(), static_cast<size_t>(composed.size()) * sizeof(QChar));
    if (ok != 1)
        throw base::Error("PBKDF2 failed");
    return key;
}

Key Key::forFile(QStringView passphrase, const QString& path)
{
    const auto salt = readSalt(path);
    if (!salt)
        throw base::FileError(path, QStringLiteral("is too short to be a database"));
    return derive(passphrase, *salt);
}

Key Key::forNewFile(QStringView passphrase, base::Random& random)
{
    Salt salt;
    random.fill(std::as_writable_bytes(std::span(salt)));
    return derive(passphrase, salt);
}

std::optional<Key> Key::fromRecoveryText(QStringView text)
{
    auto payload = decode(text);
    if (!payload)
        return std::nullopt;
    Key key;
    std::copy_n(payload->begin(), Size, key.m_bytes.begin());
    const auto check = checkSum(payload->data());
    const bool fits = std::equal(check.begin(), check.end(), payload->begin() + Size);
    sodium_memzero(payload->data(), payload->size());
    return fits ? std::optional(key) : std::nullopt;
}

Key::~Key()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QString Key::recoveryText() const
{
    Payload payload;
    std::copy(m_bytes.begin(), m_bytes.end(), payload.begin());
    const auto check = checkSum(m_bytes.data());
    std::copy(check.begin(), check.end(), payload.begin() + Size);

    QString text;
    text.reserve(TextLength + TextLength / GroupLength);
    for (int digit = 0; digit < TextLength; ++digit) {
        if (digit > 0 && digit % GroupLength == 0)
            text += QLatin1Char('-');
        int value = 0;
        for (int at = digit * 5; at < digit * 5 + 5; ++at)
            value = value * 2 + ((payload[at / 8] >> (7 - at % 8)) & 1);
        text += QLatin1Char(Alphabet[value]);
    }
    sodium_memzero(payload.data(), payload.size());
    return text;
}

QByteArray Key::keySpec(const Salt& salt) const
{
    QByteArray spec(2 + 2 * (Size + SaltSize) + 1, Qt::Uninitialized);
    char* at = spec.data();
    *at++ = 'x';
    *at++ = '\'';
    sodium_bin2hex(at, 2 * Size + 1, m_bytes.data(), Size);
    at += 2 * Size;
    sodium_bin2hex(at, 2 * SaltSize + 1, salt.data(), SaltSize);
    at[2 * SaltSize] = '\'';
    return spec;
}

Key Key::withSalt(const Salt& salt) const
{
    Key key = *this;
    key.m_salt = salt;
    return key;
}

bool Key::sameKeyAs(const Key& other) const
{
    return sodium_memcmp(m_bytes.data(), other.m_bytes.data(), Size) == 0;
}

std::optional<Key::Salt> readSalt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::FileError(path, file.errorString());
    Key::Salt salt;
    if (file.read(reinterpret_cast<char*>(salt.data()), salt.size()) != static_cast<qint64>(salt.size()))
        return std::nullopt;
    return salt;
}

void wipe(QByteArray& secret)
{
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace db
