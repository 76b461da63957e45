// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/commands/lists.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "core/actions/keptfindings.h"
#include "core/desk/findings/kept.h"
#include "core/report/json.h"
#include "ui/words/findings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cli {

namespace {

using desk::Finding;
using desk::FindingScope;

bool isKept(const Finding& finding)
{
    return finding.state == desk::FindingState::Kept;
}

QJsonObject findingJson(const Finding& finding)
{
    const auto text = words::findingWords(finding);
    QJsonArray records;
    for (const auto& record : finding.records)
        records.append(QJsonObject{{QStringLiteral("kind"), kindName(record.kind)},
                                   {QStringLiteral("id"), record.id.toString()}});
    const auto day = [](const std::optional<QDate>& date) {
        return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("key"), finding.shortKey()},
            {QStringLiteral("code"), finding.code},
            {QStringLiteral("severity"), words::codeOf(finding.severity)},
            {QStringLiteral("state"), isKept(finding) ? QStringLiteral("kept") : QStringLiteral("open")},
            {QStringLiteral("reason"), isKept(finding) ? QJsonValue(finding.reason) : QJsonValue()},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(finding.arguments)},
            {QStringLiteral("title"), text.title},
            {QStringLiteral("detail"), text.detail},
            {QStringLiteral("remedies"), QJsonArray::fromStringList(finding.remedies)},
            {QStringLiteral("from"), day(finding.from)},
            {QStringLiteral("to"), day(finding.to)},
            {QStringLiteral("records"), records}};
}

class CheckCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command =
            declareWithFile(program, "check",
                            translate("cli::Lists", "List what does not agree in the data of a day; exit "
                                                    "code 1 when something critical is among it"),
                            "hannover.lotse --on 2016-03-01");
        m_on.declare(*command);
        command->add_flag(
            "--kept", m_kept,
            translate("cli::Lists", "Also findings that stay as they are, with the reason").toStdString());
        command->add_flag("--all", m_all,
                          translate("cli::Lists", "Also these, and those about persons who do not live here "
                                                  "on the day")
                              .toStdString());
        m_format.declare(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        const QDate on = m_on.day(context.today());
        desk::Book book(context.open(m_file, store::OpenMode::ReadOnly));
        book.verify();
        const auto found = book.findings(on, {}, m_all ? FindingScope::Everybody : FindingScope::OfTheDay);
        const auto critical =
            std::count_if(found.findings.begin(), found.findings.end(),
                          [](const auto& one) { return one.severity == desk::FindingSeverity::Critical; });
        const bool withKept = m_kept || m_all;
        if (m_format.json) {
            printFindings(found, static_cast<int>(critical), withKept);
        } else {
            const auto table = findingTable(found, withKept);
            show(table, m_format,
                 {{QStringLiteral("on"), on.toString(Qt::ISODate)},
                  {QStringLiteral("rows"), report::toJson(table)}});
        }
        return critical > 0 ? ProblemsFound : Done;
    }

private:
    static void printFindings(const desk::FindingReport& found, int critical, bool withKept)
    {
        QJsonArray findings;
        for (const auto& finding : found.findings)
            findings.append(findingJson(finding));
        for (const auto& finding : found.kept)
            if (withKept)
                findings.append(findingJson(finding));
        printJson(QJsonObject{{QStringLiteral("on"), found.on.toString(Qt::ISODate)},
                              {QStringLiteral("rules"), found.rules},
                              {QStringLiteral("critical"), critical},
                              {QStringLiteral("open"), static_cast<qint64>(found.findings.size())},
                              {QStringLiteral("kept"), static_cast<qint64>(found.kept.size())},
                              {QStringLiteral("findings"), findings}});
    }

    DateArgument m_on;
    bool m_kept = false;
    bool m_all = false;
    FormatArgument m_format;
};

