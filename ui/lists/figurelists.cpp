// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/figurelists.h"

#include "ui/lang/format.h"
#include "ui/words/dates.h"
#include "ui/words/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <numeric>

namespace ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::FigureLists)
};

template <class Row>
RowsColumn<Row> textColumn(const QString& title, QString Row::*member)
{
    return {title, [member](const Row& row) { return row.*member; }, {}, false};
}

template <class Row, class Get>
RowsColumn<Row> countColumn(const QString& title, Get get)
{
    return {title, [get](const Row& row) { return number(get(row)); },
            [get](const Row& row) { return QVariant(get(row)); }, true};
}

template <class Row, class Get>
RowsColumn<Row> hundredthsColumn(const QString& title, Get get)
{
    return {title, [get](const Row& row) { return hundredths(get(row)); },
            [get](const Row& row) { return QVariant(get(row)); }, true};
}

template <class Row, class Get>
RowsColumn<Row> dateColumn(const QString& title, Get get)
{
    return {title,
            [get](const Row& row) {
                const std::optional<base::ImpreciseDate> date = get(row);
                return date ? words::dateText(*date) : QString();
            },
            [get](const Row& row) {
                const std::optional<base::ImpreciseDate> date = get(row);
                return date ? QVariant(date->day()) : QVariant();
            },
            true};
}

std::vector<RowsColumn<desk::ResidentRow>> residentColumns()
{
    using Row = desk::ResidentRow;
    return {textColumn<Row>(Tr::tr("Household"), &Row::reference),
            textColumn<Row>(Tr::tr("Name"), &Row::name),
            dateColumn<Row>(Tr::tr("Date of birth"), [](const Row& row) { return row.born; }),
            textColumn<Row>(Tr::tr("Site"), &Row::site),
            textColumn<Row>(Tr::tr("Room"), &Row::room),
            {Tr::tr("Pillar"), [](const Row& row) { return words::shortName(row.pillar); }, {}, false},
            dateColumn<Row>(Tr::tr("Since"), [](const Row& row) { return row.period.from; }),
            dateColumn<Row>(Tr::tr("Moved out on"), [](const Row& row) { return row.period.to; })};
}

/// How a required figure came about: "850 Personen, 1 : 100".
QString ratioText(const desk::FunctionStaffing& row)
{
    if (!row.rule)
        return {};
    return Tr::tr("%1 %2, %3 posts per %4")
        .arg(number(row.baseCount), words::text(row.base), hundredths(row.ratio.fteHundredths),
             number(row.ratio.perUnits));
}

template <class Row>
qint64 sumOf(const std::vector<Row>& rows, int Row::*member)
{
    return std::accumulate(rows.begin(), rows.end(), qint64{0},
                           [member](qint64 sum, const Row& row) { return sum + row.*member; });
}

struct StaffingLine {
    QString site;
    int residents = 0;
    int places = 0;
    bool capacityKnown = false;
    desk::FunctionStaffing part;

    /// Of places nobody knows nothing follows.
    [[nodiscard]] bool isRequirementKnown() const
    {
        return capacityKnown || part.base != domain::RatioBase::Places;
    }
};

template <class Takes>
std::vector<StaffingLine> linesOf(const desk::Staffing& staffing, Takes takes)
{
    std::vector<StaffingLine> lines;
    for (const desk::SiteStaffing& site : staffing.sites)
        for (const desk::FunctionStaffing& part : site.functions)
            if (StaffingLine line{site.name, site.residents, site.places, site.capacityKnown, part};
                takes(line))
                lines.push_back(std::move(line));
    return lines;
}

RowsColumn<StaffingLine> requiredColumn()
{
    return {Tr::tr("Required FTE"),
            [](const StaffingLine& row) {
                return row.isRequirementKnown() ? hundredths(row.part.requiredFteHundredths) : QString();
            },
            [](const StaffingLine& row) {
                return row.isRequirementKnown() ? QVariant(row.part.requiredFteHundredths) : QVariant();
            },
            true};
}

/// "+0,02", "−0,51".
QString withSign(int hundredthsOfFte)
{
    return (hundredthsOfFte > 0 ? QStringLiteral("+") : QString()) + hundredths(hundredthsOfFte);
}

