// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "core/domain/housing/operation.h"

#include <QDate>

#include <optional>
#include <vector>

namespace desk {

class Book;
class Facts;
struct KeyDay;

/// A line of the tree site ▸ section ▸ room on a key date. Rooms of no section hang from their site.
struct SiteTreeRow {
    RecordRef record;
    int parent = -1; ///< place of the site or section in the tree; -1 for a site
    QString name;
    std::optional<domain::Pillar> pillar; ///< of a site: on the day
    domain::SiteStatus status = domain::SiteStatus::InOperation;
    bool holds = false;       ///< the site is in operation, the room exists on the day
    bool placesKnown = false; ///< false: nobody knows how many places the site has
    int residents = 0;
    int places = 0; ///< regular places of a site, beds of a section or room
    int blocked = 0;
    int reserved = 0;
    int free = 0;
    int usable = 0;
    int over = 0; ///< persons beyond the places

    bool operator==(const SiteTreeRow&) const = default;
};

/// Every site there is with its sections and rooms, each before what hangs from it; sites, sections and rooms
/// by name. Figures as in Occupancy; those of a section are the sums of its rooms.
[[nodiscard]] std::vector<SiteTreeRow> siteTreeOf(const Facts& facts, const KeyDay& day);

} // namespace desk
