// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

namespace store {

/// recomputeAll() within the caller's WriteScope.
void recomputeRows(File& file);

} // namespace store
