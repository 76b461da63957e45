// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

class QLabel;
class QString;

namespace ui {

// Names of records and files come from people and from other copies: they may hold "<" and "&", which Qt
// reads as markup and mnemonics.

/// The text for a tooltip, shown as it is written.
[[nodiscard]] QString tipText(const QString& text);
/// The text for a menu or a button, shown as it is written and without a mnemonic.
[[nodiscard]] QString menuText(const QString& text);
/// What a menu or button reads: "&Undo: A && B" → "Undo: A & B".
[[nodiscard]] QString withoutMnemonic(const QString& menuText);
/// A label that shows its text as it is written.
[[nodiscard]] QLabel* plainLabel(const QString& text);
/// The same as a paragraph of a type.
[[nodiscard]] QLabel* plainParagraph(const QString& text, Type type, QFont::Weight weight = QFont::Normal);

} // namespace ui
