// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "core/store/view.h"

namespace desk {

/// A short name for any record; a deleted one has that of its last state. Empty when there
/// is none or the record is erased. See Book::recordName().
[[nodiscard]] QString nameOf(store::View view, const RecordRef& record);
/// The same as a function; valid as long as the view.
[[nodiscard]] inline auto namesIn(store::View view)
{
    return [view](const RecordRef& record) { return nameOf(view, record); };
}

} // namespace desk
