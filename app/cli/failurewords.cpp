// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failurewords.h"

#include "app/cli/texts.h"
#include "core/base/machine.h"
#include "core/db/errors.h"
#include "core/desk/opening.h"
#include "core/store/opcodec.h"
#include "core/sync/bundleerror.h"
#include "ui/words/bundles.h"
#include "ui/words/opening.h"
#include "ui/words/problems.h"

#include <QDir>

#include <exception>

namespace cli {

namespace {

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

/// A lock of another computer that is gone never ends by itself.
bool isLeftBehind(const desk::OpenOutcome& hindrance)
{
    return hindrance.opening == desk::Opening::Locked && !hindrance.holder.host.isEmpty() &&
           hindrance.holder.host != base::hostName();
}

Failure describe(const desk::OpenOutcome& hindrance, const QString& asked)
{
    const bool isNewer = hindrance.opening == desk::Opening::Newer;
    Failure failure{isNewer ? FailureKind::Newer : FailureKind::CannotOpen,
                    words::openingText(hindrance, asked)};
    if (isLeftBehind(hindrance))
        failure.sentence +=
            QLatin1Char('\n') + translate("cli::Failures",
                                          "If nobody has it open there any more, such as after a "
                                          "crash of that computer, repeat with --break-lock");
    return failure;
}

Failure describe(const syncing::BundleError& error, const QString& path)
{
    const bool newer = error.code == syncing::BundleErrorCode::NewerFormat ||
                       error.code == syncing::BundleErrorCode::NewerContent;
    return {newer ? FailureKind::Newer : FailureKind::CannotOpen, words::bundleText(error.code, path)};
}

} // namespace

Failure currentFailure(const QString& path, const QString& bundle)
{
    try {
        throw;
    } catch (const base::Stopped&) {
        return {FailureKind::Stopped, translate("cli::Failures", "Stopped. Nothing was changed")};
    } catch (const syncing::BundleError& error) {
        return describe(error, bundle);
    } catch (const base::FormatError& error) {
        if (error.line == 0)
            return describe(desk::hindranceOf(error), path);
        return {FailureKind::BadInput,
                translate("cli::Failures", "%1, line %2: the content is not what it should be (%3)")
                    .arg(shown(error.path), QString::number(error.line), error.detail)};
    } catch (const db::DatabaseError& error) {
        const auto hindrance = desk::hindranceOf(error);
        if (hindrance.opening != desk::Opening::Failed)
            return describe(hindrance, path);
        return {FailureKind::Unexpected,
                translate("cli::Failures", "The file could not be read or written (code %1). Nothing "
                                           "was changed. Check the disk and restore a backup")
                    .arg(error.code)};
    } catch (const store::RecordTooLarge&) {
        const base::Problem problem{base::Severity::Error,
                                    QStringLiteral("record-too-large"),
                                    {QString::number(store::MaxBodyBytes / 1024)},
                                    {},
                                    0,
                                    0};
        return {FailureKind::BadInput, words::problemText(problem)};
    } catch (const base::Error& error) {
        return describe(desk::hindranceOf(error), path);
    } catch (const std::bad_alloc&) {
        return {FailureKind::Unexpected,
                translate("cli::Failures", "There is not enough memory. Nothing was changed")};
    } catch (...) {
        return {FailureKind::Unexpected,
                translate("cli::Failures",
                          "This did not work, for a reason the program does not know. Nothing was changed")};
    }
}

} // namespace cli
