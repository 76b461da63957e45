// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/commands/historylines.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "core/desk/recordname.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/store/undo.h"
#include "ui/words/actions.h"
#include "ui/words/terms.h"

namespace cli {

namespace {

class HistoryCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "history",
            translate("cli::History", "Who did what, latest first; with --record all changes of one record"),
            "stadt.lotse --limit 20");
        addText(*command, "--record", m_record,
                translate("cli::History", "Id of a record, as list and check show it"), "ID");
        addNumber(*command, "--limit", m_limit, translate("cli::History", "At most so many lines (200)"));
        m_format.declare(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        const auto file = context.open(m_file, store::OpenMode::ReadOnly);
        const auto table =
            m_record.isEmpty() ? actionLines(*file, m_limit) : recordLines(*file, m_record, m_limit);
        show(table, m_format, {{QStringLiteral("entries"), report::toJson(table)}});
        return Done;
    }

private:
    QString m_record;
    qint64 m_limit = 200;
    FormatArgument m_format;
};

QJsonArray leftJson(const std::vector<store::LeftRegister>& left)
{
    QJsonArray all;
    for (const auto& one : left)
        all.append(QJsonObject{{QStringLiteral("kind"), kindCode(one.kind)},
                               {QStringLiteral("id"), one.row.toString()},
                               {QStringLiteral("register"), registerCode(one.kind, one.registerNumber)}});
    return all;
}

class RevertCommand final : public FileCommand {
public:
    enum class Way { Undo, Redo };
    explicit RevertCommand(Way way) : m_way(way) {}

    CLI::App* declare(CLI::App& program) override
    {
        const bool undo = m_way == Way::Undo;
        auto* command =
            declareWithFile(program, undo ? "undo" : "redo",
                            undo ? translate("cli::History", "Take back your latest action on this copy")
                                 : translate("cli::History", "Bring back what was undone last"),
                            "stadt.lotse");
        m_file.declareBreakLock(*command);
        m_format.declareJsonOnly(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        const auto file = context.open(m_file, store::OpenMode::ReadWrite);
        const auto done = m_way == Way::Undo ? store::undo(*file) : store::redo(*file);
        if (m_format.json)
            printJson(json(*file, done));
        else
            say(*file, done);
        return done ? Done : ProblemsFound;
    }

private:
    [[nodiscard]] static QJsonObject json(const store::File& file, const std::optional<store::Reverted>& done)
    {
        if (!done)
            return {{QStringLiteral("action"), QJsonValue::Null}};
        const auto action = undoneAction(file, done->reverted);
        return {{QStringLiteral("action"), action.code},
                {QStringLiteral("id"), action.id.toString()},
                {QStringLiteral("left"), leftJson(done->left)}};
    }

    void say(const store::File& file, const std::optional<store::Reverted>& done) const
    {
        const bool undo = m_way == Way::Undo;
        if (!done)
            return printErrorLine(undo ? translate("cli::History", "There is nothing to undo on this copy")
                                       : translate("cli::History", "There is nothing to redo on this copy"));
        const QString label = labelOf(file, undoneAction(file, done->reverted));
        printLine(undo ? translate("cli::History", "Undone: %1").arg(label)
                       : translate("cli::History", "Redone: %1").arg(label));
        for (const auto& left : done->left)
            printLine(translate("cli::History", "Left as it is, because it was changed since: %1, %2")
                          .arg(desk::nameOf(file, {left.kind, left.row}),
                               words::term(QStringLiteral("register"),
                                           registerCode(left.kind, left.registerNumber))));
    }

    Way m_way;
    FormatArgument m_format;
};

} // namespace

void addHistoryCommands(Commands& commands)
{
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<RevertCommand>(RevertCommand::Way::Undo));
    commands.push_back(std::make_unique<RevertCommand>(RevertCommand::Way::Redo));
}

} // namespace cli
