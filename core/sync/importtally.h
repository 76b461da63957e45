// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foreignop.h"

#include <map>
#include <vector>

namespace store {
class File;
}

namespace syncing {

/// What an import did to the records of one kind.
struct KindCounts {
    quint16 kind = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
    qint64 conflicts = 0; ///< entries contested now that were not before

    bool operator==(const KindCounts&) const = default;
};

/// Counts records while a bundle is applied: whether each was live before and is now. What only keeps the
/// books (actions, devices, people who use the tool, settings) is not counted.
class ImportTally {
public:
    /// Make it before any op is applied.
    explicit ImportTally(store::File& file);

    /// Call before each op is applied.
    void look(const store::ForeignOp& op);
    /// Call when that op was new here.
    void confirm()
    {
        if (m_latest != m_rows.end())
            m_latest->second.isTouched = true;
    }
    /// Of the kinds to which anything happened, ordered by number. After all ops are applied.
    [[nodiscard]] std::vector<KindCounts> counts();

private:
    using RowKey = std::pair<quint16, base::Uuid>;
    struct Before {
        bool wasLive = false;
        bool isTouched = false;
    };
    using Rows = std::map<RowKey, Before>;

    [[nodiscard]] bool isLive(const RowKey& row);
    [[nodiscard]] std::map<quint16, qint64> contested();

    store::File& m_file;
    std::map<quint16, qint64> m_contestedBefore;
    Rows m_rows;
    Rows::iterator m_latest;
};

} // namespace syncing
