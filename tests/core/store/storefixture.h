// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/stay/stay.h"
#include "core/store/records.h"
#include "core/store/write.h"

namespace testing {

/// What the tests' actions are called.
inline const QString ActionCode = QStringLiteral("test");

/// A memory file with a clock and random source of its own.
struct Replica {
    explicit Replica(quint64 seed = 1, qint64 startMs = 1'700'000'000'000)
        : clock(startMs)
        , random(seed)
        , file(store::File::inMemory({clock, random}))
    {}

    base::FixedClock clock;
    base::SeededRandom random;
    std::unique_ptr<store::File> file;
};

inline domain::Room roomOf(const QString& name, int beds)
{
    base::SeededRandom ids(99);
    domain::Room room;
    room.accommodation = base::Id<domain::Accommodation>(base::Uuid::version7(1, ids));
    room.name = name;
    room.beds = beds;
    return room;
}

} // namespace testing
