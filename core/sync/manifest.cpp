// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/manifest.h"

#include "core/store/cborscan.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <limits>

namespace syncing {

namespace {

/// Numbers of the members. Never reused.
enum Member : qint64 {
    Network = 1,
    SenderDevice = 2,
    SenderEpoch = 3,
    Ranges = 4,
    SchemaVersion = 5,
    MinimumReader = 6,
    Filter = 7,
    WallTime = 8,
    AppVersion = 9,
    Recipients = 10,
};

constexpr qsizetype HashBytes = 32;

QCborArray encodeRange(const OpRange& range)
{
    return {range.device.toBytes(),
            static_cast<qint64>(range.epoch),
            static_cast<qint64>(range.from),
            static_cast<qint64>(range.to),
            range.headBefore,
            range.headAfter};
}

std::optional<quint64> positive(const QCborValue& value)
{
    if (!value.isInteger() || value.toInteger() < 1)
        return std::nullopt;
    return static_cast<quint64>(value.toInteger());
}

std::optional<quint32> small(const QCborValue& value)
{
    if (!value.isInteger()) // toInteger() would convert a double, undefined beyond its range
        return std::nullopt;
    const qint64 number = value.toInteger();
    if (number < 0 || number > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return static_cast<quint32>(number);
}

std::optional<base::Uuid> uuid(const QCborValue& value)
{
    return base::Uuid::fromBytes(value.toByteArray());
}

bool isHash(const QByteArray& bytes)
{
    return bytes.isEmpty() || bytes.size() == HashBytes;
}

std::optional<OpRange> decodeRange(const QCborValue& value)
{
    const QCborArray parts = value.toArray();
    const auto device = uuid(parts.at(0));
    const auto epoch = small(parts.at(1));
    const auto from = positive(parts.at(2));
    const auto to = positive(parts.at(3));
    const QByteArray before = parts.at(4).toByteArray();
    const QByteArray after = parts.at(5).toByteArray();
    if (parts.size() < 6 || !device || !epoch || !from || !to || *to < *from)
        return std::nullopt;
    if (!isHash(after) || !isHash(before))
        return std::nullopt;
    return OpRange{*device, *epoch, *from, *to, before, after};
}

} // namespace

QByteArray Manifest::encode() const
{
    QCborArray rangeList;
    for (const OpRange& range : ranges)
        rangeList.append(encodeRange(range));
    QCborArray recipientList;
    for (const QByteArray& recipient : recipients)
        recipientList.append(recipient);
    const QCborMap map{
        {Network, network.toBytes()},
        {SenderDevice, senderDevice.toBytes()},
        {SenderEpoch, static_cast<qint64>(senderEpoch)},
        {Ranges, rangeList},
        {SchemaVersion, static_cast<qint64>(schemaVersion)},
        {MinimumReader, static_cast<qint64>(minimumReader)},
        {Filter, filter ? QCborValue(*filter) : QCborValue(nullptr)},
        {WallTime, wallTimeMs},
        {AppVersion, appVersion},
        {Recipients, recipientList},
    };
    return map.toCborValue().toCbor();
}

std::optional<Manifest> Manifest::decode(const QByteArray& item)
{
    const auto parsed = store::parseCborMap(item);
    if (!parsed)
        return std::nullopt;
    const QCborMap& map = *parsed;
    const auto network = uuid(map.value(Network));
    const auto device = uuid(map.value(SenderDevice));
    const auto epoch = small(map.value(SenderEpoch));
    const auto schema = small(map.value(SchemaVersion));
    const auto reader = small(map.value(MinimumReader));
    const QCborValue filter = map.value(Filter);
    if (!network || !device || !epoch || !schema || !reader || !(filter.isNull() || filter.isString()) ||
        !map.value(WallTime).isInteger() || !map.value(AppVersion).isString() ||
        !map.value(Ranges).isArray() || !map.value(Recipients).isArray())
        return std::nullopt;
    Manifest manifest{*network,
                      *device,
                      *epoch,
                      {},
                      *schema,
                      *reader,
                      std::nullopt,
                      map.value(WallTime).toInteger(),
                      map.value(AppVersion).toString(),
                      {}};
    if (filter.isString())
        manifest.filter = filter.toString();
    for (const QCborValue entry : map.value(Ranges).toArray()) {
        const auto range = decodeRange(entry);
        if (!range)
            return std::nullopt;
        manifest.ranges.push_back(*range);
    }
    for (const QCborValue entry : map.value(Recipients).toArray())
        manifest.recipients.push_back(entry.toByteArray());
    return manifest;
}

} // namespace syncing
