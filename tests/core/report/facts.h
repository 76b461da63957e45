// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/keydate.h"

namespace report {

/// A small city on 2016-03-01 with one of everything a report must say: an over-occupied site, one of
/// unknown capacity, a joint count, a differing count, a site against the threshold rule, a derived ratio.
[[nodiscard]] KeyDateFacts smallCity();

} // namespace report
