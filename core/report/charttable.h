// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

namespace report {

/// The figures of a chart: a row per day, a column per series. For people who do not see the picture.
[[nodiscard]] Table asTable(const Chart& chart, const Vocabulary& words);

} // namespace report
