// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablereader.h"

#include "core/base/csvwriter.h"
#include <algorithm>

namespace exchange {

namespace {

/// Headers compare without case, blanks and underscores: "As of" is "as_of".
QString plain(QString header)
{
    header = header.trimmed().toLower();
    header.remove(QLatin1Char('_')).remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    return header;
}

bool means(const ColumnNames& column, const QString& header)
{
    const QString name = plain(header);
    return name == plain(QString::fromLatin1(column.name)) ||
           std::any_of(column.alternatives.begin(), column.alternatives.end(),
                       [&](const QString& other) { return plain(other) == name; });
}

int findColumn(const ColumnNames& column, const QStringList& header)
{
    const auto at =
        std::find_if(header.begin(), header.end(), [&](const QString& name) { return means(column, name); });
    return at == header.end() ? -1 : static_cast<int>(at - header.begin());
}

} // namespace

TableReader::TableReader(const CsvTable& table, std::span<const ColumnNames> columns) : m_header(table.header)
{
    for (const ColumnNames& column : columns) {
        const QString name = QString::fromLatin1(column.name);
        const int index = findColumn(column, table.header);
        m_indexes.emplace_back(name, index);
        if (index < 0 && column.required)
            m_problems.push_back(
                {base::Severity::Error, QStringLiteral("column-missing"), {name}, name, table.headerLine, 0});
    }
    for (int i = 0; i < table.header.size(); ++i) {
        const auto known = [&](const ColumnNames& column) { return means(column, table.header[i]); };
        if (std::none_of(columns.begin(), columns.end(), known))
            m_problems.push_back({base::Severity::Hint,
                                  QStringLiteral("column-unknown"),
                                  {table.header[i]},
                                  table.header[i],
                                  table.headerLine,
                                  i + 1});
    }
}

bool TableReader::fits(const QStringList& header, std::span<const ColumnNames> columns)
{
    return std::all_of(columns.begin(), columns.end(), [&](const ColumnNames& column) {
        return !column.required || findColumn(column, header) >= 0;
    });
}

void TableReader::setRow(const CsvRow& row)
{
    m_row = &row;
    m_rowHasError = false;
}

int TableReader::indexOf(const char* column) const
{
    const QString name = QString::fromLatin1(column);
    const auto at = std::find_if(m_indexes.begin(), m_indexes.end(),
                                 [&](const auto& entry) { return entry.first == name; });
    return at == m_indexes.end() ? -1 : at->second;
}

std::map<QString, int> TableReader::columns() const
{
    std::map<QString, int> columns;
    for (const auto& [name, index] : m_indexes)
        if (index >= 0)
            columns.emplace(name, index + 1);
    return columns;
}

bool TableReader::isHeaded(const char* column, const QString& header) const
{
    const int index = indexOf(column);
    return index >= 0 && plain(m_header.value(index)) == plain(header);
}

QString TableReader::text(const char* column) const
{
    const int index = indexOf(column);
    return index < 0 ? QString() : base::unguarded(m_row->fields.value(index).trimmed());
}

QString TableReader::required(const char* column)
{
    const QString value = text(column);
    if (value.isEmpty())
        report(column, "required");
    return value;
}

std::optional<base::ImpreciseDate> TableReader::date(const char* column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto parsed = parseDate(value);
    if (!parsed)
        report(column, "not-a-date");
    return parsed;
}

std::optional<WrittenCount> TableReader::count(const char* column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto parsed = parseCount(value);
    if (!parsed)
        report(column, "not-a-count");
    return parsed;
}

void TableReader::report(const char* column, const char* code)
{
    const int index = indexOf(column);
    m_rowHasError = true;
    m_problems.push_back({base::Severity::Error,
                          QString::fromLatin1(code),
                          {text(column)},
                          m_header.value(index, QString::fromLatin1(column)),
                          m_row->line,
                          index + 1});
}

} // namespace exchange
