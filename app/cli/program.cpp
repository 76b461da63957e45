// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "app/cli/usagewords.h"
#include "core/base/terminal.h"
#include "ui/lang/translations.h"

#include <algorithm>
#include <cstring>
#include <sstream>

namespace cli {

namespace {

/// --lang is needed before the texts of all other options are.
ui::Language languageAsked(const QStringList& arguments)
{
    const QString prefix = QStringLiteral("--lang=");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(prefix))
            return ui::languageOf(arguments[i].mid(prefix.size()));
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            return ui::languageOf(arguments[i + 1]);
    }
    return ui::systemLanguage();
}

void nameParts(CLI::App& program)
{
    auto formatter = program.get_formatter();
    formatter->label("Usage", translate("cli::Program", "Usage").toStdString());
    formatter->label("OPTIONS", translate("cli::Program", "OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", translate("cli::Program", "COMMAND").toStdString());
    formatter->label("Positionals", translate("cli::Program", "Arguments").toStdString());
    formatter->label("REQUIRED", translate("cli::Program", "(required)").toStdString());
    formatter->label("Excludes", translate("cli::Program", "not with").toStdString());
    formatter->label("Needs", translate("cli::Program", "with").toStdString());
    formatter->column_width(34);
}

/// `language` must outlive the parsing.
void declareOptions(CLI::App& program, QString& language)
{
    nameParts(program);
    program.option_defaults()->group(translate("cli::Program", "Options").toStdString());
    program
        .set_help_flag("--help,-h",
                       translate("cli::Program", "Show this help; after a command, its help").toStdString())
        ->group(translate("cli::Program", "Options").toStdString());
    program
        .set_version_flag("--version", "lotsenbuch-cli " LOTSE_VERSION,
                          translate("cli::Program", "Show the version").toStdString())
        ->group(translate("cli::Program", "Options").toStdString());
    addText(program, "--lang", language, translate("cli::Program", "Language of the texts: de or en"), "LANG")
        ->check(oneOf({QStringLiteral("de"), QStringLiteral("en")}));
    program.footer(
        translate("cli::Program",
                  "Exit codes: 0 done, 1 problems in the data or the input, 2 wrong use, "
                  "3 a file cannot be opened,\n4 refused (written by a newer version), 5 stopped.\n"
                  "Example: lotsenbuch-cli sample hannover.lotse && lotsenbuch-cli occupancy "
                  "hannover.lotse --on 2016-03-01")
            .toStdString());
    program.fallthrough();
}

bool isCommand(const CLI::App& program, const QString& word)
{
    const auto named = [&](const CLI::App* command) { return command->get_name() == word.toStdString(); };
    return !program.get_subcommands(named).empty();
}

/// The first word that is no option, if it is no command.
std::optional<QString> unknownCommand(const CLI::App& program, const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang"))
            ++i;
        else if (!arguments[i].startsWith(QLatin1Char('-')))
            return isCommand(program, arguments[i]) ? std::nullopt : std::optional(arguments[i]);
    }
    return std::nullopt;
}

/// Exit code when the program is done after reading its arguments.
std::optional<int> parse(CLI::App& program, const QStringList& arguments)
{
    std::vector<std::string> reversed;
    for (qsizetype i = arguments.size(); i-- > 1;)
        reversed.push_back(arguments[i].toStdString());
    try {
        if (const auto word = unknownCommand(program, arguments))
            throw UsageError(
                translate("cli::Program", "There is no command “%1”. See: lotsenbuch-cli --help").arg(*word));
        program.parse(reversed);
        return std::nullopt;
    } catch (const CLI::ParseError& error) {
        std::ostringstream out;
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
            program.exit(error, out, out);
            print(QByteArray::fromStdString(out.str()));
            return Done;
        }
        throw UsageError(
            usageSentence(error) + QLatin1Char('\n') +
            translate("cli::Program", "See: lotsenbuch-cli --help, lotsenbuch-cli COMMAND --help"));
    }
}

int parseAndRun(const QStringList& arguments, base::StopFlag& stop, FailurePaths& paths)
{
    CLI::App program(
        translate("cli::Program", "Lotsenbuch: who lives where, who works where, on any day").toStdString(),
        "lotsenbuch-cli");
    QString language;
    declareOptions(program, language);
    const auto commands = makeCommands();
    std::vector<CLI::App*> declared;
    for (const auto& command : commands) {
        declared.push_back(command->declare(program));
        declared.back()->group(translate("cli::Program", "Commands").toStdString());
        declared.back()->get_help_ptr()->group(translate("cli::Program", "Options").toStdString());
    }
    program.require_subcommand(1);
    if (const auto code = parse(program, arguments))
        return *code;
    CommandContext context(stop);
    for (std::size_t i = 0; i < commands.size(); ++i)
        if (declared[i]->parsed()) {
            paths = commands[i]->paths();
            return commands[i]->run(context);
        }
    return WrongUse;
}

} // namespace

bool needsPainting(int argc, const char* const* argv)
{
    // Whether it is a PDF stands in many spellings: -fpdf, --format=pdf, --format pdf.
    return std::any_of(argv, argv + argc,
                       [](const char* argument) { return !std::strcmp(argument, "report"); });
}

int runProgram(const QStringList& arguments)
{
    ui::Translations translations;
    translations.use(languageAsked(arguments));
    base::InterruptStop interrupt;
    FailurePaths paths;
    return guarded([&] { return parseAndRun(arguments, interrupt.flag(), paths); }, paths);
}

} // namespace cli
