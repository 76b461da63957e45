// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failures.h"

#include "app/cli/output.h"
#include "app/common/failure.h"
#include "ui/words/problems.h"

namespace cli {

namespace {

int exitCodeOf(app::FailureKind kind)
{
    switch (kind) {
    case app::FailureKind::Stopped:
        return StoppedByPerson;
    case app::FailureKind::CannotOpen:
        return CannotOpen;
    case app::FailureKind::Newer:
        return Refused;
    case app::FailureKind::BadInput:
    case app::FailureKind::Unexpected:
        return ProblemsFound;
    }
    return ProblemsFound;
}

} // namespace

int guarded(const std::function<int()>& job, const FailurePaths& paths)
{
    try {
        return job();
    } catch (const UsageError& error) {
        printErrorLine(QString::fromUtf8(error.what()));
        return WrongUse;
    } catch (const ProblemsError& error) {
        printErrorLine(error.title);
        for (const auto& problem : error.problems)
            printErrorLine(QStringLiteral("  ") + words::problemLine(problem));
        return ProblemsFound;
    } catch (...) {
        const auto failure = app::currentFailure(paths.file, paths.bundle);
        printErrorLine(failure.sentence);
        return exitCodeOf(failure.kind);
    }
}

} // namespace cli
