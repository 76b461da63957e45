// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/domain/record/log.h"

namespace store {
class File;
} // namespace store

namespace actions {

/// What an action answers. With an error among the problems nothing was written; warnings and hints are for
/// the person to see and hinder nothing. Failures of disk or file come as exceptions of base::Error.
struct Outcome {
    base::Problems problems;
    std::optional<base::Id<domain::Action>> action; ///< absent: nothing had to change, or errors

    [[nodiscard]] bool ok() const { return !base::hasErrors(problems); }
};

/// The outcome of an action that makes a record, with its id when it was made.
template <class R>
struct Made : Outcome {
    std::optional<base::Id<R>> id;
};

} // namespace actions
