// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dictionary.h"

#include "core/db/errors.h"

namespace store {

void Dictionary::reload()
{
    m_ids.assign(1, base::Uuid());
    m_indexes = {{base::Uuid(), 0}};
    const auto rows = m_db.cached("SELECT id, idx FROM dictionary ORDER BY idx");
    while (rows->step()) {
        const auto id = rows->uuid(0).value_or(base::Uuid());
        if (rows->int64(1) != static_cast<qint64>(m_ids.size()))
            throw db::DamagedError(QStringLiteral("a gap in the numbers of people"));
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

const base::Uuid& Dictionary::idOf(qint64 index) const
{
    if (index < 0 || index >= static_cast<qint64>(m_ids.size()))
        throw db::DamagedError(QStringLiteral("an op of a person that has no number here"));
    return m_ids[static_cast<std::size_t>(index)];
}

std::optional<int> Dictionary::find(const base::Uuid& id) const
{
    const auto found = m_indexes.find(id);
    return found == m_indexes.end() ? std::nullopt : std::optional(found->second);
}

} // namespace store
