// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dictionary.h"

namespace store {

void Dictionary::reload()
{
    m_ids.assign(1, base::Uuid());
    m_indexes = {{base::Uuid(), 0}};
    const auto rows = m_db.cached("SELECT id FROM dictionary ORDER BY idx");
    while (rows->step()) {
        const auto id = rows->uuid(0).value_or(base::Uuid());
        m_indexes.emplace(id, static_cast<int>(m_ids.size()));
        m_ids.push_back(id);
    }
}

int Dictionary::indexOf(const base::Uuid& id)
{
    if (const auto known = find(id))
        return *known;
    const int index = static_cast<int>(m_ids.size());
    m_db.cached("INSERT INTO dictionary(idx, id) VALUES(?1, ?2)")->bindAll(index, id).run();
    m_ids.push_back(id);
    m_indexes.emplace(id, index);
    return index;
}

std::optional<int> Dictionary::find(const base::Uuid& id) const
{
    const auto found = m_indexes.find(id);
    return found == m_indexes.end() ? std::nullopt : std::optional(found->second);
}

} // namespace store
