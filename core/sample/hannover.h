// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/hannoverdata.h"
#include "core/sample/samplecity.h"

namespace sample {

/// The seed of the sample that people get.
inline constexpr quint64 SampleSeed = 20160301;

/// Hannover from August 2014 to February 2023: the published sites with their dated capacities and sources,
/// sites assumed where the published ones do not reach, the Integrationsmanagement, and invented people
/// whose number follows the published totals (on 2016-03-01 exactly 4,800, by pillar 61/25/4/10 %).
/// Pure: the same data and seed give the same records, ids included. Throws FormatError for broken tables.
[[nodiscard]] SampleCity buildHannover(const HannoverData& data, quint64 seed = SampleSeed);

} // namespace sample
