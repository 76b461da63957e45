// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/staffinganswer.h"

#include "app/cli/texts.h"
#include "ui/words/terms.h"

#include <QJsonArray>

namespace cli {

namespace {

QJsonValue ruleJson(const desk::FunctionStaffing& function)
{
    return function.rule ? QJsonValue(function.ruleCode) : QJsonValue(QJsonValue::Null);
}

QJsonObject functionJson(const desk::FunctionStaffing& function)
{
    return {{QStringLiteral("function"), domain::codeOf(function.function)},
            {QStringLiteral("rule"), ruleJson(function)},
            {QStringLiteral("standing"), domain::codeOf(function.standing)},
            {QStringLiteral("base"), domain::codeOf(function.base)},
            {QStringLiteral("baseCount"), function.baseCount},
            {QStringLiteral("requiredFteHundredths"), function.requiredFteHundredths},
            {QStringLiteral("actualFteHundredths"), function.actualFteHundredths},
            {QStringLiteral("heads"), function.heads}};
}

QJsonObject siteStaffingJson(const desk::SiteStaffing& site)
{
    QJsonArray functions;
    for (const auto& function : site.functions)
        functions.append(functionJson(function));
    const QJsonValue required = site.requiredMode ? QJsonValue(QString(domain::codeOf(*site.requiredMode)))
                                                  : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("id"), site.id.toString()},
            {QStringLiteral("name"), site.name},
            {QStringLiteral("pillar"), domain::codeOf(site.pillar)},
            {QStringLiteral("residents"), site.residents},
            {QStringLiteral("places"), site.places},
            {QStringLiteral("capacityKnown"), site.capacityKnown},
            {QStringLiteral("requiredMode"), required},
            {QStringLiteral("actualMode"), domain::codeOf(site.actualMode)},
            {QStringLiteral("followsThreshold"), site.followsThreshold()},
            {QStringLiteral("workersOnSite"), site.workersOnSite},
            {QStringLiteral("functions"), functions}};
}

/// Nothing can be required by places that nobody knows.
report::Value requiredFte(const desk::SiteStaffing& site, const desk::FunctionStaffing& function)
{
    if (function.rule && function.base == domain::RatioBase::Places && !site.capacityKnown)
        return {};
    return qint64(function.requiredFteHundredths);
}

QJsonArray tasksJson(const desk::Staffing& staffing)
{
    QJsonArray tasks;
    for (const auto& task : staffing.tasks)
        tasks.append(QJsonObject{
            {QStringLiteral("task"), domain::codeOf(task.task)},
            {QStringLiteral("mode"), task.site ? QStringLiteral("on-site") : QStringLiteral("mobile")},
            {QStringLiteral("place"), task.place},
            {QStringLiteral("heads"), task.heads}});
    return tasks;
}

QJsonArray taskTotalsJson(const desk::Staffing& staffing)
{
    QJsonArray totals;
    for (const auto& total : staffing.taskTotals)
        totals.append(QJsonObject{{QStringLiteral("task"), domain::codeOf(total.task)},
                                  {QStringLiteral("heads"), total.heads},
                                  {QStringLiteral("mobile"), total.mobile}});
    return totals;
}

} // namespace

QJsonObject staffingJson(const desk::Staffing& staffing)
{
    QJsonArray sites;
    for (const auto& site : staffing.sites)
        sites.append(siteStaffingJson(site));
    return {{QStringLiteral("on"), staffing.on.toString(Qt::ISODate)},
            {QStringLiteral("workers"), staffing.workers},
            {QStringLiteral("leads"), staffing.leads},
            {QStringLiteral("onSite"), staffing.onSite},
            {QStringLiteral("mobile"), staffing.mobile},
            {QStringLiteral("postsApproved"), staffing.postsApproved},
            {QStringLiteral("postsVacant"), staffing.postsVacant},
            {QStringLiteral("postsIntended"), staffing.postsIntended},
            {QStringLiteral("requiredFteHundredths"), staffing.requiredFteHundredths},
            {QStringLiteral("actualFteHundredths"), staffing.actualFteHundredths},
            {QStringLiteral("thresholdResidents"), staffing.thresholdResidents
                                                       ? QJsonValue(*staffing.thresholdResidents)
                                                       : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("thresholdSource"), staffing.thresholdSource},
            {QStringLiteral("tasks"), tasksJson(staffing)},
            {QStringLiteral("taskTotals"), taskTotalsJson(staffing)},
            {QStringLiteral("sites"), sites}};
}

report::Table staffingLines(const desk::Staffing& staffing)
{
    using report::CodedText;
    using report::ValueType;
    report::Table table;
    table.empty = translate("cli::Staffing", "No site is in operation on this day.");
    table.columns = {
        {QStringLiteral("name"), translate("cli::Staffing", "Accommodation"), ValueType::Text},
        {QStringLiteral("residents"), translate("cli::Staffing", "Persons"), ValueType::Count},
        {QStringLiteral("requiredMode"), translate("cli::Staffing", "by the rule"), ValueType::Text},
        {QStringLiteral("actualMode"), translate("cli::Staffing", "in fact"), ValueType::Text},
        {QStringLiteral("function"), translate("cli::Staffing", "Function"), ValueType::Text},
        {QStringLiteral("requiredFteHundredths"), translate("cli::Staffing", "required FTE"), ValueType::Fte},
        {QStringLiteral("actualFteHundredths"), translate("cli::Staffing", "actual FTE"), ValueType::Fte},
        {QStringLiteral("heads"), translate("cli::Staffing", "Heads"), ValueType::Count}};
    for (const auto& site : staffing.sites) {
        report::Row start{report::RowRole::Item, {site.name, qint64(site.residents)}};
        start.values.emplace_back();
        if (site.requiredMode)
            start.values.back() =
                CodedText{domain::codeOf(*site.requiredMode), words::text(*site.requiredMode)};
        start.values.emplace_back(CodedText{domain::codeOf(site.actualMode), words::text(site.actualMode)});
        if (site.functions.empty()) {
            start.values.resize(table.columns.size());
            table.rows.push_back(start);
        }
        for (const auto& function : site.functions) {
            report::Row row = start;
            row.values.emplace_back(
                CodedText{domain::codeOf(function.function), words::text(function.function)});
            row.values.push_back(requiredFte(site, function));
            row.values.emplace_back(qint64(function.actualFteHundredths));
            row.values.emplace_back(qint64(function.heads));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace cli
