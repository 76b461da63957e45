// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/failures.h"
#include "core/base/terminal.h"
#include "core/report/csv.h"
#include "ui/lang/format.h"
#include "ui/words/vocabulary.h"

#include <QJsonDocument>

#include <cstdio>

namespace cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool isWritten = std::fwrite(bytes.constData(), 1, size, stream) == size;
    if ((std::fflush(stream) != 0 || !isWritten) && stream == stdout) // of stderr nobody could be told
        throw OutputError(qt_error_string());
}

bool isNumber(report::ValueType type)
{
    return type != report::ValueType::Text && type != report::ValueType::Date;
}

QStringList cellTexts(const report::Table& table, const report::Row& row)
{
    const words::Vocabulary vocabulary;
    QStringList texts;
    for (std::size_t i = 0; i < row.values.size(); ++i)
        texts << vocabulary.format(row.values[i], table.columns[i].type);
    return texts;
}

QString aligned(const report::Table& table, const QStringList& cells, const std::vector<qsizetype>& widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool last = i + 1 == cells.size();
        if (isNumber(table.columns[at].type))
            line += cells[i].rightJustified(widths[at]);
        else
            line += last ? cells[i] : cells[i].leftJustified(widths[at]);
        line += last ? QString() : QStringLiteral("  ");
    }
    return line;
}

} // namespace

void print(const QByteArray& bytes)
{
    write(stdout, bytes);
}

void printLine(const QString& line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printErrorLine(const QString& line)
{
    write(stderr, line.toUtf8() + '\n');
}

void printJson(const QJsonObject& object)
{
    print(QJsonDocument(object).toJson());
}

void printJson(const QJsonArray& array)
{
    print(QJsonDocument(array).toJson());
}

void printTable(const report::Table& table)
{
    QStringList head;
    for (const auto& column : table.columns)
        head << column.title;
    std::vector<QStringList> lines{head};
    for (const auto& row : table.rows)
        lines.push_back(cellTexts(table, row));
    std::vector<qsizetype> widths(table.columns.size(), 0);
    for (const auto& line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], line[i].size());
    for (const auto& line : lines)
        printLine(aligned(table, line, widths));
    if (table.rows.empty() && !table.empty.isEmpty())
        printLine(table.empty);
}

void show(const report::Table& table, const FormatArgument& format, const QJsonObject& json)
{
    if (format.json)
        printJson(json);
    else if (format.csv)
        print(report::toDataCsv(table));
    else
        printTable(table);
}

base::Progress makeProgress(const base::StopFlag& stop)
{
    if (!base::isTerminal(base::StandardStream::Error))
        return base::Progress({}, &stop);
    return base::Progress(
        [](qint64 done, qint64 total) {
            const QString share = total > 0 ? ui::percent(done * 100 / total) : ui::number(done);
            const bool end = total > 0 && done >= total;
            write(stderr, '\r' + share.toUtf8() + (end ? "      \r" : ""));
        },
        &stop);
}

} // namespace cli
