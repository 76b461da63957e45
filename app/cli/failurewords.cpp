// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failurewords.h"

#include "app/cli/texts.h"
#include "core/base/machine.h"
#include "core/db/errors.h"
#include "core/desk/opening.h"
#include "core/store/opcodec.h"
#include "core/sync/bundleerror.h"
#include "ui/words/problems.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <exception>

namespace cli {

namespace {

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Failure openFailure(const char* code, const QStringList& arguments)
{
    return {FailureKind::CannotOpen, words::openText(QLatin1String(code), arguments)};
}

QString holderText(const desk::LockedBy& holder)
{
    QStringList parts;
    if (!holder.user.isEmpty())
        parts << holder.user;
    if (!holder.host.isEmpty())
        parts << translate("cli::Failures", "on %1").arg(holder.host);
    if (holder.sinceMs)
        parts << translate("cli::Failures", "since %1")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(*holder.sinceMs),
                                             QLocale::ShortFormat));
    return parts.isEmpty() ? translate("cli::Failures", "by another program") : parts.join(QLatin1Char(' '));
}

/// A lock of another computer that is gone never ends by itself.
Failure lockedFailure(const QString& path, const desk::LockedBy& holder)
{
    auto failure = openFailure("locked", {shown(path), holderText(holder)});
    if (!holder.host.isEmpty() && holder.host != base::hostName())
        failure.sentence +=
            QLatin1Char('\n') + translate("cli::Failures",
                                          "If nobody has it open there any more, such as after a "
                                          "crash of that computer, repeat with --break-lock");
    return failure;
}

/// The code of what hinders and has no facts besides the path; nullptr for the others.
const char* codeOf(desk::Opening opening)
{
    using desk::Opening;
    switch (opening) {
    case Opening::Missing:
        return "missing";
    case Opening::IsFolder:
        return "is-folder";
    case Opening::NotPermitted:
        return "not-permitted";
    case Opening::AlreadyThere:
        return "exists";
    case Opening::NeedsKey:
        return "key-missing";
    case Opening::WrongKey:
        return "key-wrong";
    case Opening::NotEncrypted:
        return "not-encrypted";
    case Opening::NoCipher:
        return "no-cipher";
    case Opening::Damaged:
    case Opening::NotALotsenbuch:
        return "damaged";
    case Opening::DiskFull:
        return "disk-full";
    case Opening::ReadOnlyFile:
        return "read-only";
    case Opening::Opened:
    case Opening::NoFolder:
    case Opening::Locked:
    case Opening::Newer:
    case Opening::Failed:
        break;
    }
    return nullptr;
}

Failure describe(const desk::OpenOutcome& hindrance, const QString& asked)
{
    const QString path = hindrance.path.isEmpty() ? asked : hindrance.path;
    if (const char* code = codeOf(hindrance.opening))
        return openFailure(code, {shown(path)});
    if (hindrance.opening == desk::Opening::NoFolder)
        return openFailure("no-folder", {shown(path), shown(QFileInfo(path).absolutePath())});
    if (hindrance.opening == desk::Opening::Locked)
        return lockedFailure(path, hindrance.holder);
    if (hindrance.opening == desk::Opening::Newer)
        return {FailureKind::Newer, words::openText(QStringLiteral("newer"),
                                                    {shown(path), QString::number(hindrance.foundVersion),
                                                     QString::number(hindrance.knownVersion)})};
    return openFailure("file-error", {shown(path), hindrance.detail});
}

const char* codeOf(syncing::BundleErrorCode code)
{
    using Code = syncing::BundleErrorCode;
    switch (code) {
    case Code::NotABundle:
        return "not-a-bundle";
    case Code::NewerFormat:
        return "newer-format";
    case Code::NoPassphrase:
        return "no-passphrase";
    case Code::WrongPassphrase:
        return "wrong-passphrase";
    case Code::Truncated:
        return "truncated";
    case Code::Damaged:
        return "damaged";
    case Code::TooLarge:
        return "too-large";
    case Code::EmptyPassphrase:
        return "empty-passphrase";
    case Code::OtherNetwork:
        return "other-network";
    case Code::NewerContent:
        return "newer-content";
    case Code::NotFresh:
        return "not-fresh";
    }
    return "damaged";
}

Failure describe(const syncing::BundleError& error, const QString& path)
{
    const bool newer = error.code == syncing::BundleErrorCode::NewerFormat ||
                       error.code == syncing::BundleErrorCode::NewerContent;
    return {newer ? FailureKind::Newer : FailureKind::CannotOpen,
            words::bundleText(QLatin1String(codeOf(error.code)), shown(path))};
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
