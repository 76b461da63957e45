// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

namespace report {

namespace {

QString roleCode(RowRole role)
{
    switch (role) {
    case RowRole::Item:
        return QStringLiteral("item");
    case RowRole::Group:
        return QStringLiteral("group");
    case RowRole::Total:
        return QStringLiteral("total");
    }
    return {};
}

QJsonObject rowObject(const Table& table, const Row& row)
{
    QJsonObject object;
    for (std::size_t i = 0; i < row.values.size(); ++i)
        object.insert(table.columns[i].key, toJson(row.values[i]));
    return object;
}

QJsonObject chartObject(const Chart& chart)
{
    QJsonArray days;
    for (const QDate day : chart.days)
        days.append(day.toString(Qt::ISODate));
    QJsonObject all;
    for (const auto& series : chart.series) {
        QJsonArray values;
        for (const Value& value : series.values)
            values.append(toJson(value));
        all.insert(series.key, values);
    }
    return {{QStringLiteral("days"), days}, {QStringLiteral("series"), all}};
}

QJsonArray roledRows(const Table& table)
{
    QJsonArray rows;
    for (const auto& row : table.rows) {
        QJsonObject object = rowObject(table, row);
        object.insert(QStringLiteral("row"), roleCode(row.role));
        rows.append(object);
    }
    return rows;
}

QJsonArray noteObjects(const Report& report)
{
    QJsonArray notes;
    for (const auto& note : report.notes)
        notes.append(QJsonObject{{QStringLiteral("code"), note.code}, {QStringLiteral("text"), note.text}});
    return notes;
}

QJsonArray knownUpTo(const Report& report)
{
    QJsonArray all;
    for (const auto& known : report.knownUpTo)
        all.append(QJsonObject{{QStringLiteral("device"), known.device},
                               {QStringLiteral("epoch"), known.epoch},
                               {QStringLiteral("seq"), known.seq}});
    return all;
}

} // namespace

QJsonValue toJson(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto* coded = std::get_if<CodedText>(&value))
        return coded->code;
    if (const auto* hidden = std::get_if<Hidden>(&value))
        return codeOf(*hidden);
    return QJsonValue::Null;
}

QJsonArray toJson(const Table& table)
{
    QJsonArray rows;
    for (const auto& row : table.rows)
        rows.append(rowObject(table, row));
    return rows;
}

QJsonObject toJson(const Report& report)
{
    QJsonObject figures;
    for (const auto& figure : report.figures)
        figures.insert(figure.key, toJson(figure.value));
    QJsonObject tables;
    QJsonObject charts;
    for (const auto& section : report.sections) {
        if (const auto* table = std::get_if<Table>(&section))
            tables.insert(table->key, roledRows(*table));
        else
            charts.insert(std::get<Chart>(section).key, chartObject(std::get<Chart>(section)));
    }
    QJsonArray sources;
    for (const auto& source : report.sources)
        sources.append(source);
    return {{QStringLiteral("report"), report.key},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("language"), report.language},
            {QStringLiteral("on"), report.on.toString(Qt::ISODate)},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("charts"), charts},
            {QStringLiteral("notes"), noteObjects(report)},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("knownUpTo"), knownUpTo(report)}};
}

} // namespace report
