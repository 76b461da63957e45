// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/diskimage.h"

#include <algorithm>

namespace testing {

namespace {

constexpr qint64 SectorSize = 512;

void applyTo(QByteArray& content, const DiskChange& change)
{
    if (!change.bytes) {
        content.resize(change.at, '\0');
        return;
    }
    if (content.size() < change.at + change.bytes->size())
        content.resize(change.at + change.bytes->size(), '\0');
    content.replace(change.at, change.bytes->size(), *change.bytes);
}

/// The part of a write before a border between two sectors.
DiskChange torn(const DiskChange& change, base::SeededRandom& random)
{
    if (!change.bytes)
        return change;
    const auto length = static_cast<qint64>(random.below(static_cast<quint64>(change.bytes->size()) + 1));
    const qint64 end = (change.at + length) / SectorSize * SectorSize;
    return {change.at, change.bytes->left(std::max<qint64>(0, end - change.at))};
}

} // namespace

void DiskImage::sync()
{
    for (const DiskChange& change : pending)
        applyTo(synced, change);
    pending.clear();
}

QByteArray DiskImage::contentAfterLoss(Unsynced unsynced, base::SeededRandom& random) const
{
    QByteArray content = synced;
    if (unsynced == Unsynced::Lost)
        return content;
    for (const DiskChange& change : pending) {
        const quint64 fate = unsynced == Unsynced::Torn ? random.below(4) : 3;
        if (fate == 1)
            applyTo(content, torn(change, random));
        else if (fate > 1)
            applyTo(content, change);
    }
    return content;
}

} // namespace testing
