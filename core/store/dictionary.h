// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace store {

/// Short local numbers for the ids of people, so that ops stay small. Number 0 is the null id. Numbers differ
/// between files; nothing that leaves the file contains them.
class Dictionary {
public:
    explicit Dictionary(db::Database& database) : m_db(database) {}
    void reload();

    /// Makes a number for a new id; needs an open transaction then.
    [[nodiscard]] int indexOf(const base::Uuid& id);
    [[nodiscard]] std::optional<int> find(const base::Uuid& id) const;
    /// Throws db::DamagedError for a number that was never given.
    [[nodiscard]] const base::Uuid& idOf(qint64 index) const;

private:
    db::Database& m_db;
    std::vector<base::Uuid> m_ids{base::Uuid()};
    std::unordered_map<base::Uuid, int> m_indexes{{base::Uuid(), 0}};
};

} // namespace store
