// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands/all.h"
#include "app/cli/texts.h"

namespace cli {

CLI::App* FileCommand::declareWithFile(CLI::App& program, const char* name, const QString& help,
                                       const char* example)
{
    auto* command = program.add_subcommand(name, help.toStdString());
    m_file.declare(*command);
    command->footer(translate("cli::Command", "Example: lotsenbuch-cli %1 %2")
                        .arg(QLatin1String(name), QLatin1String(example))
                        .toStdString());
    return command;
}

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    addFileCommands(commands);
    addQuestions(commands);
    addListCommands(commands);
    addReportCommands(commands);
    addHistoryCommands(commands);
    addResolveCommand(commands);
    addPersonCommands(commands);
    addBundleCommands(commands);
    addBackupCommands(commands);
    return commands;
}

} // namespace cli
