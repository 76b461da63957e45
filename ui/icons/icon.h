// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace ui {

/// Which token of the theme colours an icon. The colour is looked up when the icon is painted.
enum class Ink { Text, Text2, Muted, Accent, OnAccent, Ok, Warn, Crit, Info, TipText };

[[nodiscard]] QColor colorOf(Ink ink, const Theme& theme);

/// One of our outline drawings (resources/icons/NAME.svg) in a colour of the current theme, sharp at any size
/// and device ratio. An unknown name is a bug.
[[nodiscard]] QIcon iconNamed(const QString& name, Ink ink = Ink::Text2);
/// The drawing that always stands for a tone: check, triangle, octagon, info; a circle for neutral.
[[nodiscard]] QIcon iconOf(Tone tone);
[[nodiscard]] QString iconNameOf(Tone tone);
[[nodiscard]] Ink inkOf(Tone tone);
/// The icon of the program, the one that is installed (packaging/desktop/icons), in fixed colours, 16 to 256
/// px.
[[nodiscard]] QIcon applicationIcon();

} // namespace ui
