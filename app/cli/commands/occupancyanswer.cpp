// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/occupancyanswer.h"

#include "app/cli/texts.h"
#include "ui/words/terms.h"

#include <QJsonArray>

namespace cli {

namespace {

void addCounts(QJsonObject& object, const desk::PlaceCounts& counts)
{
    object.insert(QStringLiteral("residents"), counts.residents);
    object.insert(QStringLiteral("present"), counts.present);
    object.insert(QStringLiteral("households"), counts.households);
    object.insert(QStringLiteral("places"), counts.places);
    object.insert(QStringLiteral("overloadPlaces"), counts.overloadPlaces);
    object.insert(QStringLiteral("blocked"), counts.blocked);
    object.insert(QStringLiteral("reserved"), counts.reserved);
    object.insert(QStringLiteral("free"), counts.free);
    object.insert(QStringLiteral("usable"), counts.usable);
    object.insert(QStringLiteral("overOccupied"), counts.overOccupied);
}

QJsonObject siteOccupancyJson(const desk::SiteOccupancy& site)
{
    QJsonObject object{{QStringLiteral("id"), site.id.toString()},
                       {QStringLiteral("name"), site.name},
                       {QStringLiteral("district"), site.district},
                       {QStringLiteral("pillar"), domain::codeOf(site.pillar)},
                       {QStringLiteral("operator"), site.operatorName},
                       {QStringLiteral("capacityKnown"), site.capacityKnown},
                       {QStringLiteral("reported"), QJsonValue::Null}};
    addCounts(object, site.counts);
    if (!site.reported)
        return object;
    object.insert(QStringLiteral("reported"), site.reported->count);
    object.insert(QStringLiteral("reportedPrecision"), domain::codeOf(site.reported->precision));
    object.insert(QStringLiteral("reportedOn"), site.reported->day.toString());
    object.insert(QStringLiteral("reportedSource"), site.reported->source);
    object.insert(QStringLiteral("reportedJointly"), site.reported->joint);
    return object;
}

} // namespace

QJsonObject occupancyJson(const desk::Occupancy& occupancy)
{
    QJsonArray pillars;
    for (const auto& pillar : occupancy.pillars) {
        QJsonObject object{{QStringLiteral("pillar"), domain::codeOf(pillar.pillar)}};
        addCounts(object, pillar.counts);
        pillars.append(object);
    }
    QJsonArray sites;
    for (const auto& site : occupancy.sites)
        sites.append(siteOccupancyJson(site));
    QJsonObject object{{QStringLiteral("on"), occupancy.on.toString(Qt::ISODate)},
                       {QStringLiteral("pillars"), pillars},
                       {QStringLiteral("sites"), sites}};
    addCounts(object, occupancy.total);
    return object;
}

report::Table occupancySites(const desk::Occupancy& occupancy)
{
    using report::ValueType;
    report::Table table;
    table.empty = translate("cli::Occupancy", "No site is in operation on this day.");
    table.columns = {
        {QStringLiteral("name"), translate("cli::Occupancy", "Accommodation"), ValueType::Text},
        {QStringLiteral("pillar"), translate("cli::Occupancy", "Pillar"), ValueType::Text},
        {QStringLiteral("residents"), translate("cli::Occupancy", "Persons"), ValueType::Count},
        {QStringLiteral("places"), translate("cli::Occupancy", "Places"), ValueType::Count},
        {QStringLiteral("blocked"), translate("cli::Occupancy", "out of service"), ValueType::Count},
        {QStringLiteral("reserved"), translate("cli::Occupancy", "reserved"), ValueType::Count},
        {QStringLiteral("free"), translate("cli::Occupancy", "free"), ValueType::Count},
        {QStringLiteral("usable"), translate("cli::Occupancy", "usable"), ValueType::Count},
        {QStringLiteral("reported"), translate("cli::Occupancy", "reported"), ValueType::Count},
        {QStringLiteral("overOccupied"), translate("cli::Occupancy", "over-occupied"), ValueType::Count}};
    for (const auto& site : occupancy.sites) {
        report::Row row{
            report::RowRole::Item,
            {site.name, report::CodedText{domain::codeOf(site.pillar), words::text(site.pillar)}}};
        const auto& c = site.counts;
        const auto known = [&](int count) {
            return site.capacityKnown ? report::Value(qint64(count)) : report::Value();
        };
        row.values.insert(row.values.end(), {qint64(c.residents), known(c.places), qint64(c.blocked),
                                             qint64(c.reserved), known(c.free), known(c.usable)});
        row.values.emplace_back();
        if (site.reported)
            row.values.back() = qint64(site.reported->count);
        row.values.push_back(known(c.overOccupied));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace cli
