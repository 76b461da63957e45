// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/stats/staycolumns.h"

#include <vector>

namespace desk {

using stats::Index;
using stats::NoIndex;

/// Numbers ids from 0 in the order they are first seen, and finds the number of an id. Compact enough for
/// millions: 16 bytes for the id and 8 to 16 for the table. Numbers are never given up.
class IdIndex {
public:
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] const base::Uuid& at(Index number) const { return m_ids[number]; }
    /// NoIndex if the id was never seen.
    [[nodiscard]] Index find(const base::Uuid& id) const;
    /// The number of the id, a new one if it was never seen.
    Index intern(const base::Uuid& id);
    void reserve(std::size_t ids);

private:
    [[nodiscard]] std::size_t slotOf(const base::Uuid& id) const;
    void rehash(std::size_t slots);

    std::vector<base::Uuid> m_ids;
    std::vector<Index> m_slots; ///< open addressing, a power of two, at most two thirds full
};

} // namespace desk
