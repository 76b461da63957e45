// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/terms.h"

#include <vector>

/// The tables behind terms.h, by subject. Internal to ui/words.
namespace words {

[[nodiscard]] std::vector<Group> housingGroups();
[[nodiscard]] std::vector<Group> peopleGroups();
[[nodiscard]] std::vector<Group> staffGroups();
[[nodiscard]] std::vector<Group> placeGroups();
[[nodiscard]] std::vector<Group> recordGroups();
[[nodiscard]] std::vector<Group> findingGroups();
[[nodiscard]] std::vector<Group> problemGroups();
[[nodiscard]] std::vector<Group> actionGroups();
[[nodiscard]] std::vector<Group> reportGroups();

} // namespace words
