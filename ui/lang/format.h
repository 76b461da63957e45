// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ui {

/// Numbers and dates for people, in the language in use (the default QLocale). Minus is the sign "−", not a
/// hyphen. `1043 → "1.043"` in German.
[[nodiscard]] QString number(qint64 value);
/// With sign: `12 → "+12"`, `-3 → "−3"`, `0 → "±0"`.
[[nodiscard]] QString difference(qint64 value);
/// Hundredths with two decimals: `1589 → "15,89"`.
[[nodiscard]] QString hundredths(qint64 value);
/// `88 → "88 %"` with a no-break space.
[[nodiscard]] QString percent(qint64 value);
/// `2016-03-01 → "01.03.2016"`.
[[nodiscard]] QString dateText(QDate date);
/// `2026-11-17 → "17.11."`.
[[nodiscard]] QString shortDateText(QDate date);
/// `2026-11-17 → "Di 17.11.2026"`.
[[nodiscard]] QString dateWithWeekday(QDate date);
/// A moment of UTC in local time: "17.11.2026, 08:12".
[[nodiscard]] QString momentText(qint64 msSinceEpoch);
/// `3400000 → "3,4 MB"`.
[[nodiscard]] QString sizeText(qint64 bytes);
/// How to type a date: `TT.MM.JJJJ`.
[[nodiscard]] QString datePattern();

} // namespace ui
