// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/opref.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace store {

/// What an op says beside its content. The chain covers it; it stays readable when the content is sealed,
/// left out of a partial export or erased.
struct OpHeader {
    OpId id;
    qint64 hlc = 0;
    qint64 wallMs = 0; ///< what the device's own clock claimed; never used for order
    base::Uuid person; ///< domain::ToolUser; all zero when nobody was named
    base::Uuid action; ///< row id of the domain::Action that groups and labels it
    quint16 kind = 0;
    base::Uuid row;

    bool operator==(const OpHeader&) const = default;
};

/// Tamper evidence over the ops of one device and epoch; final format of version 1.
///
///     hash       = BLAKE2b-256(hash of the op before | header | commitment)
///     commitment = BLAKE2b-256, key BLAKE2b-256(device 16 | epoch 4 | seq 8; key = row secret), of body |
///     prev header     = 0x01 | device 16 | epoch 4 | seq 8 | hlc 8 | wall 8 | person 16 | action 16 | kind 2
///     | row 16 first op   : hash before = BLAKE2b-256("lotsenbuch chain" | device 16 | epoch 4)
///
/// Integers are big endian. Body and prev (if there is any) are one CBOR item each, of at most 1 MiB and
/// depth 8, so their border is unambiguous: content of another form is refused wherever an op comes from,
/// see hasOneForm(). The commitment hides the content from whoever lacks the row secret: destroying the
/// secret erases the content while the chain still verifies.
namespace chain {

/// The secret of a row whose id is the same in every copy from the start (shipped records), so that copies
/// which add it apart key its commitments alike. Such rows hold nothing about a person.
[[nodiscard]] Secret sharedSecret(const base::Uuid& row);
[[nodiscard]] Hash begin(const base::Uuid& device, int epoch);
/// Whether the border between body and prev is the only one that such a commitment leaves open.
[[nodiscard]] bool hasOneForm(const std::optional<QByteArray>& body, QByteArrayView prev);
[[nodiscard]] Hash commitment(const Secret& rowSecret, const OpId& op, QByteArrayView body,
                              QByteArrayView prev);
[[nodiscard]] Hash next(const Hash& before, const OpHeader& header, const Hash& commitment);

} // namespace chain

} // namespace store
