// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "core/report/charttable.h"

namespace report {

namespace {

/// A text a spreadsheet would read as a formula gets an apostrophe in front.
QString harmless(const QString& text)
{
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    return formula ? QLatin1Char('\'') + text : text;
}

QString quoted(const QString& text)
{
    const bool plain = !text.contains(QLatin1Char(';')) && !text.contains(QLatin1Char('"')) &&
                       !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (plain)
        return text;
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

QString dataText(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return harmless(*text);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto* coded = std::get_if<CodedText>(&value))
        return coded->code;
    return {};
}

QString spreadsheetText(const Value& value, ValueType type, const Vocabulary& words)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    if (const auto* number = std::get_if<qint64>(&value); number && type != ValueType::Fte)
        return QString::number(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return harmless(*text);
    return words.format(value, type);
}

void addLine(QByteArray& out, const QStringList& fields, const char* end)
{
    QStringList written;
    for (const QString& field : fields)
        written << quoted(field);
    out += written.join(QLatin1Char(';')).toUtf8() + end;
}

void addTable(QByteArray& out, const Table& table, const Vocabulary& words)
{
    addLine(out, {table.title}, "\r\n");
    QStringList fields;
    for (const auto& column : table.columns)
        fields << column.title;
    addLine(out, fields, "\r\n");
    for (const auto& row : table.rows) {
        fields.clear();
        for (std::size_t i = 0; i < row.values.size(); ++i)
            fields << spreadsheetText(row.values[i], table.columns[i].type, words);
        addLine(out, fields, "\r\n");
    }
    if (table.rows.empty() && !table.empty.isEmpty())
        addLine(out, {table.empty}, "\r\n");
    if (!table.note.isEmpty())
        addLine(out, {table.note}, "\r\n");
    out += "\r\n";
}

} // namespace

QByteArray toDataCsv(const Table& table)
{
    QByteArray out;
    QStringList fields;
    for (const auto& column : table.columns)
        fields << column.key;
    addLine(out, fields, "\n");
    for (const auto& row : table.rows) {
        fields.clear();
        for (const auto& value : row.values)
            fields << dataText(value);
        addLine(out, fields, "\n");
    }
    return out;
}

QByteArray toCsv(const Report& report, const Vocabulary& words, ByteOrderMark mark)
{
    QByteArray out = mark == ByteOrderMark::With ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    addLine(out, {report.title}, "\r\n");
    addLine(out, {report.subtitle}, "\r\n");
    out += "\r\n";
    for (const auto& section : report.sections) {
        if (const auto* table = std::get_if<Table>(&section))
            addTable(out, *table, words);
        else
            addTable(out, asTable(std::get<Chart>(section), words), words);
    }
    for (const auto& note : report.notes)
        addLine(out, {words.text("notes"), note.text}, "\r\n");
    for (const auto& source : report.sources)
        addLine(out, {words.text("sources"), harmless(source)}, "\r\n");
    return out;
}

} // namespace report
