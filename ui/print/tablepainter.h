// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"
#include "ui/print/canvas.h"

namespace print {

/// Whether the columns of a table have room beside each other in a width, headings broken between words; else
/// they run into each other.
[[nodiscard]] bool fitsWidth(const Canvas& canvas, const report::Table& table,
                             const report::Vocabulary& words, double width);

/// Paints title, heading, rows and note of a table from `top` on, within `left` and `width`. The first column
/// takes what the others leave; long names are elided. Returns the height used.
double paintTable(const Canvas& canvas, const report::Table& table, const report::Vocabulary& words,
                  const QPointF& topLeft, double width);

} // namespace print
