// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace sample {

/// Who shares a room.
enum class RoomUse { Empty, Men, Women, Family };

/// A room that can be given out from a day until a day.
struct RoomSlot {
    std::size_t room = 0; ///< index into SampleCity::rooms
    int beds = 1;
    base::DayNumber from = base::OpenPast;
    base::DayNumber to = base::OpenFuture;
    int taken = 0;
    RoomUse use = RoomUse::Empty;

    [[nodiscard]] int free() const { return beds - taken; }
};

/// Gives the beds of one site to the people who arrive: families get rooms of their own, men and women share
/// with their like; only when nothing else is left a bed beside others, and then none.
class RoomKeeper {
public:
    explicit RoomKeeper(std::vector<RoomSlot> slots = {}) : m_slots(std::move(slots)) {}

    /// A slot for each of `people`; absent where there was no bed.
    [[nodiscard]] std::vector<std::optional<std::size_t>> take(RoomUse use, int people, base::DayNumber day);
    void release(const std::vector<std::optional<std::size_t>>& slots);
    /// Gives back one bed.
    void release(std::size_t slot);

    [[nodiscard]] const RoomSlot& slot(std::size_t index) const { return m_slots[index]; }

private:
    [[nodiscard]] bool usable(const RoomSlot& slot, base::DayNumber day) const
    {
        return slot.free() > 0 && slot.from <= day && day < slot.to;
    }
    [[nodiscard]] std::optional<std::size_t> emptyRoomFor(int people, base::DayNumber day) const;
    [[nodiscard]] std::optional<std::size_t> sharedRoom(RoomUse use, base::DayNumber day) const;
    [[nodiscard]] std::optional<std::size_t> anyBed(base::DayNumber day) const;

    std::vector<RoomSlot> m_slots;
};

} // namespace sample
