// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/failures.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "core/base/terminal.h"
#include "core/db/filekind.h"
#include "ui/words/problems.h"

#include <QFile>

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

} // namespace

QString readPassphraseFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::FileError(path, file.errorString());
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    if (line.isEmpty())
        throw UsageError(translate("cli::Passphrases",
                                   "The passphrase file %1 is empty. Write the passphrase into its "
                                   "first line")
                             .arg(path));
    return line;
}

Session::Session(app::ProgramEnvironment& environment, const base::StopFlag& stop)
    : m_environment(environment)
    , m_stop(stop)
{}

base::Progress Session::progress() const
{
    return makeProgress(m_stop);
}

std::unique_ptr<store::File> Session::open(const FileArgument& argument, store::OpenMode mode)
{
    std::optional<QString> passphrase;
    if (!argument.passphraseFile.isEmpty())
        passphrase = readPassphraseFile(argument.passphraseFile);
    else if (db::fileKind(argument.path) == db::FileKind::Encrypted)
        passphrase = m_typed = base::readSecret(translate("cli::Passphrases", "Passphrase"));
    return store::File::open(argument.path, passphrase, mode, m_environment.forFiles());
}

NewFile::NewFile(const QString& path, std::unique_ptr<store::File> file)
    : m_path(path)
    , m_file(std::move(file))
{}

NewFile::~NewFile()
{
    m_file.reset();
    if (m_kept)
        return;
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
}

std::unique_ptr<NewFile> Session::create(const FileArgument& argument)
{
    if (QFile::exists(argument.path))
        throw UsageError(words::openText(QStringLiteral("exists"), {argument.path}));
    std::optional<QString> passphrase;
    if (!argument.passphraseFile.isEmpty())
        passphrase = readPassphraseFile(argument.passphraseFile);
    else
        passphrase = newPassphrase();
    auto file = store::File::create(argument.path, passphrase, m_environment.forFiles());
    if (!passphrase)
        printErrorLine(translate("cli::Passphrases",
                                 "The file is not encrypted. For personal data, create one with "
                                 "--passphrase-file"));
    return std::make_unique<NewFile>(argument.path, std::move(file));
}

QString Session::bundlePassphrase(const QString& bundlePassphraseFile, const FileArgument& argument)
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
