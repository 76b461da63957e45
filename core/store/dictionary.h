// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/store/heads.h"

#include <unordered_map>
#include <vector>

namespace store {

/// Short local numbers for the ids of devices and people, so that ops stay small. Index 0 is the null id.
/// Numbers differ between files; nothing that leaves the file contains them.
class Dictionary final : public HeadOrder {
public:
    explicit Dictionary(db::Database& database) : m_db(database) {}
    void reload();

    /// Makes a number for a new id; needs an open transaction then.
    [[nodiscard]] int indexOf(const base::Uuid& id);
    [[nodiscard]] std::optional<int> find(const base::Uuid& id) const;
    [[nodiscard]] const base::Uuid& idOf(int index) const { return m_ids[static_cast<std::size_t>(index)]; }
    [[nodiscard]] OpId idOf(const OpRef& op) const { return {idOf(op.device), op.epoch, op.seq}; }

protected:
    [[nodiscard]] const base::Uuid& deviceOf(int index) const override { return idOf(index); }

private:
    db::Database& m_db;
    std::vector<base::Uuid> m_ids{base::Uuid()};
    std::unordered_map<base::Uuid, int> m_indexes{{base::Uuid(), 0}};
};

} // namespace store
