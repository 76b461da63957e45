// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clockdrift.h"

#include "core/desk/recordname.h"
#include "core/store/journal.h"

namespace desk {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 LeastMinutes = 10;

} // namespace

std::vector<Finding> clockDrifts(store::File& file)
{
    std::vector<Finding> found;
    for (const store::Chain& chain : file.journal().chains().all()) {
        const auto latest = file.journal().find({chain.index, chain.last()});
        if (!latest)
            continue;
        const qint64 minutes = ((latest->header.hlc >> 16) - latest->header.wallMs) / MinuteMs;
        if (minutes <= LeastMinutes)
            continue;
        Finding finding;
        finding.code = QStringLiteral("clock-drift");
        finding.records = {{domain::Device::describe().kind, chain.name.device}};
        finding.arguments = {nameOf(file, finding.records.front()), QString::number(minutes)};
        if (finding.arguments.first().isEmpty())
            finding.arguments.first() = chain.name.device.toString();
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace desk
