// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/commands/lists.h"
#include "app/cli/commands/rulelist.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "app/cli/usagewords.h"
#include "core/desk/book.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/store/search.h"
#include "ui/lang/format.h"

namespace cli {

namespace {

void showOn(const report::Table& table, const FormatArgument& format, QDate on)
{
    show(table, format,
         {{QStringLiteral("on"), on.toString(Qt::ISODate)}, {QStringLiteral("rows"), report::toJson(table)}});
}

class ListCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "list",
            translate("cli::Lists", "List what stands behind the figures, or the records of a kind"),
            "hannover.lotse residents --site Siloah --on 2016-03-01");
        addText(
            *command, "WHAT", m_what,
            translate(
                "cli::Lists",
                "residents, free-rooms, workers, posts, arrivals, departures, consents, or a kind of record "
                "such as accommodation, room, household, reported_figure"),
            "")
            ->required();
        m_on.declare(*command);
        addText(*command, "--site", m_narrow.site, translate("cli::Lists", "Only this accommodation"),
                "NAME");
        addText(*command, "--pillar", m_narrow.pillar,
                translate("cli::Lists", "Only this pillar: hostel, project, flat or emergency"), "PILLAR");
        addText(*command, "--to", m_to.text,
                translate("cli::Lists", "Arrivals and departures: up to this day, inclusive"), "DATE");
        m_format.declare(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        const QDate on = m_on.day(context.today());
        const QDate to = m_to.day(on);
        const desk::Book book(context.open(m_file, store::OpenMode::ReadOnly));
        const auto readers = m_format.json || m_format.csv ? Readers::Programs : Readers::People;
        showOn(listTable(book, m_what, on, to, m_narrow, readers), m_format, on);
        return Done;
    }

private:
    QString m_what;
    DateArgument m_on;
    DateArgument m_to;
    ListNarrowing m_narrow;
    FormatArgument m_format;
};

class RulesCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "rules", translate("cli::Lists", "List the rules valid on a day, with their sources"),
            "hannover.lotse --on 2016-03-01 --json");
        m_on.declare(*command);
        command->add_flag("--all", m_all, translate("cli::Lists", "Also rules of other days").toStdString());
        m_format.declare(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        const QDate on = m_on.day(context.today());
        const auto file = context.open(m_file, store::OpenMode::ReadOnly);
        const auto valid = m_all ? std::nullopt : std::optional(on);
        const bool forProgram = m_format.json || m_format.csv;
        showOn(forProgram ? ruleTable(*file, valid) : ruleTableForPeople(*file, valid), m_format, on);
        return Done;
    }

private:
    DateArgument m_on;
    FormatArgument m_format;
    bool m_all = false;
};

class SearchCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = declareWithFile(
            program, "search",
            translate("cli::Lists",
                      "Find persons, households, accommodations, rooms and workers by name or number; "
                      "those who live here on the key date come first"),
            "hannover.lotse muller");
        command
            ->add_option_function<std::vector<std::string>>(
                "TEXT",
                [this](const std::vector<std::string>& parts) {
                    for (const auto& part : parts)
                        m_words << QString::fromStdString(part);
                },
                translate("cli::Lists", "Words or their beginnings; umlauts and accents as you like")
                    .toStdString())
            ->required();
        addNumber(*command, "--limit", m_limit, translate("cli::Lists", "At most so many hits (50)"))
            ->check(numberBetween(1, 200));
        m_on.declare(*command);
        m_format.declare(*command);
        return command;
    }
    int run(CommandContext& context) override
    {
        const desk::Book book(openIndexed(context));
        const QDate on = m_on.day(context.today());
        auto hits = book.search(m_words.join(QLatin1Char(' ')), on, static_cast<int>(m_limit) + 1);
        const bool isCut = hits.size() > static_cast<std::size_t>(m_limit);
        if (isCut)
            hits.pop_back();
        const auto table = hitTable(hits);
        if (m_format.json) {
            printJson(QJsonObject{{QStringLiteral("hits"), report::toJson(table)},
                                  {QStringLiteral("isCut"), isCut}});
            return Done;
        }
        showOn(table, m_format, on);
        if (isCut)
            printErrorLine(translate("cli::Lists", "More than %1 hits; search more closely").arg(m_limit));
        return Done;
    }

private:
    /// A file that was last written without its index gets it by being opened for writing.
    std::unique_ptr<store::File> openIndexed(CommandContext& context)
    {
        auto file = context.open(m_file, store::OpenMode::ReadOnly);
        if (store::hasSearchIndex(*file))
            return file;
        file.reset();
        return context.open(m_file, store::OpenMode::ReadWrite);
    }

    QStringList m_words;
    DateArgument m_on;
    qint64 m_limit = 50;
    FormatArgument m_format;
};

} // namespace

void addListCommands(Commands& commands)
{
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    addFindingCommands(commands);
    commands.push_back(std::make_unique<RulesCommand>());
}

} // namespace cli
