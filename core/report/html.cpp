// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/report/charttable.h"
#include "core/report/svgchart.h"

namespace report {

namespace {

const char* const Style = R"(
body { font: 14px/1.45 Inter, "Segoe UI", "Noto Sans", sans-serif; color: #1A2227; background: #FFFFFF;
       max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.1rem; margin-top: 2rem; }
dl { display: flex; flex-wrap: wrap; gap: 1rem 2rem; border-block: 1px solid #7F8892; padding: .6rem 0; }
dl div { display: flex; flex-direction: column-reverse; } dd { margin: 0; font-size: 1.4rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
th, td { padding: .2rem .5rem; border-bottom: 1px solid #D5DADD; text-align: left; vertical-align: top; }
th[scope=row] { font-weight: 400; } .number { text-align: right; }
tr.group th, tr.group td, tr.total th, tr.total td { font-weight: 600; }
tr.item.below th { padding-left: 1.4rem; } tr.total th, tr.total td { border-top: 2px solid #1A2227; }
svg { width: 100%; height: auto; font-size: 12px; } .note { color: #46525B; }
@media print { body { margin: 0; max-width: none; font-size: 9pt; } tr { break-inside: avoid; } })";

QString element(const char* tag, const QString& text, const QString& attributes = {})
{
    const QLatin1String name(tag);
    return QStringLiteral("<") + name + attributes + QLatin1Char('>') + text.toHtmlEscaped() +
           QStringLiteral("</") + name + QStringLiteral(">\n");
}

QString numberClass(ValueType type)
{
    const bool isNumber = type == ValueType::Count || type == ValueType::Fte || type == ValueType::Percent;
    return isNumber ? QStringLiteral(" class=\"number\"") : QString();
}

QString rowClass(RowRole role, bool grouped)
{
    switch (role) {
    case RowRole::Item:
        return grouped ? QStringLiteral("item below") : QStringLiteral("item");
    case RowRole::Group:
        return QStringLiteral("group");
    case RowRole::Total:
        return QStringLiteral("total");
    }
    return {};
}

QString rowHtml(const Table& table, const Row& row, bool grouped, const Vocabulary& words)
{
    QString out = QStringLiteral("<tr class=\"%1\">").arg(rowClass(row.role, grouped));
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const QString text = words.format(row.values[i], table.columns[i].type);
        if (i == 0)
            out += element("th", text, QStringLiteral(" scope=\"row\""));
        else
            out += element("td", text, numberClass(table.columns[i].type));
    }
    return out + QStringLiteral("</tr>\n");
}

QString gridHtml(const Table& table, const Vocabulary& words)
{
    QString out =
        QStringLiteral("<table>\n") + element("caption", table.title) + QStringLiteral("<thead><tr>");
    for (const auto& column : table.columns)
        out += element("th", column.title, QStringLiteral(" scope=\"col\"") + numberClass(column.type));
    out += QStringLiteral("</tr></thead>\n<tbody>\n");
    bool grouped = false;
    for (const auto& row : table.rows) {
        grouped = grouped || row.role == RowRole::Group;
        out += rowHtml(table, row, grouped, words);
    }
    return out + QStringLiteral("</tbody>\n</table>\n");
}

QString tableHtml(const Table& table, const Vocabulary& words)
{
    const QString heading = element("h2", table.title, QStringLiteral(" id=\"%1\"").arg(table.key));
    if (table.rows.empty())
        return heading + element("p", table.empty);
    const QString note =
        table.note.isEmpty() ? QString() : element("p", table.note, QStringLiteral(" class=\"note\""));
    return heading + gridHtml(table, words) + note;
}

QString chartHtml(const Chart& chart, const Vocabulary& words)
{
    return element("h2", chart.title, QStringLiteral(" id=\"%1\"").arg(chart.key)) +
           QStringLiteral("<figure>\n") + toSvg(chart, words) + element("figcaption", chart.summary) +
           QStringLiteral("</figure>\n<details>\n") + element("summary", words.text("as-table")) +
           gridHtml(asTable(chart, words), words) + QStringLiteral("</details>\n");
}

QString listHtml(const QString& title, const std::vector<QString>& lines)
{
    if (lines.empty())
        return {};
    QString out = element("h2", title) + QStringLiteral("<ul>\n");
    for (const QString& line : lines)
        out += element("li", line);
    return out + QStringLiteral("</ul>\n");
}

} // namespace

QByteArray toHtml(const Report& report, const Vocabulary& words)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width\">\n")
                      .arg(report.language);
    out += element("title", report.title + QStringLiteral(" – ") + report.subtitle);
    out += QStringLiteral("<style>%1</style>\n</head>\n<body>\n<main>\n").arg(QLatin1String(Style));
    out += element("h1", report.title) + element("p", report.subtitle) + QStringLiteral("<dl>\n");
    for (const auto& figure : report.figures)
        out += QStringLiteral("<div>") + element("dt", figure.title) +
               element("dd", words.format(figure.value, figure.type)) + QStringLiteral("</div>\n");
    out += QStringLiteral("</dl>\n");
    for (const auto& section : report.sections) {
        if (const auto* table = std::get_if<Table>(&section))
            out += tableHtml(*table, words);
        else
            out += chartHtml(std::get<Chart>(section), words);
    }
    std::vector<QString> notes;
    for (const auto& note : report.notes)
        notes.push_back(note.text);
    out += listHtml(words.text("notes"), notes) + listHtml(words.text("sources"), report.sources);
    return (out + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace report
