// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundleformat.h"

#include <QByteArray>

#include <optional>

namespace syncing {

/// One record out of the payload. The views point into the splitter and hold until its next call.
struct RawRecord {
    RecordType type = RecordType::Op;
    QByteArrayView item;  ///< the CBOR item behind the type
    QByteArrayView bytes; ///< the whole record
};

/// Cuts a growing stream of bytes into records [type, item], within the limits. Holds at most one record and
/// what was appended since.
class RecordSplitter {
public:
    explicit RecordSplitter(const BundleLimits& limits) : m_limits(limits) {}
    void append(QByteArrayView bytes);
    /// The next complete record; nullopt if more bytes are needed. Throws BundleError (Damaged, TooLarge).
    [[nodiscard]] std::optional<RawRecord> next();
    /// True if no byte waits.
    [[nodiscard]] bool isEmpty() const { return m_at == m_bytes.size(); }

private:
    BundleLimits m_limits;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// The bytes of a record. The item must be one CBOR item.
[[nodiscard]] QByteArray encodeRecord(RecordType type, QByteArrayView item);

} // namespace syncing
