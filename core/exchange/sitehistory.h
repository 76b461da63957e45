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
};

/// The spans of one site from its lines, earliest first. Lines with the same `opened` tell of one time in
/// operation; within it a line that names another capacity, pillar or operator cuts at its day. A line
/// without a capacity or operator says nothing about it. A line that changes something but has no day after
/// the start leaves the span as it is: its figure stands beside.
/// Example: 300 places planned, opened 2014-12; 500 on 2015-03-24; closed 2017-03
/// → [2014-12, 2015-03-24) 300, [2015-03-24, 2017-03) 500.
[[nodiscard]] std::vector<SiteSpan> spansOf(const std::vector<const ParsedAccommodation*>& rows);

} // namespace exchange
