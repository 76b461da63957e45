// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "core/base/machine.h"
#include "core/sync/bundleerror.h"
#include "core/sync/exportbundle.h"
#include "core/sync/importbundle.h"
#include "ui/lang/format.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTimeZone>

namespace cli {

namespace {

QJsonObject manifestJson(const syncing::Manifest& manifest)
{
    QJsonArray ranges;
    for (const auto& range : manifest.ranges)
        ranges.append(QJsonObject{{QStringLiteral("device"), range.device.toString()},
                                  {QStringLiteral("epoch"), qint64(range.epoch)},
                                  {QStringLiteral("from"), qint64(range.from)},
                                  {QStringLiteral("to"), qint64(range.to)}});
    const auto written = QDateTime::fromMSecsSinceEpoch(manifest.wallTimeMs, QTimeZone::utc());
    return {{QStringLiteral("network"), manifest.network.toString()},
            {QStringLiteral("sender"), manifest.senderDevice.toString()},
            {QStringLiteral("written"), written.toString(Qt::ISODate)},
            {QStringLiteral("appVersion"), manifest.appVersion},
            {QStringLiteral("schemaVersion"), qint64(manifest.schemaVersion)},
            {QStringLiteral("minimumReader"), qint64(manifest.minimumReader)},
            {QStringLiteral("ranges"), ranges}};
}

void declareBundlePassphrase(CLI::App& command, QString& path)
{
    addText(command, "--bundle-passphrase-file", path,
            translate("cli::Bundles",
                      "File whose first line is the passphrase of the bundle; without it that of "
                      "the Lotsenbuch"),
            "PATH");
}

class ExportCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "export-bundle",
            translate("cli::Bundles",
                      "Write all changes into an encrypted bundle for other copies of this file"),
            "stadt.lotse stick/ --bundle-passphrase-file pass.txt");
        addText(*command, "BUNDLE", m_bundle,
                translate("cli::Bundles", "Bundle to write, or a folder: then the bundle gets a name without "
                                          "personal data"),
                "")
            ->required();
        declareBundlePassphrase(*command, m_passphraseFile);
        m_format.declareJsonOnly(*command);
        return command;
    }
    [[nodiscard]] FailurePaths paths() const override { return {m_file.path, m_bundle}; }
    int run(CommandContext& context) override
    {
        const auto file = context.open(m_file, store::OpenMode::ReadOnly);
        syncing::ExportOptions options;
        options.passphrase = context.bundlePassphrase(m_passphraseFile, m_file);
        const bool intoFolder = QFileInfo(m_bundle).isDir();
        QString path = intoFolder ? partialName(m_bundle) : m_bundle;
        const auto result = syncing::exportBundle(*file, path, options, context.progress());
        if (intoFolder)
            path = renamed(path, QDir(m_bundle).filePath(syncing::bundleFileName(result.manifest)));
        report(path, result);
        return Done;
    }

private:
    static QString partialName(const QString& folder)
    {
        QTemporaryFile unused(QDir(folder).filePath(QStringLiteral("lotsenbuch-XXXXXX.part")));
        if (!unused.open())
            throw base::FileError(folder, unused.errorString());
        return unused.fileName();
    }
    static QString renamed(const QString& from, const QString& to)
    {
        const auto discard = qScopeGuard([&] { QFile::remove(from); }); // when it has not taken its place
        base::replaceFile(from, to);
        return to;
    }
    void report(const QString& path, const syncing::ExportResult& result) const
    {
        if (!m_format.json)
            return printLine(translate("cli::Bundles", "%1: %2 changes")
                                 .arg(QDir::toNativeSeparators(path), ui::number(result.ops)));
        QJsonObject object = manifestJson(result.manifest);
        object.insert(QStringLiteral("path"), path);
        object.insert(QStringLiteral("ops"), result.ops);
        object.insert(QStringLiteral("bytes"), result.bundleBytes);
        printJson(object);
    }

    QString m_bundle;
    QString m_passphraseFile;
    FormatArgument m_format;
};

QJsonObject countsJson(const syncing::ImportResult& result)
{
    const auto& counts = result.counts;
    const bool done = result.outcome == syncing::ImportOutcome::Done;
    return {{QStringLiteral("outcome"), done ? QStringLiteral("done") : QStringLiteral("asks-first")},
            {QStringLiteral("ops"), counts.ops},
            {QStringLiteral("new"), counts.fresh},
            {QStringLiteral("duplicate"), counts.duplicate},
            {QStringLiteral("forked"), counts.forked},
            {QStringLiteral("refused"), counts.refused},
            {QStringLiteral("deletes"), counts.deletes},
            {QStringLiteral("newConflicts"), counts.newConflicts},
            {QStringLiteral("awaiting"), counts.awaiting},
            {QStringLiteral("quarantined"), counts.quarantined}};
}

class ImportBundleCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(program, "import-bundle",
                                        translate("cli::Bundles", "Take in the changes of another copy"),
                                        "stadt.lotse stick/b.lotsebuendel --bundle-passphrase-file pass.txt");
        addText(*command, "BUNDLE", m_bundle, translate("cli::Bundles", "Bundle to read"), "")->required();
        declareBundlePassphrase(*command, m_passphraseFile);
        const auto flag = [&](const char* name, bool& target, const QString& help) {
            command->add_flag(name, target, help.toStdString());
        };
        flag("--accept-deletions", m_acceptDeletions,
             translate("cli::Bundles", "Also when the bundle deletes many records"));
        flag("--join", m_join,
             translate("cli::Bundles", "Make this file, which has no records yet, a copy of the sender's"));
        flag("--preview", m_preview, translate("cli::Bundles", "Only say what would happen"));
        m_file.declareBreakLock(*command);
        m_format.declareJsonOnly(*command);
        return command;
    }
    [[nodiscard]] FailurePaths paths() const override { return {m_file.path, m_bundle}; }
    int run(CommandContext& context) override
    {
        const auto file = context.open(m_file, store::OpenMode::ReadWrite);
        syncing::ImportOptions options;
        options.passphrase = context.bundlePassphrase(m_passphraseFile, m_file);
        options.acceptDeletions = m_acceptDeletions;
        options.joinNetwork = m_join;
        const auto result = take(*file, options, context);
        if (m_format.json)
            printJson(countsJson(result));
        else
            say(result);
        const bool alarm = result.counts.forked > 0 || result.counts.refused > 0;
        return result.outcome == syncing::ImportOutcome::Done && !alarm ? Done : ProblemsFound;
    }

private:
    syncing::ImportResult take(store::File& file, const syncing::ImportOptions& options,
                               CommandContext& context) const
    {
        try {
            return m_preview ? syncing::previewImport(file, m_bundle, options, context.progress())
                             : syncing::importBundle(file, m_bundle, options, context.progress());
        } catch (const syncing::BundleError& error) {
            if (error.code == syncing::BundleErrorCode::OtherNetwork && syncing::mayJoin(file))
                printErrorLine(translate("cli::Bundles", "This file has no records yet. To make it a copy of "
                                                         "the sender's: --join"));
            throw;
        }
    }
    static void say(const syncing::ImportResult& result)
    {
        const auto& counts = result.counts;
        if (result.outcome == syncing::ImportOutcome::AsksFirst)
            return printErrorLine(translate("cli::Bundles", "The bundle would delete %1 records. Nothing was "
                                                            "imported. If that is right: --accept-deletions")
                                      .arg(ui::number(counts.deletes)));
        printLine(
            translate("cli::Bundles", "%1 changes, %2 of them new; %3 records deleted, %4 new conflicts")
                .arg(ui::number(counts.ops), ui::number(counts.fresh), ui::number(counts.deletes),
                     ui::number(counts.newConflicts)));
        if (counts.forked > 0 || counts.refused > 0)
            printErrorLine(translate("cli::Bundles",
                                     "%1 changes contradict others with the same number and %2 do "
                                     "not fit their chain. Ask the sender; see check")
                               .arg(ui::number(counts.forked), ui::number(counts.refused)));
    }

    QString m_bundle;
    QString m_passphraseFile;
    bool m_acceptDeletions = false;
    bool m_join = false;
    bool m_preview = false;
    FormatArgument m_format;
};

class InspectCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = program.add_subcommand(
            "inspect-bundle",
            translate("cli::Bundles", "Verify a bundle and say what it holds").toStdString());
        addText(*command, "BUNDLE", m_bundle, translate("cli::Bundles", "Bundle to read"), "")->required();
        declareBundlePassphrase(*command, m_passphraseFile);
        m_format.declareJsonOnly(*command);
        command->footer(translate("cli::Bundles", "Example: lotsenbuch-cli inspect-bundle b.lotsebuendel "
                                                  "--bundle-passphrase-file pass.txt --json")
                            .toStdString());
        return command;
    }
    [[nodiscard]] FailurePaths paths() const override { return {m_bundle, m_bundle}; }
    int run(CommandContext& context) override
    {
        const QString passphrase = context.bundlePassphrase(m_passphraseFile, {});
        const auto found = syncing::inspectBundle(m_bundle, passphrase, context.progress());
        QJsonObject object = manifestJson(found.manifest);
        object.insert(QStringLiteral("ops"), found.ops);
        object.insert(QStringLiteral("bytes"), found.bundleBytes);
        if (m_format.json)
            printJson(object);
        else
            printLine(translate("cli::Bundles", "%1 changes, written %2 by the copy %3")
                          .arg(ui::number(found.ops), writtenText(found.manifest),
                               found.manifest.senderDevice.toString().left(8)));
        return Done;
    }

private:
    static QString writtenText(const syncing::Manifest& manifest)
    {
        const auto written = QDateTime::fromMSecsSinceEpoch(manifest.wallTimeMs);
        return QLocale().toString(written, QLocale::ShortFormat);
    }

    QString m_bundle;
    QString m_passphraseFile;
    FormatArgument m_format;
};

} // namespace

void addBundleCommands(Commands& commands)
{
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ImportBundleCommand>());
    commands.push_back(std::make_unique<InspectCommand>());
}

} // namespace cli
