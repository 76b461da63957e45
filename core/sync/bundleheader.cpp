// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundleheader.h"

#include "core/sync/bundleerror.h"
#include "core/sync/deviceio.h"

#include <QFile>
#include <QtEndian>

namespace syncing {

namespace {

void appendNumber(QByteArray& bytes, quint16 number)
{
    char buffer[sizeof number];
    qToLittleEndian(number, buffer);
    bytes.append(buffer, sizeof buffer);
}

quint16 numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// The next `count` bytes, appended to `raw`.
QByteArray readPart(QIODevice& device, qint64 count, QByteArray& raw)
{
    const QByteArray part = readUpTo(device, count);
    if (part.size() < count)
        throw BundleError(BundleErrorCode::Truncated, "ends within its header");
    raw += part;
    return part;
}

} // namespace

QByteArray BundleHeader::encode() const
{
    Q_ASSERT(!recipients.empty() && recipients.size() <= MaxRecipients);
    QByteArray bytes(BundleMagic, MagicBytes);
    appendNumber(bytes, BundleFormat);
    appendNumber(bytes, minimumReader);
    appendNumber(bytes, static_cast<quint16>(recipients.size()));
    for (const BundleRecipient& recipient : recipients) {
        Q_ASSERT(recipient.keyId.size() == KeyIdBytes && recipient.wrapped.size() == WrappedKeyBytes);
        bytes += recipient.keyId + recipient.wrapped;
    }
    return bytes;
}

std::vector<QByteArray> BundleHeader::keyIds() const
{
    std::vector<QByteArray> ids;
    for (const BundleRecipient& recipient : recipients)
        ids.push_back(recipient.keyId);
    return ids;
}

BundleHeader readBundleHeader(QIODevice& device, QByteArray& raw)
{
    raw = readUpTo(device, MagicBytes);
    if (raw != QByteArrayView(BundleMagic, qMin<qsizetype>(raw.size(), MagicBytes)) || raw.isEmpty())
        throw BundleError(BundleErrorCode::NotABundle, "does not begin like one");
    if (raw.size() < MagicBytes)
        throw BundleError(BundleErrorCode::Truncated, "ends within its header");
    const QByteArray numbers = readPart(device, 6, raw);
    if (numberAt(numbers, 0) > BundleFormat || numberAt(numbers, 2) > BundleReaderVersion)
        throw BundleError(BundleErrorCode::NewerFormat, "written for a newer program");
    const int count = numberAt(numbers, 4);
    if (count > MaxRecipients)
        throw BundleError(BundleErrorCode::TooLarge, "too many recipients");
    if (count == 0 || numberAt(numbers, 0) == 0)
        throw BundleError(BundleErrorCode::Damaged, "no recipient or no format");
    BundleHeader header{numberAt(numbers, 2), {}};
    const QByteArray stanzas = readPart(device, count * (KeyIdBytes + WrappedKeyBytes), raw);
    for (int i = 0; i < count; ++i) {
        const QByteArray stanza =
            stanzas.mid(i * (KeyIdBytes + WrappedKeyBytes), KeyIdBytes + WrappedKeyBytes);
        header.recipients.push_back({stanza.left(KeyIdBytes), stanza.mid(KeyIdBytes)});
    }
    return header;
}

bool looksLikeBundle(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(MagicBytes) == QByteArrayView(BundleMagic, MagicBytes);
}

} // namespace syncing
