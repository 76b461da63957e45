// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failures.h"

#include "app/cli/failurewords.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "ui/words/problems.h"

namespace cli {

namespace {

int exitCodeOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Stopped:
        return StoppedByPerson;
    case FailureKind::CannotOpen:
        return CannotOpen;
    case FailureKind::Newer:
        return Refused;
    case FailureKind::BadInput:
    case FailureKind::Unexpected:
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
    } catch (const OutputError& error) {
        printErrorLine(translate("cli::Failures",
                                 "The output could not be written: %1. What was written is not complete")
                           .arg(QString::fromUtf8(error.what())));
        return CannotOpen;
    } catch (const ProblemsError& error) {
        printErrorLine(error.title);
        for (const auto& problem : error.problems)
            printErrorLine(QStringLiteral("  ") + words::problemLine(problem));
        return ProblemsFound;
    } catch (...) {
        const auto failure = currentFailure(paths.file, paths.bundle);
        printErrorLine(failure.sentence);
        return exitCodeOf(failure.kind);
    }
}

} // namespace cli
