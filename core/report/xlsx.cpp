// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx.h"

#include "core/base/errors.h"
#include "core/report/axis.h"
#include "core/report/charttable.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace report {

namespace {

struct Formats {
    lxw_format* heading;
    lxw_format* title;
    lxw_format* bold;
    lxw_format* fte;
    lxw_format* date;
    lxw_format* wrapped;
    lxw_format* right;
    lxw_format* boldRight;
};

Formats makeFormats(lxw_workbook* book)
{
    Formats f{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
              workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
              workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(f.heading);
    format_set_bottom(f.heading, LXW_BORDER_THIN);
    format_set_text_wrap(f.heading);
    format_set_bold(f.title);
    format_set_font_size(f.title, 14);
    format_set_bold(f.bold);
    format_set_num_format(f.fte, "0.00");
    format_set_num_format(f.date, "dd.mm.yyyy");
    format_set_text_wrap(f.wrapped);
    format_set_align(f.right, LXW_ALIGN_RIGHT);
    format_set_bold(f.boldRight);
    format_set_align(f.boldRight, LXW_ALIGN_RIGHT);
    return f;
}

lxw_datetime dateTime(QDate day)
{
    return {day.year(), day.month(), day.day(), 0, 0, 0};
}

void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
{
    worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
}

void writeValue(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Value& value, ValueType type,
                lxw_format* style, const Formats& formats, const Vocabulary& words)
{
    if (std::holds_alternative<Hidden>(value)) {
        writeText(sheet, row, column, words.format(value, type), style ? formats.boldRight : formats.right);
    } else if (const auto* number = std::get_if<qint64>(&value)) {
        const bool fte = type == ValueType::Fte;
        worksheet_write_number(sheet, row, column, fte ? double(*number) / 100 : double(*number),
                               fte ? formats.fte : style);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        writeText(sheet, row, column, *text, style);
    } else if (const auto* coded = std::get_if<CodedText>(&value)) {
        writeText(sheet, row, column, coded->text, style);
    } else if (const auto* date = std::get_if<QDate>(&value)) {
        lxw_datetime day = dateTime(*date);
        worksheet_write_datetime(sheet, row, column, &day, formats.date);
    }
}

/// A name a sheet may have: at most 31 characters, none of []:*?/\.
QByteArray sheetName(int number, const QString& title)
{
    QString name = QString::number(number) + QLatin1Char(' ') + title;
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        name.remove(forbidden);
    return name.left(31).trimmed().toUtf8();
}

void writeHeading(lxw_worksheet* sheet, const QString& title, const std::vector<Column>& columns,
                  const Formats& formats)
{
    writeText(sheet, 0, 0, title, formats.title);
    for (std::size_t i = 0; i < columns.size(); ++i)
        writeText(sheet, 2, lxw_col_t(i), columns[i].title, formats.heading);
    worksheet_set_column(sheet, 0, 0, 42, nullptr);
    worksheet_set_column(sheet, 1, lxw_col_t(std::max<std::size_t>(columns.size(), 2) - 1), 13, nullptr);
    worksheet_freeze_panes(sheet, 3, 1);
}

void writeTable(lxw_worksheet* sheet, const Table& table, const Vocabulary& words, const Formats& formats)
{
    writeHeading(sheet, table.title, table.columns, formats);
    lxw_row_t line = 3;
    for (const auto& row : table.rows) {
        lxw_format* style = row.role == RowRole::Item ? nullptr : formats.bold;
        for (std::size_t i = 0; i < row.values.size(); ++i)
            writeValue(sheet, line, lxw_col_t(i), row.values[i], table.columns[i].type, style, formats,
                       words);
        ++line;
    }
    if (table.rows.empty())
        writeText(sheet, line++, 0, table.empty, nullptr);
    if (!table.note.isEmpty())
        writeText(sheet, line + 1, 0, table.note, nullptr);
}

void insertChart(lxw_workbook* book, lxw_worksheet* sheet, const QByteArray& name, const Chart& chart)
{
    lxw_chart* picture = workbook_add_chart(book, LXW_CHART_AREA_STACKED);
    const QStringList colours = pillarColours();
    const auto last = lxw_row_t(2 + chart.days.size());
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto column = lxw_col_t(s + 1);
        lxw_chart_series* series = chart_add_series(picture, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), 3, 0, last, 0);
        chart_series_set_values(series, name.constData(), 3, column, last, column);
        chart_series_set_name_range(series, name.constData(), 2, column);
        lxw_chart_fill fill{};
        fill.color = colours[qsizetype(s) % colours.size()].mid(1).toUInt(nullptr, 16);
        chart_series_set_fill(series, &fill);
    }
    chart_title_set_name(picture, chart.title.toUtf8().constData());
    worksheet_insert_chart(sheet, 2, lxw_col_t(chart.series.size() + 2), picture);
}

void writeSummary(lxw_worksheet* sheet, const Report& report, const Vocabulary& words, const Formats& formats)
{
    writeText(sheet, 0, 0, report.title, formats.title);
    writeText(sheet, 1, 0, report.subtitle, nullptr);
    worksheet_set_column(sheet, 0, 0, 90, nullptr);
    worksheet_set_column(sheet, 1, 1, 13, nullptr);
    lxw_row_t line = 3;
    for (const auto& figure : report.figures) {
        writeText(sheet, line, 0, figure.title, nullptr);
        writeValue(sheet, line++, 1, figure.value, figure.type, formats.bold, formats, words);
    }
    const auto writeList = [&](const char* title, const std::vector<QString>& lines) {
        if (lines.empty())
            return;
        writeText(sheet, ++line, 0, words.text(title), formats.bold);
        for (const QString& text : lines)
            writeText(sheet, ++line, 0, text, formats.wrapped);
        ++line;
    };
    std::vector<QString> notes;
    for (const auto& note : report.notes)
        notes.push_back(note.text);
    writeList("notes", notes);
    writeList("sources", report.sources);
}

void fill(lxw_workbook* book, const Report& report, const Vocabulary& words)
{
    const Formats formats = makeFormats(book);
    int number = 1;
    writeSummary(workbook_add_worksheet(book, sheetName(number, words.text("summary")).constData()), report,
                 words, formats);
    for (const auto& section : report.sections) {
        const auto* table = std::get_if<Table>(&section);
        const QString& title = table ? table->title : std::get<Chart>(section).title;
        const QByteArray name = sheetName(++number, title);
        lxw_worksheet* sheet = workbook_add_worksheet(book, name.constData());
        writeTable(sheet, table ? *table : asTable(std::get<Chart>(section), words), words, formats);
        if (!table && !std::get<Chart>(section).days.empty())
            insertChart(book, sheet, name, std::get<Chart>(section));
    }
}

} // namespace

QByteArray toXlsx(const Report& report, const Vocabulary& words)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    lxw_workbook* book = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (!book)
        throw base::FileError(path, folder.errorString());
    fill(book, report, words);
    const lxw_error error = workbook_close(book);
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        throw base::FileError(path, QString::fromLatin1(lxw_strerror(error)));
    return file.readAll();
}

} // namespace report
