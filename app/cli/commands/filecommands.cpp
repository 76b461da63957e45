// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "app/cli/usagewords.h"
#include "core/exchange/housingimport.h"
#include "core/sample/hannover.h"
#include "core/sample/write.h"
#include "core/store/dump.h"
#include "ui/lang/format.h"
#include "ui/words/problems.h"

#include <QBuffer>
#include <QFile>

namespace cli {

namespace {

class NewCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        return declareWithFile(program, "new", translate("cli::Files", "Make a new, empty file"),
                               "stadt.lotse --passphrase-file pass.txt");
    }
    int run(CommandContext& context) override
    {
        context.create(m_file)->keep();
        return Done;
    }
};

class SampleCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        return declareWithFile(
            program, "sample",
            translate("cli::Files",
                      "Make a file with the sample city: Hannover's published figures, invented people"),
            "hannover.lotse");
    }
    int run(CommandContext& context) override
    {
        const auto made = context.create(m_file);
        sample::write(made->file(), sample::buildHannover(sample::shippedHannoverData()), context.progress());
        made->keep();
        return Done;
    }
};

class GenerateCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "generate",
            translate("cli::Files", "Make a file with an invented city of any size, for trials"),
            "gross.lotse --persons 5000 --seed 1");
        addNumber(*command, "--persons", m_persons, translate("cli::Files", "How many persons live there"))
            ->required()
            ->check(numberBetween(1, 2'000'000));
        addNumber(*command, "--seed", m_seed,
                  translate("cli::Files", "The same seed makes the same city (1)"));
        return command;
    }
    int run(CommandContext& context) override
    {
        const auto made = context.create(m_file);
        sample::generate(made->file(), static_cast<int>(m_persons), static_cast<quint64>(m_seed),
                         context.progress());
        made->keep();
        return Done;
    }

private:
    qint64 m_persons = 0;
    qint64 m_seed = 1;
};

class ImportCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "import",
            translate("cli::Files",
                      "Read accommodations or headcounts from CSV tables; all of them or nothing"),
            "stadt.lotse unterkuenfte.csv belegung.csv");
        command
            ->add_option_function<std::vector<std::string>>(
                "CSV",
                [this](const std::vector<std::string>& paths) {
                    for (const auto& path : paths)
                        m_tables << QString::fromStdString(path);
                },
                translate("cli::Files", "Tables to read").toStdString())
            ->required();
        m_file.declareBreakLock(*command);
        m_format.declareJsonOnly(*command);
        return command;
    }
    int run(CommandContext& context) override;

private:
    QStringList m_tables;
    FormatArgument m_format;
};

/// The table's bytes, and not many more than the importer takes: it says itself that a table is too large.
QByteArray readTable(const QString& path)
{
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly))
        throw base::FileError(path, table.errorString());
    return table.read(exchange::CsvLimits().bytes + 1);
}

void showHints(const QString& path, const base::Problems& problems)
{
    for (const auto& problem : problems)
        printErrorLine(path + QStringLiteral(": ") + words::problemLine(problem));
}

int ImportCommand::run(CommandContext& context)
{
    std::vector<QByteArray> tables;
    for (const QString& path : m_tables)
        tables.push_back(readTable(path));
    const auto file = context.open(m_file, store::OpenMode::ReadWrite);
    const auto plan = exchange::planHousingImport(*file, tables);
    for (std::size_t i = 0; i < plan.problems.size(); ++i) {
        const QString& path = m_tables[static_cast<qsizetype>(i)];
        if (base::hasErrors(plan.problems[i]))
            throw ProblemsError(translate("cli::Files", "%1: nothing was imported").arg(path),
                                plan.problems[i]);
        showHints(path, plan.problems[i]);
    }
    const auto result = exchange::importHousing(*file, plan, context.progress());
    if (!result.ok())
        throw ProblemsError(translate("cli::Files", "Nothing was imported"), result.problems);
    if (m_format.json)
        printJson(QJsonObject{{QStringLiteral("added"), result.records()},
                              {QStringLiteral("known"), result.known}});
    else
        printLine(translate("cli::Files", "%1 records imported, %2 were known")
                      .arg(ui::number(result.records()), ui::number(result.known)));
    return Done;
}

class DumpCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "dump",
            translate("cli::Files", "Write the content in one fixed form: equal content gives equal bytes"),
            "stadt.lotse --canonical --live");
        command
            ->add_flag("--canonical", m_canonical,
                       translate("cli::Files", "The fixed form (the only one there is)").toStdString())
            ->required();
        command->add_flag("--live", m_live,
                          translate("cli::Files", "Only the values that hold").toStdString());
        return command;
    }
    int run(CommandContext& context) override
    {
        const auto file = context.open(m_file, store::OpenMode::ReadOnly);
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            throw OutputError(out.errorString());
        try {
            store::dumpCanonical(*file, out, m_live ? store::DumpScope::Live : store::DumpScope::All);
        } catch (const base::FileError& error) {
            throw OutputError(error.detail);
        }
        if (!out.flush())
            throw OutputError(out.errorString());
        return Done;
    }

private:
    bool m_canonical = false;
    bool m_live = false;
};

} // namespace

void addFileCommands(Commands& commands)
{
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<SampleCommand>());
    commands.push_back(std::make_unique<GenerateCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<DumpCommand>());
}

} // namespace cli
