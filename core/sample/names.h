// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/household.h"
#include "core/sample/origins.h"

namespace sample {

/// A given name that is in use, in one of its Latin spellings; now and then in its own script.
[[nodiscard]] QString givenName(Culture culture, domain::Sex sex, base::SeededRandom& random);

/// A family name that nobody bears: two words of sea and harbour ("Möwenlicht", "Ankerweg"), sometimes
/// written without umlauts. Recognisably invented, whatever the origin.
[[nodiscard]] QString familyName(base::SeededRandom& random);

/// The name of an invented worker.
[[nodiscard]] QString workerName(domain::Sex sex, base::SeededRandom& random);

/// A name in Arabic script: `{family, given}`.
[[nodiscard]] std::pair<QString, QString> arabicScriptName(domain::Sex sex, base::SeededRandom& random);

} // namespace sample