RowsColumn<StaffingLine> differenceColumn()
{
    const auto difference = [](const StaffingLine& row) {
        return row.part.actualFteHundredths - row.part.requiredFteHundredths;
    };
    return {Tr::tr("Difference"),
            [difference](const StaffingLine& row) {
                return row.isRequirementKnown() ? withSign(difference(row)) : QString();
            },
            [difference](const StaffingLine& row) {
                return row.isRequirementKnown() ? QVariant(difference(row)) : QVariant();
            },
            true};
}

RowsColumn<StaffingLine> coverageColumn()
{
    const auto coverage = [](const StaffingLine& row) {
        return row.isRequirementKnown()
                   ? desk::coveragePercent(row.part.requiredFteHundredths, row.part.actualFteHundredths)
                   : std::nullopt;
    };
    return {Tr::tr("Coverage"),
            [coverage](const StaffingLine& row) {
                const auto share = coverage(row);
                return share ? percent(*share) : QString();
            },
            [coverage](const StaffingLine& row) {
                const auto share = coverage(row);
                return share ? QVariant(*share) : QVariant();
            },
            false};
}

} // namespace

FigureList residentsList(std::vector<desk::ResidentRow> rows, QDate on)
{
    const QString summary =
        Tr::tr("%Ln person(s) live there on %1", nullptr, static_cast<int>(rows.size())).arg(dateText(on));
    return {Tr::tr("Residents on %1").arg(dateText(on)), summary, modelOf(residentColumns(), std::move(rows)),
            QStringLiteral("residents")};
}

FigureList departuresList(std::vector<desk::ResidentRow> rows, QDate from, QDate to)
{
    const QString summary = Tr::tr("%Ln person(s) moved out", nullptr, static_cast<int>(rows.size()));
    return {Tr::tr("Moved out from %1 to %2").arg(dateText(from), dateText(to.addDays(-1))), summary,
            modelOf(residentColumns(), std::move(rows)), QStringLiteral("departures")};
}

FigureList freePlacesList(std::vector<desk::FreeRoomRow> rows, QDate on)
{
    using Row = desk::FreeRoomRow;
    std::vector<RowsColumn<Row>> columns{
        textColumn<Row>(Tr::tr("Site"), &Row::site),
        {Tr::tr("Room"),
         [](const Row& row) { return row.room ? row.name : Tr::tr("(site as a whole)"); },
         {},
         false},
        countColumn<Row>(Tr::tr("Beds"), [](const Row& row) { return row.beds; }),
        countColumn<Row>(Tr::tr("Occupied"), [](const Row& row) { return row.occupied; }),
        countColumn<Row>(Tr::tr("Blocked"), [](const Row& row) { return row.blocked; }),
        countColumn<Row>(Tr::tr("Reserved"), [](const Row& row) { return row.reserved; }),
        countColumn<Row>(Tr::tr("Free"), [](const Row& row) { return row.free; }),
        countColumn<Row>(Tr::tr("Usable"), [](const Row& row) { return row.usable; }),
        {Tr::tr("Why not usable"),
         [](const Row& row) {
             return row.why.isEmpty() ? QString() : words::term(QStringLiteral("free-room-reason"), row.why);
         },
         {},
         false}};
    const auto rooms = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.room; });
    const QString summary = Tr::tr("%Ln room(s) with free beds", nullptr, static_cast<int>(rooms)) +
                            QStringLiteral(" · ") +
                            Tr::tr("with the lines of the sites together %1 free, %2 usable")
                                .arg(number(sumOf(rows, &Row::free)), number(sumOf(rows, &Row::usable)));
    return {Tr::tr("Free places on %1").arg(dateText(on)), summary,
            modelOf(std::move(columns), std::move(rows)), QStringLiteral("free-places")};
}

