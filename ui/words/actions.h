// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace words {

/// What an action did, as history, undo and the toast name it: `"place-household", "H-2107" → "Haushalt
/// H-2107 belegen"`. Without a subject the sentence closes up; a count replaces it: "24 Zimmer anlegen".
[[nodiscard]] QString actionLabel(const QString& code, const QString& subject = {},
                                  std::optional<int> count = {});

/// Whether there are words for an action's code.
[[nodiscard]] bool hasActionLabel(const QString& code);

} // namespace words
