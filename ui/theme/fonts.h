// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ui {

/// The roles of type in the window. Sizes are points, so the scale of the system applies.
enum class Type { Kpi, RecordTitle, PageTitle, CardTitle, Body, Small, Micro };

/// The font of a role: Inter where it is installed, else Segoe UI, Noto Sans or DejaVu Sans, with tabular
/// digits where Qt can ask for them (from 6.7).
[[nodiscard]] QFont fontOf(Type type, QFont::Weight weight = QFont::Normal);

} // namespace ui
