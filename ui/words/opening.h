// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/opening.h"

namespace words {

/// Who has a file open: "B. Brandt auf pc-nord seit 17.11.26 08:12"; "von einem anderen Programm" when
/// nothing is known.
[[nodiscard]] QString holderText(const desk::LockedBy& holder);

/// What keeps a file from being opened or made, and what to do. `asked` is the path when the outcome names
/// none.
[[nodiscard]] QString openingText(const desk::OpenOutcome& outcome, const QString& asked);

} // namespace words
