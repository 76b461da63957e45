// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"

namespace desk {

/// A record found by words.
struct SearchHit {
    RecordRef record;
    QString name;               ///< as Book::recordName() says it
    bool isPresent = false;     ///< lives in a site on the day asked for (people and households)
    bool isApproximate = false; ///< sounds alike or differs by a letter or two
    QString site;               ///< where whoever is present lives; empty for the others
};

} // namespace desk
