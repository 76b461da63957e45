// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include "core/base/errors.h"
#include "core/base/machine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace store {

namespace {

const QString NameStart = QStringLiteral("device-");
const QString NameEnd = QStringLiteral(".json");

} // namespace

QString DeviceMemory::fileOf(const base::Uuid& device) const
{
    return QDir(m_directory).filePath(NameStart + device.toString() + NameEnd);
}

std::optional<RememberedDevice> DeviceMemory::find(const base::Uuid& device) const
{
    return isActive() ? read(fileOf(device), device) : std::nullopt;
}

std::vector<RememberedDevice> DeviceMemory::at(const QString& path) const
{
    std::vector<RememberedDevice> found;
    if (!isActive())
        return found;
    const QDir folder(m_directory);
    for (const QString& name : folder.entryList({NameStart + QLatin1Char('*') + NameEnd}, QDir::Files)) {
        const QString id = name.mid(NameStart.size()).chopped(NameEnd.size());
        const auto device = base::Uuid::parse(id);
        if (const auto known = device ? read(folder.filePath(name), *device) : std::nullopt;
            known && known->path == path)
            found.push_back(*known);
    }
    return found;
}

std::optional<RememberedDevice> DeviceMemory::read(const QString& fileName, const base::Uuid& device)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    RememberedDevice result;
    result.head = {device, object[QStringLiteral("epoch")].toInt(),
                   object[QStringLiteral("seq")].toVariant().toLongLong()};
    result.path = object[QStringLiteral("path")].toString();
    const QByteArray hash = QByteArray::fromHex(object[QStringLiteral("hash")].toString().toLatin1());
    if (hash.size() != static_cast<qsizetype>(result.hash.size()) || result.path.isEmpty())
        return std::nullopt;
    std::memcpy(result.hash.data(), hash.data(), result.hash.size());
    return result;
}

void DeviceMemory::save(const RememberedDevice& device) const
{
    if (!isActive() || !QDir().mkpath(m_directory))
        return;
    const QJsonObject object{
        {QStringLiteral("epoch"), device.head.epoch},
        {QStringLiteral("seq"), device.head.seq},
        {QStringLiteral("hash"), QString::fromLatin1(viewOf(device.hash).toByteArray().toHex())},
        {QStringLiteral("path"), device.path},
    };
    // No flush to the disk: a memory older than the file is harmless, and this runs after every commit.
    const QString target = fileOf(device.head.device);
    QFile file(target + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const bool isWhole = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!isWhole)
        return;
    try {
        base::moveOver(file.fileName(), target); // at any moment the one before or this one stands there
    } catch (const base::FileError&) {
        return; // the one before stays: an older memory
    }
}

Identity recognise(const QString& canonicalPath, const std::optional<RememberedDevice>& remembered,
                   const std::function<bool(const OpId&, const Hash&)>& contains,
                   const std::function<Arrival(const QString&)>& arrival)
{
    if (!remembered)
        return arrival && arrival(canonicalPath) == Arrival::Moved ? Identity::Same : Identity::NewDevice;
    if (remembered->path != canonicalPath && QFileInfo::exists(remembered->path))
        return Identity::NewDevice;
    return remembered->head.seq == 0 || contains(remembered->head, remembered->hash) ? Identity::Same
                                                                                     : Identity::NewEpoch;
}

} // namespace store
