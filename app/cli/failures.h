// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/base/problem.h"

#include <QString>

#include <functional>
#include <stdexcept>

namespace cli {

/// The command was called wrongly; the sentence says how and what to do.
class UsageError : public std::runtime_error {
public:
    explicit UsageError(const QString& sentence) : std::runtime_error(sentence.toStdString()) {}
};

/// What was asked for could not be given out; `reason` is the system's.
class OutputError : public std::runtime_error {
public:
    explicit OutputError(const QString& reason) : std::runtime_error(reason.toStdString()) {}
};

/// The input or the data have problems; nothing was changed.
class ProblemsError : public std::runtime_error {
public:
    ProblemsError(QString heading, base::Problems list)
        : std::runtime_error("problems in the input")
        , title(std::move(heading))
        , problems(std::move(list))
    {}
    QString title; ///< "bestand.csv: nichts wurde eingelesen"
    base::Problems problems;
};

/// The files to be named when a job fails.
struct FailurePaths {
    QString file;
    QString bundle;
};

/// Runs a job and turns everything that may stop it into a sentence on the error stream and an exit code.
/// No exception leaves it. `paths` are read when it has failed.
[[nodiscard]] int guarded(const std::function<int()>& job, const FailurePaths& paths);

} // namespace cli
