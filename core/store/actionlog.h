// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"

namespace store {

/// This person's actions on this device, latest first, with the op that began each. `visit` returns false to
/// stop.
void visitOwnActions(File& file, const std::function<bool(const ActionInfo&, const OpRef&)>& visit);

/// What an action changed: per row and register the ops that wrote it and the value they left there.
struct ChangedRegister {
    std::vector<OpRef> ops;
    std::vector<base::Cell> written;
};
struct ChangedRow {
    quint16 kind = 0;
    base::Uuid id;
    std::map<int, ChangedRegister> registers; ///< empty when the row is erased
};
/// In the order in which the action first touched the rows; action records themselves are left out.
[[nodiscard]] std::vector<ChangedRow> changesOf(File& file, const ActionId& action, const OpRef& begin);

} // namespace store
