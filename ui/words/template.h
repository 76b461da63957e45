// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace words {

/// Puts arguments into a sentence. `%1` takes the text; `%1n` a number in the language's format, `%1f` FTE
/// hundredths, `%1d` a date in its file form, `%1m` a deployment mode, `%1k` a record kind, `%1r` a register,
/// `%1p` a pillar, `%1g` a designation, `%1u` a measure, `%2q` a precision together with the count before it
/// ("rund 300"). An argument that is no such value is put in as it is; a missing one as nothing.
/// `{one|many}` is "one" when the number placed last was 1: `"%2n {person|persons}"`.
/// `"%1: %2n persons", {"Bult", "1052"} → "Bult: 1.052 persons"`.
[[nodiscard]] QString filled(const QString& sentence, const QStringList& arguments);

} // namespace words
