// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/file.h"

namespace app {

/// Fills a new file with the sample city in one action. Stopping writes nothing (base::Stopped).
void writeSampleCity(store::File& file, const base::Progress& progress);

} // namespace app
