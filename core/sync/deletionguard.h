// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foreignop.h"

#include <set>
#include <utility>

namespace store {
class File;
}

namespace syncing {

/// Watches what an import deletes, so that a person is asked before many records go (SYNC.md section 2).
class DeletionGuard {
public:
    /// Make it before any op is applied: it counts what is live.
    explicit DeletionGuard(store::File& file);

    /// Call for each op before any of them is applied: what arrives and goes within one bundle was never live
    /// here.
    void look(const store::ForeignOp& op);
    /// The records that were live and are not now.
    [[nodiscard]] qint64 deleted();
    /// More than 20, or more than one in a hundred of what was live before.
    [[nodiscard]] bool asksFirst();

private:
    [[nodiscard]] bool isLive(quint16 kind, const base::Uuid& row);

    store::File& m_file;
    qint64 m_liveBefore; ///< counted as far as the question needs it
    std::set<std::pair<quint16, base::Uuid>> m_candidates;
};

} // namespace syncing