FigureList workersList(std::vector<desk::WorkerRow> rows, QDate on)
{
    using Row = desk::WorkerRow;
    std::vector<RowsColumn<Row>> columns{
        textColumn<Row>(Tr::tr("Name"), &Row::name),
        {Tr::tr("Function"), [](const Row& row) { return words::text(row.function); }, {}, false},
        hundredthsColumn<Row>(Tr::tr("Contract FTE"),
                              [](const Row& row) { return row.contractFteHundredths; }),
        {Tr::tr("Deployment"),
         [](const Row& row) { return row.mode ? words::text(*row.mode) : QString(); },
         {},
         false},
        textColumn<Row>(Tr::tr("Place"), &Row::place),
        hundredthsColumn<Row>(Tr::tr("Share"), [](const Row& row) { return row.shareHundredths; }),
        {Tr::tr("Absent"),
         [](const Row& row) { return row.absent ? Tr::tr("absent") : QString(); },
         {},
         false}};
    const QString summary = Tr::tr("%Ln worker(s) on site", nullptr, static_cast<int>(rows.size())) +
                            QStringLiteral(" · ") +
                            Tr::tr("together %1 FTE").arg(hundredths(sumOf(rows, &Row::shareHundredths)));
    return {Tr::tr("Staff on site on %1").arg(dateText(on)), summary,
            modelOf(std::move(columns), std::move(rows)), QStringLiteral("workers")};
}

FigureList occupancyTable(const desk::Occupancy& occupancy)
{
    using Row = desk::SiteOccupancy;
    std::vector<RowsColumn<Row>> columns{
        textColumn<Row>(Tr::tr("Site"), &Row::name),
        {Tr::tr("Pillar"), [](const Row& row) { return words::shortName(row.pillar); }, {}, false},
        textColumn<Row>(Tr::tr("District"), &Row::district),
        textColumn<Row>(Tr::tr("Operator"), &Row::operatorName),
        countColumn<Row>(Tr::tr("Residents"), [](const Row& row) { return row.counts.residents; }),
        {Tr::tr("Places"),
         [](const Row& row) { return row.capacityKnown ? number(row.counts.places) : QString(); },
         [](const Row& row) { return QVariant(row.capacityKnown ? row.counts.places : -1); }, true},
        countColumn<Row>(Tr::tr("Blocked"), [](const Row& row) { return row.counts.blocked; }),
        countColumn<Row>(Tr::tr("Places not blocked"),
                         [](const Row& row) { return row.counts.places - row.counts.blocked; }),
        countColumn<Row>(Tr::tr("Reserved"), [](const Row& row) { return row.counts.reserved; }),
        countColumn<Row>(Tr::tr("Free"), [](const Row& row) { return row.counts.free; }),
        countColumn<Row>(Tr::tr("Usable"), [](const Row& row) { return row.counts.usable; }),
        countColumn<Row>(Tr::tr("Over-occupied"), [](const Row& row) { return row.counts.overOccupied; }),
        {Tr::tr("Reported"),
         [](const Row& row) { return row.reported ? number(row.reported->count) : QString(); },
         [](const Row& row) { return QVariant(row.reported ? row.reported->count : -1); }, true}};
    const QString summary = Tr::tr("%Ln site(s)", nullptr, static_cast<int>(occupancy.sites.size()));
    return {Tr::tr("Occupancy by site on %1").arg(dateText(occupancy.on)), summary,
            modelOf(std::move(columns), occupancy.sites), QStringLiteral("occupancy")};
}

FigureList seriesTable(const std::vector<desk::SeriesPoint>& series)
{
    using Row = desk::SeriesPoint;
    std::vector<RowsColumn<Row>> columns{{Tr::tr("Day"), [](const Row& row) { return dateText(row.day); },
                                          [](const Row& row) { return QVariant(row.day); }, true}};
    // Before the first recorded resident nothing is known, as the chart says too.
    const std::size_t first = desk::firstRecorded(series);
    const QDate since = first < series.size() ? series[first].day : QDate();
    const auto personsColumn = [since](const QString& title, const std::function<int(const Row&)>& get) {
        const auto isKnown = [since](const Row& row) { return !since.isValid() || row.day >= since; };
        return RowsColumn<Row>{
            title, [=](const Row& row) { return isKnown(row) ? number(get(row)) : QString(); },
            [=](const Row& row) { return isKnown(row) ? QVariant(get(row)) : QVariant(); }, true};
    };
    for (std::size_t i = 0; i < domain::AllPillars.size(); ++i)
        columns.push_back(personsColumn(words::text(domain::AllPillars[i]),
                                        [i](const Row& row) { return row.residents[i]; }));
    columns.push_back(personsColumn(Tr::tr("Total"), [](const Row& row) { return row.total(); }));
    columns.push_back(
        countColumn<Row>(Tr::tr("Places not blocked"), [](const Row& row) { return row.places; }));
    const QString summary =
        Tr::tr("%Ln month end(s), the key date last", nullptr, static_cast<int>(series.size()));
    const QDate last = series.empty() ? QDate() : series.back().day;
    return {Tr::tr("Occupancy by pillar up to %1").arg(dateText(last)), summary,
            modelOf(std::move(columns), series), QStringLiteral("series")};
}

