// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/status.h"
#include "core/store/file.h"

namespace desk {

/// A written consent that may be relied on.
struct ConsentRow {
    base::Id<domain::Consent> consent;
    base::Id<domain::Person> person;
    QString name; ///< "Familienname, Vorname"
    QString purpose;
    bool isContested = false; ///< copies disagree about it, but by each of their values it holds
};

/// The consents that hold on a day, by name and purpose. While copies disagree about a value the stricter one
/// rules: a consent that has ended, was withdrawn or was given for another purpose by any of them holds not,
/// nor does one that was deleted on one copy.
[[nodiscard]] std::vector<ConsentRow> consentsOn(store::File& file, QDate on);

} // namespace desk
