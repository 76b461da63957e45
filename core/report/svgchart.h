// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

namespace report {

/// The chart as an SVG element with title and description for screen readers. Direct labels at the right end
/// instead of a legend; horizontal grid only; from zero.
[[nodiscard]] QString toSvg(const Chart& chart, const Vocabulary& words);

} // namespace report
