// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

using Commands = std::vector<std::unique_ptr<Command>>;

void addFileCommands(Commands& commands);    ///< new, sample, generate, import, dump
void addQuestions(Commands& commands);       ///< occupancy, staffing
void addListCommands(Commands& commands);    ///< list, search, check, rules
void addFindingCommands(Commands& commands); ///< check, keep, reopen; part of the lists
void addReportCommands(Commands& commands);  ///< report
void addHistoryCommands(Commands& commands); ///< history, undo, redo
void addResolveCommand(Commands& commands);  ///< resolve
void addPersonCommands(Commands& commands);  ///< merge-persons, separate-persons
void addBundleCommands(Commands& commands);  ///< export-bundle, import-bundle, inspect-bundle
void addBackupCommands(Commands& commands);  ///< backup, restore, passphrase

} // namespace cli
