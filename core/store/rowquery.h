// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/view.h"

#include <span>

namespace store {

/// Reads the live rows of a kind, kind and cells only: in the order of their ids, which is the order in which
/// they were made; shipped rows, if any, come first. The connection's read transaction ends with the object.
class RowQuery {
public:
    /// `column` narrows to rows whose column holds `value`; an absent value finds rows without one. The
    /// column must be one of the kind.
    RowQuery(View view, const domain::KindInfo& kind, std::string_view column = {},
             const base::Cell& value = {});
    /// One row by its id; with `DeletedToo` a deleted one with the values it had last, unless they are
    /// erased.
    enum class Which { Live, DeletedToo };
    RowQuery(View view, const domain::KindInfo& kind, const base::Uuid& id, Which which = Which::Live);

    bool next();
    [[nodiscard]] const base::Uuid& id() const { return m_id; }
    /// Order of KindInfo::columns; valid until the next call of next().
    [[nodiscard]] std::span<const base::Cell> cells() const { return m_cells; }

private:
    void collectShipped(View view, const domain::KindInfo& kind, std::string_view column,
                        const base::Cell& value);
    [[nodiscard]] bool isReplaced(View view, const domain::KindInfo& kind, const base::Uuid& id) const;

    db::CachedStatement m_statement;
    std::vector<std::pair<base::Uuid, const std::vector<base::Cell>*>> m_shipped;
    std::size_t m_nextShipped = 0;
    base::Uuid m_id;
    std::vector<base::Cell> m_cells;
};

} // namespace store
