// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/opening.h"

namespace app {

/// What every file opened by window or command line gets from this machine: the names of machine and person,
/// the folder where it remembers its copies, and that backups are kept. The clock and the random source
/// outlive it.
[[nodiscard]] desk::Surroundings machineSurroundings(const base::Clock& clock, base::Random& random);

} // namespace app
