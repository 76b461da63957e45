// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowstore.h"

#include <set>

namespace store {

/// Keeps the search index of a file equal to its live rows: the folded words of all searchable registers, and
/// how the words of personal names sound. Local, never exported. Works in the caller's transaction.
class SearchIndex {
public:
    /// Stands before a word as it is written, where folding changes it: "=möwe" besides "moewe" and "mowe".
    static constexpr QLatin1Char WrittenMark = QLatin1Char('=');

    SearchIndex(db::Database& database, RowStore& rows) : m_db(database), m_rows(rows) {}

    /// Brings these rows up to date: indexed when live, removed when not.
    void update(const std::vector<std::pair<quint16, base::Uuid>>& rows);
    /// Builds the index anew.
    void rebuild();
    /// Made by this version of the folding rules and kept up since.
    [[nodiscard]] bool isCurrent() const { return isCurrentIn(m_db); }
    [[nodiscard]] static bool isCurrentIn(db::Database& database);
    /// What a file is left with by somebody who changes records without keeping the index.
    void markOutdated();

private:
    void update(quint16 kind, const base::Uuid& id);
    void put(quint16 kind, const base::Uuid& id, const KindLayout& layout,
             const std::vector<base::Cell>& cells);
    std::optional<qint64> find(quint16 kind, const base::Uuid& id);

    db::Database& m_db;
    RowStore& m_rows;
};

} // namespace store
