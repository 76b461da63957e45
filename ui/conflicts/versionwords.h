// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/openconflict.h"
#include "ui/conflicts/versionchoice.h"
#include "ui/words/cells.h"

namespace ui {

/// A conflict in words: "Zimmer 1.07 · Bult", "Betten", and its versions.
struct ConflictWords {
    QString record;
    QString entry;
    std::vector<Version> versions;
};

/// May be called on any thread; `nameOf` names the records that values refer to.
[[nodiscard]] ConflictWords conflictWords(const desk::OpenConflict& conflict, const words::NameOf& nameOf);

/// The same with the names of an open book.
[[nodiscard]] ConflictWords conflictWords(const desk::OpenConflict& conflict, const desk::Book& book);

} // namespace ui
