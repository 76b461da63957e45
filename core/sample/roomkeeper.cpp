// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/roomkeeper.h"

#include <algorithm>

namespace sample {

using base::DayNumber;

/// The empty room that wastes least: the smallest that holds them all, else the largest.
std::optional<std::size_t> RoomKeeper::emptyRoomFor(int people, DayNumber day) const
{
    std::optional<std::size_t> best;
    const auto rank = [&](const RoomSlot& slot) {
        return slot.beds >= people ? slot.beds - people : 1000 - slot.beds;
    };
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const RoomSlot& slot = m_slots[i];
        if (slot.use == RoomUse::Empty && usable(slot, day) && (!best || rank(slot) < rank(m_slots[*best])))
            best = i;
    }
    return best;
}

std::optional<std::size_t> RoomKeeper::sharedRoom(RoomUse use, DayNumber day) const
{
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].use == use && usable(m_slots[i], day))
            return i;
    return std::nullopt;
}

std::optional<std::size_t> RoomKeeper::anyBed(DayNumber day) const
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        if (usable(m_slots[i], day) && (!best || m_slots[i].free() > m_slots[*best].free()))
            best = i;
    return best;
}

std::vector<std::optional<std::size_t>> RoomKeeper::take(RoomUse use, int people, DayNumber day)
{
    std::vector<std::optional<std::size_t>> result;
    std::optional<std::size_t> current;
    while (static_cast<int>(result.size()) < people) {
        if (!current || m_slots[*current].free() == 0) {
            const int left = people - static_cast<int>(result.size());
            current = use == RoomUse::Family ? std::nullopt : sharedRoom(use, day);
            if (!current)
                current = emptyRoomFor(left, day);
            if (!current)
                current = anyBed(day);
        }
        result.push_back(current);
        if (!current)
            continue;
        RoomSlot& slot = m_slots[*current];
        ++slot.taken;
        if (slot.use == RoomUse::Empty)
            slot.use = use;
    }
    return result;
}

void RoomKeeper::release(std::size_t index)
{
    RoomSlot& slot = m_slots[index];
    --slot.taken;
    if (slot.taken == 0)
        slot.use = RoomUse::Empty;
}

void RoomKeeper::release(const std::vector<std::optional<std::size_t>>& slots)
{
    for (const auto& slot : slots)
        if (slot)
            release(*slot);
}

} // namespace sample