/// FILE KEY: what both ways of deciding about a finding share.
class DecisionCommand : public FileCommand {
public:
    DecisionCommand(const char* name, QString help, const char* example)
        : m_name(name)
        , m_help(std::move(help))
        , m_example(example)
    {}

    CLI::App* declare(CLI::App& program) final
    {
        auto* command = declareWithFile(program, m_name, m_help, m_example);
        addText(*command, "KEY", m_key,
                translate("cli::Findings", "The finding, by the key that check shows, or its beginning"), "")
            ->required();
        declareMore(*command);
        m_on.declare(*command);
        m_file.declareBreakLock(*command);
        m_format.declareJsonOnly(*command);
        return command;
    }
    int run(CommandContext& context) final
    {
        const QDate on = m_on.day(context.today());
        const desk::Book book(context.open(m_file, store::OpenMode::ReadWrite));
        const Finding finding = named(book.findings(on, {}, FindingScope::Everybody));
        const auto outcome = act(book.file(), finding);
        if (!outcome.ok())
            throw ProblemsError(translate("cli::Findings", "Nothing was decided"), outcome.problems);
        const auto left = book.findings(on).findings.size();
        if (m_format.json) {
            const QJsonValue action = outcome.action ? QJsonValue(outcome.action->toString()) : QJsonValue();
            printJson(QJsonObject{{QStringLiteral("action"), action},
                                  {QStringLiteral("key"), finding.shortKey()},
                                  {QStringLiteral("open"), static_cast<qint64>(left)}});
        } else {
            printLine(words::findingWords(finding).detail);
            printLine(
                translate("cli::Findings", "Decided. It can be taken back with: lotsenbuch-cli undo FILE"));
        }
        return Done;
    }

protected:
    virtual void declareMore(CLI::App&) {}
    virtual actions::Outcome act(store::File& file, const Finding& finding) = 0;

private:
    [[nodiscard]] Finding named(const desk::FindingReport& report) const
    {
        std::vector<Finding> found;
        for (const auto* list : {&report.findings, &report.kept})
            for (const Finding& finding : *list)
                if (finding.shortKey().startsWith(m_key, Qt::CaseInsensitive))
                    found.push_back(finding);
        if (found.size() != 1)
            throw UsageError(translate("cli::Findings",
                                       "There is no finding with the key %1 on %2, or several begin so. "
                                       "Keys: lotsenbuch-cli check FILE --all --on DATE")
                                 .arg(m_key, report.on.toString(Qt::ISODate)));
        return found.front();
    }

    const char* m_name;
    QString m_help;
    const char* m_example;
    QString m_key;
    DateArgument m_on;
    FormatArgument m_format;
};

class KeepCommand final : public DecisionCommand {
public:
    KeepCommand()
        : DecisionCommand("keep",
                          translate("cli::Findings", "Say why a finding stays as it is; it counts as open no "
                                                     "more until its figures change"),
                          "stadt.lotse 4f0a91c2d3 --reason \"Zwei Personen\" --on 2016-03-01")
    {}

protected:
    void declareMore(CLI::App& command) override
    {
        addText(command, "--reason", m_reason, translate("cli::Findings", "Why it stays"))->required();
    }
    actions::Outcome act(store::File& file, const Finding& finding) override
    {
        return actions::keepFinding(file, desk::toKeep(finding, m_reason));
    }

private:
    QString m_reason;
};

class ReopenCommand final : public DecisionCommand {
public:
    ReopenCommand()
        : DecisionCommand("reopen",
                          translate("cli::Findings", "Let a finding that was kept count as open again"),
                          "stadt.lotse 4f0a91c2d3 --on 2016-03-01")
    {}

protected:
    actions::Outcome act(store::File& file, const Finding& finding) override
    {
        return actions::reopenFinding(file, desk::toKeep(finding, {}).finding);
    }
};

} // namespace

void addFindingCommands(Commands& commands)
{
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<KeepCommand>());
    commands.push_back(std::make_unique<ReopenCommand>());
}

} // namespace cli
