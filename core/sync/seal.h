// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

#include <sodium.h>

namespace syncing {

/// The hash over the inner bytes of a bundle (BLAKE2b-256), fed as they pass.
class SealHash {
public:
    SealHash();
    void add(QByteArrayView bytes);
    /// Ends the hash; call once.
    [[nodiscard]] QByteArray result();

private:
    crypto_generichash_state m_state;
};

/// The last record of a bundle.
struct Seal {
    QByteArray hash;
    std::optional<QByteArray> signature; ///< not yet written; a reader of this version carries it unread

    [[nodiscard]] QByteArray encode() const;
    /// nullopt if the item is no seal. Unknown members are ignored.
    [[nodiscard]] static std::optional<Seal> decode(const QByteArray& item);
};

} // namespace syncing
