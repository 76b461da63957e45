// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

enum class Strength { Empty, TooShort, Weak, Fair, Good };

/// A rough measure of how hard a passphrase is to guess: length counts most, then how many different
/// characters and kinds there are. Under ten characters it is too short; nothing else is refused.
[[nodiscard]] Strength strengthOf(const QString& passphrase);

} // namespace ui
