// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcontext.h"
#include "app/cli/failures.h"
#include "app/cli/options.h"

#include <memory>
#include <vector>

namespace cli {

/// One command of the program. Declares its options once, then runs at most once.
class Command {
public:
    virtual ~Command() = default;

    /// Adds the command with its options, help and examples.
    virtual CLI::App* declare(CLI::App& program) = 0;
    /// Returns an exit code; throws what guarded() knows.
    [[nodiscard]] virtual int run(CommandContext& context) = 0;
    /// The files to be named when the job fails.
    [[nodiscard]] virtual FailurePaths paths() const { return {}; }
};

/// A command on one Lotsenbuch file, which is its first argument.
class FileCommand : public Command {
public:
    [[nodiscard]] FailurePaths paths() const override { return {m_file.path, {}}; }

protected:
    /// The command with FILE and an example: "lotsenbuch-cli NAME EXAMPLE".
    CLI::App* declareWithFile(CLI::App& program, const char* name, const QString& help, const char* example);

    FileArgument m_file;
};

/// All commands, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makeCommands();

} // namespace cli
