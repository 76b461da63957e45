// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/core/db/faultvfs.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace testing {

struct DiskChange {
    qint64 at;
    std::optional<QByteArray> bytes; ///< absent: the file ends at `at` from now on
};

/// A file as the disk holds it and what waits in the cache.
struct DiskImage {
    void sync();
    [[nodiscard]] QByteArray contentAfterLoss(Unsynced unsynced, base::SeededRandom& random) const;

    bool exists = false;
    QByteArray synced;
    std::vector<DiskChange> pending;
};

} // namespace testing
