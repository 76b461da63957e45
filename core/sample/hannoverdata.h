// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sample {

/// The tables the Hannover sample is made from. The first two are published figures with their sources; in
/// the others each row says what is published and what is assumed.
struct HannoverData {
    QByteArray accommodations; ///< observations of the real sites
    QByteArray series;         ///< published counts
    QByteArray assumed;        ///< sites that fill up where the published ones do not reach
    QByteArray settled;        ///< what is chosen where a source leaves it open
    QByteArray planned;        ///< sites that never opened
    QByteArray rooms;          ///< layouts
    QByteArray figures;        ///< figures that conflict with those above, and joint ones
    QByteArray pillars;        ///< residents by pillar on the days that the history passes through
    QByteArray occupancy;      ///< residents of single sites on such days
    QByteArray quotas;
};

/// The tables that come with the program.
[[nodiscard]] HannoverData shippedHannoverData();

} // namespace sample
