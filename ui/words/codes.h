// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/registers.h"
#include "core/report/report.h"

#include <optional>

namespace words {

/// A cell that stands for something else, as data and in words: codes, yes and no, areas, hundredths, days of
/// the week, lists. Nothing for a cell that already says what it means.
[[nodiscard]] std::optional<report::CodedText> codedCell(const domain::KindInfo& kind,
                                                         const domain::RegisterInfo& reg, std::size_t column,
                                                         const base::Cell& cell);

} // namespace words
