// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "core/base/terminal.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/store/backup.h"
#include "core/store/rekey.h"
#include "ui/lang/format.h"
#include "ui/words/terms.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace cli {

namespace {

QString reasonText(store::BackupReason reason)
{
    return words::term(QStringLiteral("backup-reason"), store::reasonCode(reason));
}

QString isoMoment(const store::BackupInfo& backup)
{
    return QDateTime::fromMSecsSinceEpoch(backup.whenMs, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QString localMoment(const store::BackupInfo& backup)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(backup.whenMs), QLocale::ShortFormat);
}

QJsonObject json(const store::BackupInfo& backup)
{
    return {{QStringLiteral("when"), isoMoment(backup)},
            {QStringLiteral("reason"), store::reasonCode(backup.reason)},
            {QStringLiteral("bytes"), backup.bytes},
            {QStringLiteral("name"), QFileInfo(backup.path).fileName()}};
}

report::Table tableOf(const std::vector<store::BackupInfo>& backups)
{
    using report::CodedText;
    using report::ValueType;
    report::Table table;
    table.empty = translate("cli::Backups", "There is no backup yet.");
    table.columns = {{QStringLiteral("when"), translate("cli::Backups", "When"), ValueType::Text},
                     {QStringLiteral("reason"), translate("cli::Backups", "Why"), ValueType::Text},
                     {QStringLiteral("bytes"), translate("cli::Backups", "Bytes"), ValueType::Count},
                     {QStringLiteral("name"), translate("cli::Backups", "Backup"), ValueType::Text}};
    for (const auto& backup : backups)
        table.rows.push_back({report::RowRole::Item,
                              {CodedText{isoMoment(backup), localMoment(backup)},
                               CodedText{store::reasonCode(backup.reason), reasonText(backup.reason)},
                               backup.bytes, QFileInfo(backup.path).fileName()}});
    return table;
}

class BackupCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "backup",
            translate("cli::Backups", "Put a checked copy into the folder of backups beside the file, or "
                                      "list what lies there"),
            "stadt.lotse --list");
        command->add_flag("--list", m_list,
                          translate("cli::Backups", "Only list the backups, newest first").toStdString());
        m_format.declare(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        if (m_list)
            return list();
        const auto file = context.open(m_file, store::OpenMode::ReadOnly);
        const auto made = store::makeBackup(*file, store::BackupReason::Asked, context.progress());
        if (m_format.json)
            printJson(json(made));
        else if (m_format.csv)
            print(report::toDataCsv(tableOf({made})));
        else
            printLine(translate("cli::Backups", "Backup made: %1").arg(QDir::toNativeSeparators(made.path)));
        return Done;
    }

private:
    /// Needs no passphrase and not even the file: this is for the day when it is damaged.
    int list() const
    {
        const auto backups = store::BackupFolder(m_file.path).list();
        if (backups.empty() && !QFileInfo::exists(m_file.path))
            throw base::FileError(m_file.path, QStringLiteral("does not exist"));
        const auto table = tableOf(backups);
        show(table, m_format, {{QStringLiteral("backups"), report::toJson(table)}});
        return Done;
    }

    bool m_list = false;
    FormatArgument m_format;
};

class RestoreCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "restore",
            translate("cli::Backups", "Put a backup in the place of the file; the file as it was becomes a "
                                      "backup itself"),
            "stadt.lotse 20260301T101500000Z-daily.lotse");
        addText(*command, "BACKUP", m_backup,
                translate("cli::Backups", "Name of a backup, as backup FILE --list shows it, or a path"), "")
            ->required();
        m_file.declareBreakLock(*command);
        m_format.declareJsonOnly(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        const auto backup = chosen();
        const auto keys =
            store::restoreKeys(m_file.path, backup.path, context.passphraseFor(backup.path, m_file));
        m_file.breakLockIfAsked();
        store::restoreBackup(m_file.path, backup, keys, context.environment());
        if (m_format.json)
            printJson(json(backup));
        else
            printLine(translate("cli::Backups", "%1 is as it was on %2. The state before lies among the "
                                                "backups; see: backup FILE --list")
                          .arg(QDir::toNativeSeparators(m_file.path), localMoment(backup)));
        return Done;
    }

private:
    [[nodiscard]] store::BackupInfo chosen() const
    {
        const auto backups = store::BackupFolder(m_file.path).list();
        const auto found = std::find_if(backups.begin(), backups.end(), [&](const auto& backup) {
            const QFileInfo file(backup.path);
            return file.fileName() == m_backup || file.completeBaseName() == m_backup;
        });
        if (found != backups.end())
            return *found;
        const QFileInfo elsewhere(m_backup);
        if (!elsewhere.isFile())
            throw base::FileError(m_backup, QStringLiteral("does not exist"));
        return {m_backup, elsewhere.lastModified().toMSecsSinceEpoch(), store::BackupReason::Asked,
                elsewhere.size()};
    }

    QString m_backup;
    FormatArgument m_format;
};

class PassphraseCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "passphrase",
            translate("cli::Backups",
                      "Change the passphrase of a file, or give it its first; a backup is made "
                      "before"),
            "stadt.lotse --new-passphrase-file neu.txt");
        addText(*command, "--new-passphrase-file", m_newFile,
                translate("cli::Backups", "Take the new passphrase from the first line of this file"),
                "FILE");
        m_file.declareBreakLock(*command);
        m_format.declareJsonOnly(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        const auto former = context.passphraseFor(m_file.path, m_file);
        const QString fresh = newPassphrase();
        m_file.breakLockIfAsked();
        const auto keys = store::keyChange(m_file.path, former, fresh, context.environment().random);
        const auto backup = store::changeKey(m_file.path, keys, context.environment(), context.progress());
        if (m_format.json)
            printJson(json(backup));
        else
            printLine(translate("cli::Backups",
                                "%1 opens with the new passphrase from now on. Backups, bundles and copies "
                                "made so far are as they were; the latest backup: %2")
                          .arg(QDir::toNativeSeparators(m_file.path), QDir::toNativeSeparators(backup.path)));
        return Done;
    }

private:
    [[nodiscard]] QString newPassphrase() const
    {
        if (!m_newFile.isEmpty())
            return readPassphraseFile(m_newFile);
        const auto first = base::readSecret(translate("cli::Backups", "New passphrase"));
        if (!first || first->isEmpty())
            throw UsageError(translate(
                "cli::Backups", "No new passphrase was given. Type one or name --new-passphrase-file"));
        if (base::readSecret(translate("cli::Backups", "The new passphrase again")) != first)
            throw UsageError(
                translate("cli::Backups", "The two passphrases differ. Nothing was changed. Try again"));
        return *first;
    }

    QString m_newFile;
    FormatArgument m_format;
};

} // namespace

void addBackupCommands(Commands& commands)
{
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<PassphraseCommand>());
}

} // namespace cli
