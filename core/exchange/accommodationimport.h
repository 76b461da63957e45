// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/fieldwords.h"

#include <map>

namespace exchange {

/// One observation of a site, as a line of a table gives it. Several lines of one site describe its history.
struct ParsedAccommodation {
    int line = 0;
    QString name;
    domain::Pillar pillar = domain::Pillar::Hostel;
    QString operatedBy;
    QString district;
    std::optional<WrittenCount> capacity;
    std::optional<WrittenCount> occupied;
    std::optional<base::ImpreciseDate> asOf;
    std::optional<base::ImpreciseDate> opened;
    std::optional<base::ImpreciseDate> closed; ///< the day on which nobody lives there any more
    QString source;

    /// A figure published for several sites together: the name is "A + B (sum)".
    [[nodiscard]] bool isJoint() const;
    /// The names of the sites it speaks of: `"A + B (Summe)" → {"A", "B"}`.
    [[nodiscard]] QStringList siteNames() const;
};

/// One published count. An empty site speaks of the whole city.
struct ParsedFigure {
    int line = 0;
    QString site;
    domain::ReportedMeasure measure = domain::ReportedMeasure::Residents;
    std::optional<domain::Pillar> pillar;
    std::optional<base::ImpreciseDate> day;
    WrittenCount count;
    QString source;
};

/// One line of a series table that counts something other than persons or places in accommodations.
struct ParsedSeriesValue {
    int line = 0;
    base::ImpreciseDate day;
    QString series;
    int value = 0;
    QString source;
};

enum class HousingTable { Accommodations, Headcounts, Series };

/// What a table says. Lines with errors are not among the values.
struct ParsedHousing {
    std::optional<HousingTable> table;
    std::vector<ParsedAccommodation> accommodations;
    std::vector<ParsedFigure> figures;
    std::vector<ParsedSeriesValue> series; ///< every line of a series table, also those that are figures
    std::map<QString, int> columns;        ///< where the columns stand that the table has, by name; from 1
    base::Problems problems;
};

/// Reads a table of accommodations (name, pillar, operator, district, capacity, occupied, as_of, opened,
/// closed, source), of headcounts (site, day, count, precision, source) or of series (date, series, value,
/// source), told apart by their headers; German headers are known too. Of the series,
/// `persons_in_city_accommodation` and `persons_in_notunterkunft` become figures.
/// Problems beside those of readCsv(): `unknown-table` (headers), `column-missing` (name), `column-unknown`
/// (hint), `required`, `not-a-date`, `not-a-count`, `unknown-pillar`, `unknown-precision`,
/// `ends-before-start`; each with line, column and header. `series-left-out` (name, lines) is a hint.
[[nodiscard]] ParsedHousing parseHousing(const CsvTable& table);

} // namespace exchange
