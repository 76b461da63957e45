// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

namespace report {

/// How many single sites a table lists: its item rows.
[[nodiscard]] int itemRows(const Table& table);

/// The table with the `leftOut` items of the fewest persons (second column) put together: one row "n more
/// together" with their sums at the end of each group. Groups and sums stay, so what is listed still adds up;
/// a sum that holds a hidden number is told only where the rows beside it tell it anyway.
[[nodiscard]] Table withFewerItems(const Table& table, int leftOut, const Vocabulary& words);

} // namespace report
