// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace ui {

/// Property of a pane without controls that takes the focus itself, such as a status bar.
inline constexpr char TakesPaneFocus[] = "takesPaneFocus";

/// The panes of a window in reading order; `first` is where somebody begins who is in none of them.
struct Panes {
    std::vector<QWidget*> all;
    std::size_t first = 0;
};

/// Moves the focus `step` (1 or -1) panes on, round and round, to where it was in that pane last, else to
/// what the pane is about (its focus proxy) or its first control. Panes that are hidden or take no focus are
/// passed over.
void goToPane(const Panes& panes, int step);

} // namespace ui
