// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

enum class FailureKind {
    Stopped,    ///< by the person: an outcome, nothing to be said
    CannotOpen, ///< missing, locked, wrong key, damaged, disk full, not writable
    Newer,      ///< written by a newer version; not touched
    BadInput,   ///< an input file is not what its kind requires
    Unexpected
};

/// What stopped a job, for people: which file, what is wrong, what to do. No names of persons.
struct Failure {
    FailureKind kind = FailureKind::Unexpected;
    QString sentence;
};

/// Describes the exception being handled. `path` is the file the job was about and `bundle` the bundle,
/// for failures that do not name one themselves. Call it in a catch block only.
[[nodiscard]] Failure currentFailure(const QString& path, const QString& bundle = {});

} // namespace cli
