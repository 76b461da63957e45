// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"

namespace store {

/// The code of an action that takes another back.
inline constexpr QLatin1String UndoCode("undo");

/// This person's actions on this device, latest first, with the op that began each. `visit` returns false to
/// stop.
void visitOwnActions(File& file, const std::function<bool(const ActionInfo&, const OpRef&)>& visit);

/// The person at the tool has acted from another device too, or somebody has under the same login name.
[[nodiscard]] bool hasActedElsewhere(const File& file);

/// Tells, from the latest step of a person back, which of them undo would take next: an undo takes the latest
/// standing step off, so an earlier one shows; a redo is a step like any other.
class UndoWalk {
public:
    [[nodiscard]] bool isNext(const QString& code);

private:
    int m_undone = 0;
};

/// An action with where its ops begin.
struct LoggedAction {
    ActionInfo info;
    OpRef begin;
    int changes = 0;              ///< ops that it wrote, its own record apart
    bool isUndone = false;        ///< an action that stands takes it back
    std::optional<int> undoSteps; ///< undo() so many times takes it back; absent: no undo of this person does
};
/// The actions of all copies, latest first.
[[nodiscard]] std::vector<LoggedAction> loggedActions(File& file);

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
