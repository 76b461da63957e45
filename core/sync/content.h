// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace syncing {

/// What the ops of a bundle may contain. Kinds and registers of later versions are kept and passed on, so the
/// minimum reader rises only when an older program would do harm.
inline constexpr quint32 ContentVersion = 1;
inline constexpr quint32 ContentMinimumReader = 1;

} // namespace syncing
