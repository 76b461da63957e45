// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace db {

/// The raw key of an encrypted file: 32 bytes, with the 16 bytes of salt they were derived with.
/// Each copy wipes itself when it goes. Deriving follows SQLCipher 4's defaults (PBKDF2-HMAC-SHA512, 256,000
/// rounds, salt = first 16 bytes of the file), so the file opens with the passphrase in other SQLCipher
/// tools.
class Key {
public:
    static constexpr int Size = 32;
    static constexpr int SaltSize = 16;
    static constexpr int Rounds = 256000;
    using Salt = std::array<unsigned char, SaltSize>;

    /// Derives the key; takes about a quarter of a second by design. The passphrase is used in Unicode NFC as
    /// UTF-8, so that keyboards which send composed and decomposed umlauts open the same file.
    [[nodiscard]] static Key derive(QStringView passphrase, const Salt& salt);
    /// For a file that exists: takes the salt from it. Throws base::FileError.
    [[nodiscard]] static Key forFile(QStringView passphrase, const QString& path);
    /// For a file to be made: with a fresh salt.
    [[nodiscard]] static Key forNewFile(QStringView passphrase, base::Random& random);
    /// Reads what recoveryText() wrote; tolerates case, spaces, dashes and the look-alikes O/0, I/L/1.
    /// nullopt when the length or the check sum is wrong.
    [[nodiscard]] static std::optional<Key> fromRecoveryText(QStringView text);

    Key(const Key& other) = default;
    Key& operator=(const Key& other) = default;
    ~Key();

    /// The raw key for the recovery sheet: 14 groups of 4 characters, the last digits being a check sum.
    [[nodiscard]] QString recoveryText() const;
    /// `x'<96 hex digits>'`, the form SQLCipher takes; the caller wipes it. `salt` is that of the file.
    [[nodiscard]] QByteArray keySpec(const Salt& salt) const;
    [[nodiscard]] const Salt& salt() const { return m_salt; }
    /// The same key with the salt of another file, for what is made from that file.
    [[nodiscard]] Key withSalt(const Salt& salt) const;
    /// Compares the 32 key bytes in constant time.
    [[nodiscard]] bool sameKeyAs(const Key& other) const;

private:
    Key() = default;
    std::array<unsigned char, Size> m_bytes{};
    Salt m_salt{};
};

/// The first 16 bytes of a file; nullopt when it is shorter. Throws base::FileError when it cannot be read.
[[nodiscard]] std::optional<Key::Salt> readSalt(const QString& path);

/// Overwrites a byte array that held a secret. The array must not be shared.
void wipe(QByteArray& secret);

} // namespace db
