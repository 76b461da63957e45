// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"
#include "ui/print/canvas.h"

namespace print {

/// Paints title and stacked areas into the area, with direct labels at the right end and a summary below.
void paintChart(const Canvas& canvas, const report::Chart& chart, const report::Vocabulary& words,
                const QRectF& area);

} // namespace print
