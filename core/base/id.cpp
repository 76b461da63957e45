// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QUuid>

namespace base {

std::optional<Uuid> Uuid::parse(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? std::nullopt : fromBytes(uuid.toRfc4122());
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    Uuid result;
    if (bytes.size() != static_cast<qsizetype>(result.m_bytes.size()))
        return std::nullopt;
    std::memcpy(result.m_bytes.data(), bytes.data(), result.m_bytes.size());
    return result;
}

Uuid Uuid::version7(qint64 ms, Random& random)
{
    Uuid result;
    random.fill(result.m_bytes);
    for (int i = 0; i < 6; ++i)
        result.m_bytes[static_cast<std::size_t>(i)] = static_cast<std::byte>(ms >> (8 * (5 - i)));
    result.m_bytes[6] = (result.m_bytes[6] & std::byte{0x0f}) | std::byte{0x70};
    result.m_bytes[8] = (result.m_bytes[8] & std::byte{0x3f}) | std::byte{0x80};
    return result;
}

QString Uuid::toString() const
{
    return QUuid::fromRfc4122(toBytes()).toString(QUuid::WithoutBraces);
}

} // namespace base
