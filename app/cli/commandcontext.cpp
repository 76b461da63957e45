// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"

#include "app/cli/failures.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "app/common/surroundings.h"
#include "core/base/terminal.h"
#include "core/db/filekind.h"
#include "ui/words/problems.h"

#include <QFile>
#include <QFileInfo>

namespace cli {

namespace {

std::optional<QString> newPassphrase()
{
    const auto first =
        base::readSecret(translate("cli::Passphrases", "Passphrase for the new file (empty: not encrypted)"));
    if (!first || first->isEmpty())
        return std::nullopt;
    if (base::readSecret(translate("cli::Passphrases", "The same passphrase again")) != first)
        throw UsageError(
            translate("cli::Passphrases", "The two passphrases differ. Nothing was created. Try again"));
    return first;
}

constexpr qint64 MaxPassphraseBytes = 4096;

} // namespace

QString readPassphraseFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::FileError(path, file.errorString());
    const QByteArray bytes = file.readLine(MaxPassphraseBytes + 3); // with its end and readLine()'s zero
    QString line = QString::fromUtf8(bytes);
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    if (line.isEmpty())
        throw UsageError(translate("cli::Passphrases",
                                   "The passphrase file %1 is empty. Write the passphrase into its "
                                   "first line")
                             .arg(path));
    if (line.toUtf8().size() > MaxPassphraseBytes)
        throw UsageError(translate("cli::Passphrases",
                                   "The first line of %1 is longer than any passphrase (%2 bytes). Is it "
                                   "the right file?")
                             .arg(path)
                             .arg(MaxPassphraseBytes));
    return line;
}

CommandContext::CommandContext(const base::StopFlag& stop)
    : m_environment(desk::environmentOf(app::machineSurroundings(m_clock, m_random)))
    , m_stop(stop)
{}

base::Progress CommandContext::progress() const
{
    return makeProgress(m_stop);
}

std::optional<QString> CommandContext::passphraseFor(const QString& path, const FileArgument& argument)
{
    if (!argument.passphraseFile.isEmpty())
        return readPassphraseFile(argument.passphraseFile);
    if (db::fileKind(path) == db::FileKind::Encrypted && !m_typed)
        m_typed = base::readSecret(translate("cli::Passphrases", "Passphrase"));
    return m_typed;
}

std::unique_ptr<store::File> CommandContext::open(const FileArgument& argument, store::OpenMode mode)
{
    if (mode == store::OpenMode::ReadWrite)
        argument.breakLockIfAsked();
    store::Environment environment = m_environment;
    environment.arrival = [isMoved = argument.isMoved](const QString& path) {
        if (isMoved)
            return store::Arrival::Moved;
        printErrorLine(
            translate("cli::Files",
                      "%1 is new on this computer and is taken for a copy. If it was moved here or "
                      "lies on a shared drive, say so the first time with --moved")
                .arg(QFileInfo(path).fileName()));
        return store::Arrival::Copied;
    };
    auto file = store::File::open(argument.path, passphraseFor(argument.path, argument), mode, environment);
    if (mode == store::OpenMode::ReadOnly)
        file->database().obey(&m_stop);
    return file;
}

std::unique_ptr<NewFile> CommandContext::create(const FileArgument& argument)
{
    if (QFile::exists(argument.path))
        throw UsageError(words::openText(QStringLiteral("exists"), {argument.path}));
    std::optional<QString> passphrase;
    if (!argument.passphraseFile.isEmpty())
        passphrase = readPassphraseFile(argument.passphraseFile);
    else
        passphrase = newPassphrase();
    auto environment = m_environment;
    environment.keepsBackups = false; // of half a file there is nothing to keep, and it may go again
    auto made = std::make_unique<NewFile>(argument.path, [&](const QString& path) {
        return store::File::create(path, passphrase, environment);
    });
    if (!passphrase)
        printErrorLine(translate("cli::Passphrases",
                                 "The file is not encrypted. For personal data, create one with "
                                 "--passphrase-file"));
    return made;
}

QString CommandContext::bundlePassphrase(const QString& bundlePassphraseFile, const FileArgument& argument)
{
    if (!bundlePassphraseFile.isEmpty())
        return readPassphraseFile(bundlePassphraseFile);
    if (!argument.passphraseFile.isEmpty())
        return readPassphraseFile(argument.passphraseFile);
    if (m_typed)
        return *m_typed;
    if (const auto typed = base::readSecret(translate("cli::Passphrases", "Passphrase of the bundle"));
        typed && !typed->isEmpty())
        return *typed;
    throw UsageError(
        translate("cli::Passphrases", "A bundle needs a passphrase. Give it with --bundle-passphrase-file"));
}

} // namespace cli
