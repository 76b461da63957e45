// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/environment.h"

namespace store {

const ShippedRecords::Rows& ShippedRecords::rows(quint16 kind) const
{
    static const Rows none;
    const auto found = m_rows.find(kind);
    return found == m_rows.end() ? none : found->second;
}

} // namespace store
