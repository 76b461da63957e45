// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accommodationimport.h"

#include "core/exchange/tablereader.h"

#include <QRegularExpression>

namespace exchange {

namespace {

const QRegularExpression& jointName()
{
    static const QRegularExpression form(QStringLiteral("\\A(.+ \\+ .+)\\s*\\((?:sum|Summe)\\)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

std::vector<QString> words(std::initializer_list<const char16_t*> list)
{
    std::vector<QString> result;
    for (const char16_t* word : list)
        result.push_back(QString::fromUtf16(word));
    return result;
}

const std::vector<ColumnNames>& accommodationColumns()
{
    static const std::vector<ColumnNames> columns{
        {"name", words({u"Unterkunft", u"Standort", u"Objekt", u"Bezeichnung"}), true},
        {"pillar", words({u"Säule", u"Art", u"Unterbringungsform"}), true},
        {"operator", words({u"Betreiber", u"Träger"})},
        {"district", words({u"Stadtteil", u"Bezirk", u"Stadtbezirk"})},
        {"capacity", words({u"Plätze", u"Kapazität", u"Platzkapazität", u"places"})},
        {"occupied", words({u"Belegung", u"belegt", u"Bewohner", u"residents"})},
        {"as_of", words({u"Stand", u"Stichtag"})},
        {"opened", words({u"eröffnet", u"von", u"ab", u"from"})},
        {"closed", words({u"geschlossen", u"bis", u"to"})},
        {"source", words({u"Quelle", u"Fundstelle"})},
    };
    return columns;
}

const std::vector<ColumnNames>& headcountColumns()
{
    static const std::vector<ColumnNames> columns{
        {"site", words({u"Unterkunft", u"Standort", u"Objekt", u"name"}), true},
        {"day", words({u"Stichtag", u"Datum", u"Stand", u"date", u"as_of"}), true},
        {"count", words({u"Anzahl", u"Personen", u"Bewohner", u"residents"}), true},
        {"precision", words({u"Genauigkeit"})},
        {"source", words({u"Quelle", u"Fundstelle"})},
    };
    return columns;
}

const std::vector<ColumnNames>& seriesColumns()
{
    static const std::vector<ColumnNames> columns{
        {"date", words({u"Datum", u"Stichtag"}), true},
        {"series", words({u"Reihe"}), true},
        {"value", words({u"Wert"}), true},
        {"source", words({u"Quelle", u"Fundstelle"})},
    };
    return columns;
}

/// The first day on which a site is closed. "bis 31.12.2016" is its last day, as people write in German.
std::optional<base::ImpreciseDate> readClosed(TableReader& reader)
{
    const auto day = reader.date("closed");
    if (!day || day->precision() != base::Precision::Day || !reader.isHeaded("closed", QStringLiteral("bis")))
        return day;
    return base::ImpreciseDate::of(day->earliest().addDays(1));
}

/// A bare number whose source quotes it with a word of its precision: "up to 850 residents", "gut 80". Places
/// are as many as people can live there, so that "up to 550 places" is 550.
void readWording(std::optional<WrittenCount>& count, const QString& source, bool isPlaces)
{
    if (!count || count->precision != domain::CountPrecision::Exact)
        return;
    const auto isWorded = [&](const char* words) {
        return QRegularExpression(
                   QStringLiteral("\\b(?:%1)\\s+%2\\b").arg(QLatin1String(words)).arg(count->count),
                   QRegularExpression::CaseInsensitiveOption)
            .match(source)
            .hasMatch();
    };
    if (isWorded("about|around|rund|gut|knapp|etwa|ca\\.?"))
        count->precision = domain::CountPrecision::About;
    else if (!isPlaces && isWorded("up to|bis zu|at most|höchstens"))
        count->precision = domain::CountPrecision::AtMost;
}

ParsedAccommodation readAccommodation(TableReader& reader, int line)
{
    ParsedAccommodation row;
    row.line = line;
    row.name = reader.required("name");
    const QString pillar = reader.required("pillar");
    const auto parsed = parsePillar(pillar);
    if (!pillar.isEmpty() && !parsed)
        reader.report("pillar", "unknown-pillar");
    row.pillar = parsed.value_or(domain::Pillar::Hostel);
    row.operatedBy = reader.text("operator");
    row.district = reader.text("district");
    row.capacity = reader.count("capacity");
    row.occupied = reader.count("occupied");
    row.asOf = reader.date("as_of");
    row.opened = reader.date("opened");
    row.closed = readClosed(reader);
    row.source = reader.text("source");
    readWording(row.capacity, row.source, true);
    readWording(row.occupied, row.source, false);
    if (row.opened && row.closed && row.closed->latest() < row.opened->earliest())
        reader.report("closed", "ends-before-start");
    return row;
}

ParsedFigure readHeadcount(TableReader& reader, int line)
{
    ParsedFigure row;
    row.line = line;
    row.site = reader.text("site");
    if (!reader.required("day").isEmpty())
        row.day = reader.date("day");
    if (!reader.required("count").isEmpty())
        row.count = reader.count("count").value_or(WrittenCount{});
    const QString precision = reader.text("precision");
    const auto parsed = parsePrecision(precision);
    if (!precision.isEmpty() && !parsed)
        reader.report("precision", "unknown-precision");
    row.count.precision = parsed.value_or(row.count.precision);
    row.source = reader.text("source");
    return row;
}

std::optional<ParsedSeriesValue> readSeriesValue(TableReader& reader, int line)
{
    const auto day = reader.required("date").isEmpty() ? std::nullopt : reader.date("date");
    const auto value = reader.required("value").isEmpty() ? std::nullopt : reader.count("value");
    const QString series = reader.required("series");
    if (!day || !value)
        return std::nullopt;
    return ParsedSeriesValue{line, *day, series, value->count, reader.text("source")};
}

/// The source column says how a figure was worded: "(rund)", "(knapp)", "exact".
domain::CountPrecision precisionOf(const QString& source)
{
    static const QRegularExpression about(QStringLiteral("\\b(rund|knapp|etwa|ca)\\b"));
    return about.match(source).hasMatch() ? domain::CountPrecision::About : domain::CountPrecision::Exact;
}

std::optional<ParsedFigure> asFigure(const ParsedSeriesValue& value)
{
    const bool city = value.series == QLatin1String("persons_in_city_accommodation");
    const bool emergency = value.series == QLatin1String("persons_in_notunterkunft");
    if (!city && !emergency)
        return std::nullopt;
    const WrittenCount count{value.value, precisionOf(value.source)};
    const auto pillar = emergency ? std::optional(domain::Pillar::Emergency) : std::nullopt;
    return ParsedFigure{value.line, {},          domain::ReportedMeasure::Residents, pillar, value.day,
                        count,      value.source};
}

std::optional<HousingTable> detect(const QStringList& header)
{
    if (TableReader::fits(header, accommodationColumns()))
        return HousingTable::Accommodations;
    if (TableReader::fits(header, seriesColumns()))
        return HousingTable::Series;
    if (TableReader::fits(header, headcountColumns()))
        return HousingTable::Headcounts;
    return std::nullopt;
}

void readRow(TableReader& reader, const CsvRow& row, ParsedHousing& result)
{
    reader.setRow(row);
    if (result.table == HousingTable::Accommodations) {
        const auto value = readAccommodation(reader, row.line);
        if (!reader.hadError())
            result.accommodations.push_back(value);
    } else if (result.table == HousingTable::Headcounts) {
        const auto value = readHeadcount(reader, row.line);
        if (!reader.hadError())
            result.figures.push_back(value);
    } else if (const auto value = readSeriesValue(reader, row.line); value && !reader.hadError()) {
        result.series.push_back(*value);
        if (const auto figure = asFigure(*value))
            result.figures.push_back(*figure);
    }
}

/// One hint for each series that is not imported, at its first line.
void addLeftOut(ParsedHousing& result)
{
    std::map<QString, std::pair<int, int>> leftOut; // name: first line, lines
    for (const ParsedSeriesValue& value : result.series)
        if (!asFigure(value)) {
            const auto [at, isNew] = leftOut.try_emplace(value.series, value.line, 0);
            ++at->second.second;
        }
    for (const auto& [name, lines] : leftOut)
        result.problems.push_back({base::Severity::Hint,
                                   QStringLiteral("series-left-out"),
                                   {name, QString::number(lines.second)},
                                   {},
                                   lines.first,
                                   0});
}

} // namespace

bool ParsedAccommodation::isJoint() const
{
    return jointName().match(name).hasMatch();
}

QStringList ParsedAccommodation::siteNames() const
{
    const auto match = jointName().match(name);
    if (!match.hasMatch())
        return {name};
    QStringList names = match.captured(1).split(QStringLiteral(" + "));
    for (QString& part : names)
        part = part.trimmed();
    return names;
}

ParsedHousing parseHousing(const CsvTable& table)
{
    ParsedHousing result;
    result.problems = table.problems;
    if (table.header.isEmpty())
        return result;
    result.table = detect(table.header);
    if (!result.table) {
        result.problems.push_back({base::Severity::Error,
                                   QStringLiteral("unknown-table"),
                                   {table.header.join(QStringLiteral(", "))},
                                   {},
                                   table.headerLine,
                                   0});
        return result;
    }
    const auto& columns = result.table == HousingTable::Accommodations ? accommodationColumns()
                          : result.table == HousingTable::Series       ? seriesColumns()
                                                                       : headcountColumns();
    TableReader reader(table, columns);
    result.columns = reader.columns();
    for (const CsvRow& row : table.rows)
        readRow(reader, row, result);
    result.problems.insert(result.problems.end(), reader.problems().begin(), reader.problems().end());
    addLeftOut(result);
    return result;
}

} // namespace exchange
