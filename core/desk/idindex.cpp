// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/idindex.h"

#include <bit>

namespace desk {

std::size_t IdIndex::slotOf(const base::Uuid& id) const
{
    const std::size_t mask = m_slots.size() - 1;
    const std::size_t hash = std::hash<base::Uuid>()(id) * 0x9E3779B97F4A7C15U;
    std::size_t slot = (hash >> 20U) & mask;
    while (m_slots[slot] != NoIndex && m_ids[m_slots[slot]] != id)
        slot = (slot + 1) & mask;
    return slot;
}

Index IdIndex::find(const base::Uuid& id) const
{
    return m_slots.empty() ? NoIndex : m_slots[slotOf(id)];
}

Index IdIndex::intern(const base::Uuid& id)
{
    if (m_slots.size() * 2 <= m_ids.size() * 3)
        rehash(std::max<std::size_t>(16, m_slots.size() * 2));
    const std::size_t slot = slotOf(id);
    if (m_slots[slot] == NoIndex) {
        m_slots[slot] = static_cast<Index>(m_ids.size());
        m_ids.push_back(id);
    }
    return m_slots[slot];
}

void IdIndex::reserve(std::size_t ids)
{
    m_ids.reserve(ids);
    const std::size_t slots = std::bit_ceil(std::max<std::size_t>(16, ids * 2));
    if (slots > m_slots.size())
        rehash(slots);
}

void IdIndex::rehash(std::size_t slots)
{
    m_slots.assign(slots, NoIndex);
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        m_slots[slotOf(m_ids[i])] = static_cast<Index>(i);
}

} // namespace desk
