// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace ui {

/// Relative luminance of an opaque sRGB colour, 0 (black) to 1 (white); WCAG 2.1, "relative luminance".
[[nodiscard]] double relativeLuminance(QColor color);

/// Contrast of two opaque colours, 1 to 21, in either order; WCAG 2.1, "contrast ratio". `black, white → 21`.
[[nodiscard]] double contrastRatio(QColor one, QColor other);

} // namespace ui
