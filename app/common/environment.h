// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/environment.h"

namespace app {

/// What every file opened by window or command line gets: the machine's clock and randomness, the names of
/// machine and person, the shipped rules, the folder where this machine remembers its copies. One per
/// program; it outlives the files.
class ProgramEnvironment {
public:
    ProgramEnvironment();

    [[nodiscard]] const base::Clock& clock() const { return m_clock; }
    [[nodiscard]] base::Random& random() { return m_random; }
    [[nodiscard]] const store::Environment& forFiles() const { return m_environment; }

private:
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    store::Environment m_environment;
};

} // namespace app
