// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write.h"

#include <vector>

namespace store {

/// An action as the journal tells it.
struct ActionInfo {
    domain::Action action;
    qint64 whenMs = 0;
    base::Uuid device;
    base::Id<domain::ToolUser> person;
};

/// A register that was not taken back because somebody has changed it since. Register 0: the row itself, or
/// all of it because it is erased.
struct LeftRegister {
    quint16 kind = 0;
    base::Uuid row;
    int registerNumber = 0;

    bool operator==(const LeftRegister&) const = default;
};

struct Reverted {
    domain::Action reverted;        ///< what was taken back
    ActionId by;                    ///< the action that did it
    std::vector<LeftRegister> left; ///< empty: everything was taken back
};

/// The latest action of this person on this device that stands; nullopt if there is none. Imported actions
/// are nobody's step here. What was brought back by redo() is named by its first doing.
[[nodiscard]] std::optional<ActionInfo> undoable(File& file);
/// The undone action that redo() would bring back: nullopt after any other action.
[[nodiscard]] std::optional<ActionInfo> redoable(File& file);

/// Takes it back by new ops: only the registers whose value is still that action's.
std::optional<Reverted> undo(File& file);
std::optional<Reverted> redo(File& file);
/// undo() so many times, if the last of them takes `action` back; else nothing. A failure leaves those before
/// it undone.
std::vector<Reverted> undoThrough(File& file, const ActionId& action, int steps);

} // namespace store
