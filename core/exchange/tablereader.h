// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/fieldwords.h"

#include <map>
#include <span>

namespace exchange {

/// A column a table may have: its name in files and other headers that mean the same.
struct ColumnNames {
    const char* name;
    std::vector<QString> alternatives;
    bool required = false;
};

/// Reads the rows of a table by column names and collects problems with line, column and header.
class TableReader {
public:
    /// Finds the columns; reports `column-missing` and, as a hint, `column-unknown`.
    TableReader(const CsvTable& table, std::span<const ColumnNames> columns);

    /// True if the header has at least the required columns.
    [[nodiscard]] static bool fits(const QStringList& header, std::span<const ColumnNames> columns);

    /// Starts a row; hadError() then speaks of this row.
    void setRow(const CsvRow& row);
    [[nodiscard]] bool hadError() const { return m_rowHasError; }

    /// The trimmed field, without the apostrophe that disarms a formula; empty if the table has no such
    /// column.
    [[nodiscard]] QString text(const char* column) const;
    /// The field; an empty one is an error `required`.
    [[nodiscard]] QString required(const char* column);
    [[nodiscard]] std::optional<base::ImpreciseDate> date(const char* column);
    [[nodiscard]] std::optional<WrittenCount> count(const char* column);
    void report(const char* column, const char* code);

    /// True if the column goes by this name in the table's header.
    [[nodiscard]] bool isHeaded(const char* column, const QString& header) const;
    /// The columns found, by name, from 1.
    [[nodiscard]] std::map<QString, int> columns() const;

    [[nodiscard]] const base::Problems& problems() const { return m_problems; }

private:
    [[nodiscard]] int indexOf(const char* column) const;

    std::vector<std::pair<QString, int>> m_indexes;
    QStringList m_header;
    const CsvRow* m_row = nullptr;
    bool m_rowHasError = false;
    base::Problems m_problems;
};

} // namespace exchange
