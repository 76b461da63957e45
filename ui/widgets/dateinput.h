// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace ui
