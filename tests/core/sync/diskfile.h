// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

namespace testing {

inline const base::SystemClock diskClock;
inline base::SystemRandom diskRandom;

/// A file on disk as the program itself opens it: with the machine's clock and randomness.
inline std::unique_ptr<store::File> reopen(const QString& path)
{
    return store::File::open(path, std::optional<QString>(), store::OpenMode::ReadWrite,
                             {diskClock, diskRandom});
}

} // namespace testing