FigureList staffingTable(const desk::Staffing& staffing)
{
    using Row = StaffingLine;
    std::vector<Row> lines = linesOf(staffing, [](const Row&) { return true; });
    std::vector<RowsColumn<Row>> columns{
        textColumn<Row>(Tr::tr("Site"), &Row::site),
        {Tr::tr("Function"), [](const Row& row) { return words::text(row.part.function); }, {}, false},
        countColumn<Row>(Tr::tr("Residents"), [](const Row& row) { return row.residents; }),
        requiredColumn(),
        hundredthsColumn<Row>(Tr::tr("Actual FTE"),
                              [](const Row& row) { return row.part.actualFteHundredths; }),
        differenceColumn(),
        coverageColumn(),
        {Tr::tr("Ratio"),
         [](const Row& row) {
             return row.isRequirementKnown() ? ratioText(row.part) : Tr::tr("places unknown");
         },
         {},
         false},
        {Tr::tr("Standing"),
         [](const Row& row) { return row.part.rule ? words::text(row.part.standing) : QString(); },
         {},
         false},
        {Tr::tr("Places"), [](const Row& row) { return row.capacityKnown ? number(row.places) : QString(); },
         [](const Row& row) { return row.capacityKnown ? QVariant(row.places) : QVariant(); }, true},
        countColumn<Row>(Tr::tr("Heads"), [](const Row& row) { return row.part.heads; })};
    const QString summary =
        Tr::tr("%Ln row(s) of site and function", nullptr, static_cast<int>(lines.size()));
    return {Tr::tr("Required and actual staff on %1").arg(dateText(staffing.on)), summary,
            modelOf(std::move(columns), std::move(lines)), QStringLiteral("staffing")};
}

FigureList requiredList(const desk::Staffing& staffing, domain::StaffFunction function)
{
    using Row = StaffingLine;
    std::vector<Row> lines = linesOf(
        staffing, [function](const Row& row) { return row.part.function == function && row.part.rule; });
    std::vector<RowsColumn<Row>> columns{
        textColumn<Row>(Tr::tr("Site"), &Row::site),
        {Tr::tr("Function"), [](const Row& row) { return words::text(row.part.function); }, {}, false},
        {Tr::tr("Rule"), [](const Row& row) { return row.part.ruleCode; }, {}, false},
        {Tr::tr("Standing"), [](const Row& row) { return words::text(row.part.standing); }, {}, false},
        {Tr::tr("Counted"), [](const Row& row) { return words::text(row.part.base); }, {}, false},
        countColumn<Row>(Tr::tr("Number"), [](const Row& row) { return row.part.baseCount; }),
        {Tr::tr("Ratio"), [](const Row& row) { return ratioText(row.part); }, {}, false},
        requiredColumn(),
        {Tr::tr("Source"), [](const Row& row) { return row.part.ruleSource; }, {}, false}};
    const qint64 sum =
        std::accumulate(lines.begin(), lines.end(), qint64{0}, [](qint64 before, const Row& row) {
            return before + row.part.requiredFteHundredths;
        });
    const QString summary = Tr::tr("%Ln row(s) of site and rule", nullptr, static_cast<int>(lines.size())) +
                            QStringLiteral(" · ") + Tr::tr("together %1 FTE").arg(hundredths(sum));
    return {Tr::tr("Required staff on %1").arg(dateText(staffing.on)), summary,
            modelOf(std::move(columns), std::move(lines)), QStringLiteral("required")};
}

} // namespace ui
