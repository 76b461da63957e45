// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deviceio.h"

#include "core/base/errors.h"

#include <QFileDevice>

namespace syncing {

namespace {

[[noreturn]] void fail(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    throw base::FileError(file ? file->fileName() : QString(), device.errorString());
}

} // namespace

QByteArray readUpTo(QIODevice& device, qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qint64 got = 0;
    while (got < count) {
        const qint64 step = device.read(bytes.data() + got, count - got);
        if (step < 0)
            fail(device);
        if (step == 0)
            break;
        got += step;
    }
    bytes.truncate(got);
    return bytes;
}

void writeAll(QIODevice& device, QByteArrayView bytes)
{
    if (device.write(bytes.data(), bytes.size()) != bytes.size())
        fail(device);
}

} // namespace syncing
