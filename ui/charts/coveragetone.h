// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/overview.h"
#include "ui/theme/theme.h"

namespace ui {

/// The tone that a coverage is shown in; neutral when nothing is required.
[[nodiscard]] inline Tone toneOf(std::optional<int> coveragePercent)
{
    if (!coveragePercent)
        return Tone::Neutral;
    switch (desk::coverageOf(*coveragePercent)) {
    case desk::Coverage::Met:
        return Tone::Ok;
    case desk::Coverage::Short:
        return Tone::Warn;
    case desk::Coverage::Critical:
        break;
    }
    return Tone::Crit;
}

[[nodiscard]] inline Tone toneOf(desk::FindingSeverity severity)
{
    switch (severity) {
    case desk::FindingSeverity::Critical:
        return Tone::Crit;
    case desk::FindingSeverity::Check:
        return Tone::Warn;
    case desk::FindingSeverity::Hint:
        break;
    }
    return Tone::Info;
}

} // namespace ui
