// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/commands/openconflicts.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "app/cli/usagewords.h"
#include "core/actions/conflicts.h"
#include "core/report/json.h"

#include <algorithm>

namespace cli {

namespace {

class ResolveCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "resolve",
            translate("cli::Resolve",
                      "List what was changed on two copies and is to be decided; with an id decide it"),
            "stadt.lotse 018f6b2a --entry beds --choose 2");
        addText(*command, "ID", m_record, translate("cli::Resolve", "The record, as the list shows it"), "");
        auto* entry =
            addText(*command, "--entry", m_entry,
                    translate("cli::Resolve", "Which entry of the record, as the list shows it"), "ENTRY");
        auto* choose = addNumber(*command, "--choose", m_choice,
                                 translate("cli::Resolve", "Number of the version that is to hold"))
                           ->check(numberBetween(1, 1000));
        auto* keep = command->add_flag(
            "--keep", m_keep,
            translate("cli::Resolve", "Deleted on one copy, changed on another: the record stays")
                .toStdString());
        command
            ->add_flag("--delete", m_delete,
                       translate("cli::Resolve", "Deleted on one copy, changed on another: it goes for good")
                           .toStdString())
            ->excludes(keep)
            ->excludes(choose);
        keep->excludes(choose);
        choose->needs(entry);
        m_file.declareBreakLock(*command);
        m_format.declare(*command);
        return command;
    }

    int run(CommandContext& context) override
    {
        if (m_record.isEmpty())
            return list(*context.open(m_file, store::OpenMode::ReadOnly));
        const auto file = context.open(m_file, store::OpenMode::ReadWrite);
        const auto outcome = decide(*file);
        if (!outcome.ok())
            throw ProblemsError(translate("cli::Resolve", "Nothing was decided"), outcome.problems);
        const auto left = openConflicts(*file).rows.size();
        if (m_format.json)
            printJson(QJsonObject{{QStringLiteral("action"), outcome.action->toString()},
                                  {QStringLiteral("open"), static_cast<qint64>(left)}});
        else
            printLine(
                translate("cli::Resolve", "Decided. It can be taken back with: lotsenbuch-cli undo FILE"));
        return Done;
    }

private:
    int list(store::File& file) const
    {
        const auto table = openConflicts(file);
        show(table, m_format, {{QStringLiteral("open"), report::toJson(table)}});
        return table.rows.empty() ? Done : ProblemsFound;
    }

    [[nodiscard]] actions::Outcome decide(store::File& file) const
    {
        const auto row = rowInQuestion(file, m_record);
        if (m_keep)
            return actions::keepRecord(file, row);
        if (m_delete)
            return actions::confirmDeletion(file, row);
        if (m_choice == 0)
            throw UsageError(translate(
                "cli::Resolve", "Say what is to hold: --entry ENTRY --choose NUMBER, --keep or --delete"));
        const auto conflict = conflictOf(file, row, m_entry);
        if (m_choice > static_cast<qint64>(conflict.versions.size()))
            throw UsageError(translate("cli::Resolve", "There are only %1 versions of this entry")
                                 .arg(conflict.versions.size()));
        return actions::resolveConflict(file, row, conflict.registerNumber,
                                        conflict.versions[static_cast<std::size_t>(m_choice - 1)].cells);
    }

    QString m_record;
    QString m_entry;
    qint64 m_choice = 0;
    bool m_keep = false;
    bool m_delete = false;
    FormatArgument m_format;
};

} // namespace

void addResolveCommand(Commands& commands)
{
    commands.push_back(std::make_unique<ResolveCommand>());
}

} // namespace cli
