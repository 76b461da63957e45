// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/imprecisedate.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ui {

enum class DateFault { None, NotADate, NoSuchDay };

/// What a typed date means. Empty text is no fault and no date. On NoSuchDay `nearest` is the last day of the
/// month that was meant.
struct DateInput {
    std::optional<QDate> date;
    DateFault fault = DateFault::None;
    std::optional<QDate> nearest;

    bool operator==(const DateInput&) const = default;
};

/// Reads a day as people type it, seen from `today`:
/// `1.3.26`, `01/03/2026`, `1.3.` (this year), `010326`, `01032026`, `2026-03-01`, `+7`, `-3`, `h`, `heute`,
/// `today`, each also behind a weekday (`Di 17.11.2026`). Two digits of a year mean the one from 79 years ago
/// to 20 ahead.
[[nodiscard]] DateInput parseDate(const QString& text, QDate today);

/// What a date of any precision means, typed.
struct ImpreciseInput {
    std::optional<base::ImpreciseDate> date;
    DateFault fault = DateFault::None;
    std::optional<QDate> nearest;
};

/// Reads what parseDate() reads, and less exact dates: `3.2016`, `03/2016`, `2016-03` a month, `2016` a year,
/// `~1.3.2016`, `um 1.3.2016`, `ca. 1.3.2016` about a day. Years 1800 to 9999.
[[nodiscard]] ImpreciseInput parseImpreciseDate(const QString& text, QDate today);
/// The shortest text that reads back as this date.
[[nodiscard]] QString typedText(const base::ImpreciseDate& date);

} // namespace ui
