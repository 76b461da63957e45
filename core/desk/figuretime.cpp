// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/figuretime.h"

namespace desk {

bool speaksBy(const domain::ReportedFigure& figure, base::DayNumber on)
{
    return figure.day && base::dayNumber(figure.day->latest()) <= on;
}

bool isLaterWord(const domain::ReportedFigure& figure, const domain::ReportedFigure& other)
{
    const auto order = [](const base::ImpreciseDate& day) { return std::pair(day.latest(), day.earliest()); };
    return order(*figure.day) > order(*other.day);
}

} // namespace desk
