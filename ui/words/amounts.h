// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace words {

/// A rule's value in its unit as people write it: (47500, "cents-per-month") → "475,00 € im Monat". Units:
/// domain::ValueRule::unit. A unit of a later version is written as it is.
[[nodiscard]] QString amountText(qint64 value, const QString& unit);

} // namespace words
