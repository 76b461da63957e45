// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recordsplitter.h"

#include "core/store/cborscan.h"
#include "core/sync/bundleerror.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

namespace syncing {

namespace {

constexpr char ArrayOfTwo = '\x82';

RawRecord openRecord(QByteArrayView bytes)
{
    QCborStreamReader type(bytes.data() + 1, bytes.size() - 1);
    if (bytes[0] != ArrayOfTwo || !type.isUnsignedInteger())
        throw BundleError(BundleErrorCode::Damaged, "a record without a type");
    const quint64 number = type.toUnsignedInteger();
    const qsizetype typeBytes = number < 24 ? 1 : number < 0x100 ? 2 : number < 0x10000 ? 3 : 0;
    // Shortest form only, and no type beyond 16 bits: one way to write a record.
    if (typeBytes == 0 || store::scanCbor(bytes.sliced(1), bytes.size(), 1).length != typeBytes)
        throw BundleError(BundleErrorCode::Damaged, "a record with a type of another form");
    return {static_cast<RecordType>(number), bytes.sliced(1 + typeBytes), bytes};
}

} // namespace

void RecordSplitter::append(QByteArrayView bytes)
{
    m_bytes.remove(0, m_at);
    m_at = 0;
    m_bytes.append(bytes.data(), bytes.size());
}

std::optional<RawRecord> RecordSplitter::next()
{
    const auto rest = QByteArrayView(m_bytes).sliced(m_at);
    const store::CborScan scan = store::scanCbor(rest, m_limits.recordBytes, m_limits.recordDepth);
    switch (scan.outcome) {
    case store::CborScan::Outcome::Complete:
        m_at += scan.length;
        return openRecord(rest.first(scan.length));
    case store::CborScan::Outcome::NeedsMore:
        return std::nullopt;
    case store::CborScan::Outcome::Malformed:
        throw BundleError(BundleErrorCode::Damaged, "a record is malformed");
    case store::CborScan::Outcome::TooDeep:
    case store::CborScan::Outcome::TooLarge:
        break;
    }
    throw BundleError(BundleErrorCode::TooLarge, "a record is too deep or too long");
}

QByteArray encodeRecord(RecordType type, QByteArrayView item)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writer.append(static_cast<quint64>(type));
    bytes.append(item.data(), item.size());
    return bytes;
}

} // namespace syncing
