// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/random.h"
#include "core/sample/samplecity.h"

namespace sample {

/// Puts the Integrationsmanagement into the city, whose sites must stand: on 2016-03-01 44 = 20 on site
/// + 22 mobile + 2 leads and ten fixed-term posts intended (DS 0558/2016 F1). Names are invented.
void buildHannoverStaff(const base::IdSource& ids, base::SeededRandom& random, SampleCity& city);

} // namespace sample
