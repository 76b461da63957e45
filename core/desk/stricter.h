// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/base/id.h"
#include "core/domain/record/registers.h"

#include <map>
#include <span>

namespace store {
class File;
}

namespace desk {

/// What holds of safety while copies disagree about it (SYNC.md section 2): until a person chooses, a person
/// needs help in an emergency if one version says so, and a consent is withdrawn if one version says so. For
/// whatever shows or counts the values of such records. Bans and conflict pairs have no one stricter value:
/// placing checks every version of them.
class StricterValues {
public:
    /// As the file is now.
    explicit StricterValues(store::File& file);

    /// Puts the stricter values in the place of the winning ones. The cells are those of the kind's columns.
    void applyTo(const domain::KindInfo& kind, const base::Uuid& row, std::span<base::Cell> cells) const;

private:
    /// By kind and row: the columns in which something holds that the winner denies.
    std::map<std::pair<int, base::Uuid>, std::vector<std::size_t>> m_columns;
};

} // namespace desk
