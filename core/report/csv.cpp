// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "core/base/csvwriter.h"
#include "core/report/charttable.h"

namespace report {

namespace {

QString dataText(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto* coded = std::get_if<CodedText>(&value))
        return coded->code;
    if (const auto* hidden = std::get_if<Hidden>(&value))
        return codeOf(*hidden);
    return {};
}

QString spreadsheetText(const Value& value, ValueType type, const Vocabulary& words)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    if (const auto* number = std::get_if<qint64>(&value); number && type != ValueType::Fte)
        return QString::number(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return words.format(value, type);
}

void addTable(base::CsvWriter& out, const Table& table, const Vocabulary& words)
{
    out.addRow({table.title});
    QStringList fields;
    for (const auto& column : table.columns)
        fields << column.title;
    out.addRow(fields);
    for (const auto& row : table.rows) {
        fields.clear();
        for (std::size_t i = 0; i < row.values.size(); ++i)
            fields << spreadsheetText(row.values[i], table.columns[i].type, words);
        out.addRow(fields);
    }
    if (table.rows.empty() && !table.empty.isEmpty())
        out.addRow({table.empty});
    if (!table.note.isEmpty())
        out.addRow({table.note});
    out.addRow({});
}

} // namespace

QByteArray toDataCsv(const Table& table)
{
    base::CsvFormat format;
    format.byteOrderMark = false;
    format.lineEnd = "\n";
    base::CsvWriter out(format);
    QStringList fields;
    for (const auto& column : table.columns)
        fields << column.key;
    out.addRow(fields);
    for (const auto& row : table.rows) {
        fields.clear();
        for (const auto& value : row.values)
            fields << dataText(value);
        out.addRow(fields);
    }
    return out.bytes();
}

QByteArray toCsv(const Report& report, const Vocabulary& words, ByteOrderMark mark)
{
    base::CsvFormat format;
    format.byteOrderMark = mark == ByteOrderMark::With;
    base::CsvWriter out(format);
    out.addRow({report.title});
    out.addRow({report.subtitle});
    out.addRow({});
    for (const auto& section : report.sections) {
        if (const auto* table = std::get_if<Table>(&section))
            addTable(out, *table, words);
        else
            addTable(out, asTable(std::get<Chart>(section), words), words);
    }
    for (const auto& note : report.notes)
        out.addRow({words.text("notes"), note.text});
    for (const auto& source : report.sources)
        out.addRow({words.text("sources"), source});
    return out.bytes();
}

} // namespace report
