// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "app/cli/usagewords.h"
#include "core/report/csv.h"
#include "core/report/file.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/keydate.h"
#include "core/report/xlsx.h"
#include "ui/print/pdf.h"
#include "ui/words/vocabulary.h"

#include <QJsonDocument>

namespace cli {

namespace {

class ReportCommand final : public FileCommand {
public:
    CLI::App* declare(CLI::App& program) override
    {
        auto* command = program.add_subcommand(
            "report",
            translate("cli::Report", "Write a report: key-date answers who lives and works where, on "
                                     "one page, without names")
                .toStdString());
        addText(*command, "WHICH", m_which, translate("cli::Report", "The report: key-date"), "")->required();
        m_file.declare(*command);
        m_on.declare(*command);
        addText(*command, "--format,-f", m_format, translate("cli::Report", "json, csv, xlsx, html or pdf"),
                "FORMAT")
            ->required()
            ->check(oneOf({QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx"),
                           QStringLiteral("html"), QStringLiteral("pdf")}));
        addText(*command, "--output,-o", m_output,
                translate("cli::Report", "File to write; without it the report goes to the standard output"),
                "PATH");
        declareShape(*command);
        command->add_flag("--no-bom", m_withoutMark,
                          translate("cli::Report", "CSV without byte order mark").toStdString());
        command->footer(translate("cli::Report",
                                  "Example: lotsenbuch-cli report key-date hannover.lotse --on 2016-03-01 "
                                  "--format pdf -o stichtag.pdf")
                            .toStdString());
        return command;
    }
    int run(CommandContext& context) override
    {
        if (m_file.path == QLatin1String("key-date")) // file and report may stand in either order
            std::swap(m_file.path, m_which);
        if (m_which != QLatin1String("key-date"))
            throw UsageError(
                translate("cli::Report", "There is no report “%1”. Possible: key-date").arg(m_which));
        const QDate on = m_on.day(context.today());
        const desk::Book book(context.open(m_file, store::OpenMode::ReadOnly));
        const QByteArray bytes =
            rendered(report::keyDateReport(report::keyDateFacts(book, on, m_facts), m_words, m_shape));
        if (m_output.isEmpty())
            print(bytes);
        else
            report::writeFile(m_output, bytes);
        return Done;
    }

private:
    void declareShape(CLI::App& command)
    {
        QStringList parts;
        for (const report::Part part : report::AllParts)
            parts << domain::codeOf(part);
        command
            .add_option_function<std::vector<std::string>>(
                "--without",
                [this](const std::vector<std::string>& codes) {
                    for (const auto& code : codes)
                        m_shape.without.insert(*domain::fromCode<report::Part>(QString::fromStdString(code)));
                },
                translate("cli::Report", "Leave out a part of the report; may be given several times")
                    .toStdString())
            ->type_name("PART")
            ->check(oneOf(parts))
            ->delimiter(',')
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        command
            .add_option("--months", m_facts.seriesMonths,
                        translate("cli::Report", "How many months the chart looks back").toStdString())
            ->type_name("NUMBER")
            ->check(numberBetween(1, report::MostMonths));
        command.add_flag_callback(
            "--exact", [this] { m_shape.smallNumbers = report::SmallNumbers::Told; },
            translate("cli::Report",
                      "Tell numbers of residents under 3 as they are. Without it they read “< 3”, and "
                      "what would give them away reads “•”")
                .toStdString());
    }
    [[nodiscard]] QByteArray rendered(const report::Report& made) const
    {
        if (m_format == QLatin1String("json"))
            return QJsonDocument(report::toJson(made)).toJson();
        if (m_format == QLatin1String("csv"))
            return report::toCsv(
                made, m_words, m_withoutMark ? report::ByteOrderMark::Without : report::ByteOrderMark::With);
        if (m_format == QLatin1String("xlsx"))
            return report::toXlsx(made, m_words);
        if (m_format == QLatin1String("html"))
            return report::toHtml(made, m_words);
        return print::toPdf(made, m_words);
    }

    QString m_which;
    DateArgument m_on;
    QString m_format;
    QString m_output;
    bool m_withoutMark = false;
    report::KeyDateOptions m_facts;
    report::KeyDateShape m_shape;
    words::Vocabulary m_words;
};

} // namespace

void addReportCommands(Commands& commands)
{
    commands.push_back(std::make_unique<ReportCommand>());
}

} // namespace cli
