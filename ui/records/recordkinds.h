// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordeditor.h"

#include <vector>

namespace ui {

/// The kinds with forms, by subject: each made in a file of its own, which takes its time to compile.
[[nodiscard]] std::vector<RecordKind> housingKinds();
[[nodiscard]] std::vector<RecordKind> peopleKinds();
[[nodiscard]] std::vector<RecordKind> staffKinds();

} // namespace ui
