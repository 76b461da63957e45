// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hannoverdata.h"

#include "core/base/errors.h"

#include <QFile>

namespace sample {

namespace {

QByteArray shipped(const char* name)
{
    QFile file(QStringLiteral(":/lotse/sample/hannover/%1.csv").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        throw base::FileError(file.fileName(), file.errorString());
    return file.readAll();
}

} // namespace

HannoverData shippedHannoverData()
{
    return {shipped("accommodations"), shipped("series"), shipped("assumed"), shipped("settled"),
            shipped("planned"),        shipped("rooms"),  shipped("figures"), shipped("pillars"),
            shipped("occupancy"),      shipped("quotas")};
}

} // namespace sample
