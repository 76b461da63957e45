// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"

namespace words {

/// A finding in words: what is wrong, the facts, and the ways to solve it.
struct FindingWords {
    QString title;        ///< "Mehr Personen als Plätze"
    QString detail;       ///< "Wohnheim Bult: 52 Personen auf 50 Plätzen"
    QStringList remedies; ///< "Person verlegen"
};

/// Takes the arguments in the order that desk::findingRules() states per code. A missing argument leaves its
/// place empty; further ones are ignored.
[[nodiscard]] FindingWords findingWords(const desk::Finding& finding);

[[nodiscard]] QString text(desk::FindingSeverity severity);
[[nodiscard]] QLatin1String codeOf(desk::FindingSeverity severity);

} // namespace words
