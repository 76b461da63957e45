// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/filekey.h"

namespace testing {

inline const QString CrashPassphrase = QStringLiteral("crash");
inline constexpr syncing::PassphraseCost CrashCost{1, 8};

/// Starts a process that saves, imports or exports, kills it at a moment drawn from `seed`, and checks what
/// is left: a sound file with whole actions only, nothing lost that was reported as saved, a whole bundle or
/// none.
void crashTrial(quint64 seed);

} // namespace testing
