// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"

#include "app/cli/commands/occupancyanswer.h"
#include "app/cli/commands/staffinganswer.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "core/desk/book.h"
#include "core/report/csv.h"
#include "ui/lang/format.h"

namespace cli {

namespace {

/// FILE, --on, --json, --csv: the shape both questions share.
class KeyDateQuestion : public FileCommand {
public:
    KeyDateQuestion(const char* name, QString help) : m_name(name), m_help(std::move(help)) {}

    CLI::App* declare(CLI::App& program) final
    {
        auto* command = declareWithFile(program, m_name, m_help, "hannover.lotse --on 2016-03-01 --json");
        m_on.declare(*command);
        m_format.declare(*command);
        return command;
    }
    int run(CommandContext& context) final
    {
        const QDate on = m_on.day(context.today());
        const desk::Book book(context.open(m_file, store::OpenMode::ReadOnly));
        answer(book, on, m_format);
        return Done;
    }

protected:
    virtual void answer(const desk::Book& book, QDate on, const FormatArgument& format) = 0;

private:
    const char* m_name;
    QString m_help;
    DateArgument m_on;
    FormatArgument m_format;
};

class OccupancyCommand final : public KeyDateQuestion {
public:
    OccupancyCommand()
        : KeyDateQuestion("occupancy", translate("cli::Questions",
                                                 "Who lives where: residents, places, free and usable ones"))
    {}

protected:
    void answer(const desk::Book& book, QDate on, const FormatArgument& format) override
    {
        const auto occupancy = book.occupancy(on);
        if (format.json)
            return printJson(occupancyJson(occupancy));
        const auto table = occupancySites(occupancy);
        if (format.csv)
            return print(report::toDataCsv(table));
        printLine(
            translate("cli::Questions", "Key date %1: %2 persons, %3 places, %4 free, of these %5 usable")
                .arg(ui::dateText(on), ui::number(occupancy.total.residents),
                     ui::number(occupancy.total.places), ui::number(occupancy.total.free),
                     ui::number(occupancy.total.usable)));
        printTable(table);
    }
};

class StaffingCommand final : public KeyDateQuestion {
public:
    StaffingCommand()
        : KeyDateQuestion("staffing",
                          translate("cli::Questions", "Who works where: required and actual staff by site"))
    {}

protected:
    void answer(const desk::Book& book, QDate on, const FormatArgument& format) override
    {
        const auto staffing = book.staffing(on);
        if (format.json)
            return printJson(staffingJson(staffing));
        const auto table = staffingLines(staffing);
        if (format.csv)
            return print(report::toDataCsv(table));
        printLine(translate("cli::Questions",
                            "Key date %1: %2 workers (%3 on site, %4 mobile, %5 leads), %6 posts intended")
                      .arg(ui::dateText(on), ui::number(staffing.workers), ui::number(staffing.onSite),
                           ui::number(staffing.mobile), ui::number(staffing.leads),
                           ui::number(staffing.postsIntended)));
        printTable(table);
    }
};

} // namespace

void addQuestions(Commands& commands)
{
    commands.push_back(std::make_unique<OccupancyCommand>());
    commands.push_back(std::make_unique<StaffingCommand>());
}

} // namespace cli
