// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/failure.h"

#include "core/base/filelock.h"
#include "core/db/errors.h"
#include "core/sync/bundleerror.h"
#include "ui/words/problems.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <exception>

namespace app {

namespace {

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Failure openFailure(const char* code, const QStringList& arguments)
{
    return {FailureKind::CannotOpen, words::openText(QLatin1String(code), arguments)};
}

QString holderText(const base::LockHolder& holder)
{
    QStringList parts;
    if (!holder.user.isEmpty())
        parts << holder.user;
    if (!holder.host.isEmpty())
        parts << QCoreApplication::translate("app::Failures", "on %1").arg(holder.host);
    if (holder.sinceMs > 0)
        parts << QCoreApplication::translate("app::Failures", "since %1")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(holder.sinceMs),
                                             QLocale::ShortFormat));
    return parts.isEmpty() ? QCoreApplication::translate("app::Failures", "by another program")
                           : parts.join(QLatin1Char(' '));
}

Failure describe(const db::KeyError& error)
{
    switch (error.reason) {
    case db::KeyError::Reason::Missing:
        return openFailure("key-missing", {shown(error.path)});
    case db::KeyError::Reason::Wrong:
        return openFailure("key-wrong", {shown(error.path)});
    case db::KeyError::Reason::NotEncrypted:
        return openFailure("not-encrypted", {shown(error.path)});
    case db::KeyError::Reason::NoCipher:
        return openFailure("no-cipher", {});
    }
    return {};
}

Failure describe(const db::DatabaseError& error, const QString& path)
{
    if (error.isDamaged())
        return openFailure("damaged", {shown(path)});
    if (error.isFull())
        return openFailure("disk-full", {shown(path)});
    if (error.isBusy())
        return openFailure("locked",
                           {shown(path), QCoreApplication::translate("app::Failures", "by another program")});
    if (error.isReadOnly())
        return openFailure("read-only", {shown(path)});
    return {FailureKind::Unexpected,
            QCoreApplication::translate("app::Failures",
                                        "The file could not be read or written (code %1). Nothing "
                                        "was changed. Check the disk and restore a backup")
                .arg(error.code)};
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

Failure describe(const base::FileError& error)
{
    const QFileInfo info(error.path);
    if (info.isDir())
        return openFailure("is-folder", {shown(error.path)});
    if (!info.dir().exists())
        return openFailure("no-folder", {shown(error.path), shown(info.absolutePath())});
    if (!info.exists() && QFileInfo(info.absolutePath()).isWritable())
        return openFailure("missing", {shown(error.path)});
    if (!info.exists() || !info.isReadable())
        return openFailure("not-permitted", {shown(error.path)});
    return openFailure("file-error", {shown(error.path), error.detail});
}

} // namespace

Failure currentFailure(const QString& path, const QString& bundle)
{
    try {
        throw;
    } catch (const base::Stopped&) {
        return {FailureKind::Stopped,
                QCoreApplication::translate("app::Failures", "Stopped. Nothing was changed")};
    } catch (const db::NewerFileError& error) {
        return {FailureKind::Newer,
                words::openText(QStringLiteral("newer"), {shown(error.path), QString::number(error.found),
                                                          QString::number(error.known)})};
    } catch (const db::KeyError& error) {
        return describe(error);
    } catch (const db::DatabaseError& error) {
        return describe(error, path);
    } catch (const syncing::BundleError& error) {
        return describe(error, bundle);
    } catch (const base::LockedError& error) {
        return openFailure("locked", {shown(error.path), holderText(error.holder)});
    } catch (const base::FileError& error) {
        return describe(error);
    } catch (const base::FormatError& error) {
        return {FailureKind::BadInput,
                QCoreApplication::translate("app::Failures",
                                            "%1, line %2: the content is not what it should be (%3)")
                    .arg(shown(error.path), QString::number(error.line), error.detail)};
    } catch (const std::bad_alloc&) {
        return {
            FailureKind::Unexpected,
            QCoreApplication::translate("app::Failures", "There is not enough memory. Nothing was changed")};
    } catch (...) {
        return {FailureKind::Unexpected,
                QCoreApplication::translate(
                    "app::Failures",
                    "This did not work, for a reason the program does not know. Nothing was changed")};
    }
}

} // namespace app
