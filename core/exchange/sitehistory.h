// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/accommodationimport.h"

namespace exchange {

/// A time in which a site ran unchanged, as its lines tell it.
struct SiteSpan {
    std::optional<base::ImpreciseDate> from;
    std::optional<base::ImpreciseDate> to;
    domain::Pillar pillar = domain::Pillar::Hostel;
    QString operatedBy;
    std::optional<WrittenCount> capacity;
    QString source;
    int fromLine = 0; ///< the line that tells its start
    int toLine = 0;   ///< and its end
};

/// The spans of one site from its lines, earliest first. Lines with the same `opened` tell of one time in
/// operation; within it a line that names another capacity, pillar or operator cuts at its day. A line
/// without a capacity or operator says nothing about it. A line that changes something but has no day after
/// the start leaves the span as it is: its figure stands beside. Where one span follows another in the month
/// or year in which that ends, it ends on the first day meant. What the lines tell may still be impossible
/// (ends that cross, spans that overlap): the importer checks.
/// Example: 300 places planned, opened 2014-12; 500 on 2015-03-24; closed 2017-03
/// → [2014-12, 2015-03-24) 300, [2015-03-24, 2017-03) 500.
[[nodiscard]] std::vector<SiteSpan> spansOf(const std::vector<const ParsedAccommodation*>& rows);

} // namespace exchange
