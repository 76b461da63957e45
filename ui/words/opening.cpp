// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/opening.h"

#include "ui/words/problems.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace words {

namespace {

struct Openings {
    Q_DECLARE_TR_FUNCTIONS(words::Openings)
};

/// The code of what hinders and has no facts besides the path; nullptr for the others.
const char* openingCode(desk::Opening opening)
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
    case Opening::OtherFile:
        return "other-file";
    case Opening::UntoldFile:
        return "untold-file";
    case Opening::Opened:
    case Opening::NoFolder:
    case Opening::Locked:
    case Opening::Newer:
    case Opening::Failed:
        break;
    }
    return nullptr;
}

} // namespace

QString holderText(const desk::LockedBy& holder)
{
    QStringList parts;
    if (!holder.user.isEmpty())
        parts << holder.user;
    if (!holder.host.isEmpty())
        parts << Openings::tr("on %1").arg(holder.host);
    if (holder.sinceMs)
        parts << Openings::tr("since %1")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(*holder.sinceMs),
                                             QLocale::ShortFormat));
    return parts.isEmpty() ? Openings::tr("by another program") : parts.join(QLatin1Char(' '));
}

QString openingText(const desk::OpenOutcome& outcome, const QString& asked)
{
    const QString path = outcome.path.isEmpty() ? asked : outcome.path;
    const QString shown = QDir::toNativeSeparators(path);
    if (const char* code = openingCode(outcome.opening))
        return openText(QLatin1String(code), {shown});
    if (outcome.opening == desk::Opening::NoFolder)
        return openText(QStringLiteral("no-folder"),
                        {shown, QDir::toNativeSeparators(QFileInfo(path).absolutePath())});
    if (outcome.opening == desk::Opening::Locked)
        return openText(QStringLiteral("locked"), {shown, holderText(outcome.holder)});
    if (outcome.opening == desk::Opening::Newer)
        return openText(QStringLiteral("newer"), {shown, QString::number(outcome.foundVersion),
                                                  QString::number(outcome.knownVersion)});
    return openText(QStringLiteral("file-error"), {shown, outcome.detail});
}

} // namespace words
