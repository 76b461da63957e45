// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/store/rowstate.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace store {

/// The table of one record kind on the writer connection, by prepared statements.
class KindTable {
public:
    KindTable(db::Database& database, const KindLayout& layout);

    [[nodiscard]] const KindLayout& layout() const { return m_layout; }
    /// False when there is no such row; then `row` is as made by default. Cells are read on demand. Throws
    /// db::DamagedError.
    bool read(const base::Uuid& id, Row& row, bool withCells);
    /// False when the id is taken.
    bool insert(const base::Uuid& id, const Row& row);
    /// Writes state, heads and the columns of the registers in `changed`.
    void update(const base::Uuid& id, const Row& row, RegisterMask changed);
    void remove(const base::Uuid& id);
    void setSecret(const base::Uuid& id, const Secret& secret);

private:
    db::Statement& updateOf(RegisterMask changed);

    db::Database& m_db;
    const KindLayout& m_layout;
    db::Statement m_readAll;
    db::Statement m_readState;
    std::optional<db::Statement> m_insert; ///< prepared at its first use: only then may it be written
    std::unordered_map<RegisterMask, std::unique_ptr<db::Statement>> m_updates;
    QByteArray m_packed;
};

} // namespace store
