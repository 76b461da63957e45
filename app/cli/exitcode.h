// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// What the program says to the shell. Scripts rely on the numbers.
enum ExitCode {
    Done = 0,
    ProblemsFound = 1, ///< in the data or the input; they are listed
    WrongUse = 2,
    CannotOpen = 3, ///< missing, locked, wrong key, damaged, not writable
    Refused = 4,    ///< written by a newer version
    StoppedByPerson = 5
};

} // namespace cli
