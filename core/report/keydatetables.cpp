// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keydatetables.h"

#include <algorithm>
#include <map>

namespace report {

namespace {

Column column(const Vocabulary& words, const char* key, ValueType type = ValueType::Count)
{
    return {QLatin1String(key), words.text((QByteArrayLiteral("column-") + key).constData()), type};
}

template <class E>
Value coded(const Vocabulary& words, const char* group, E value)
{
    const QString code = domain::codeOf(value);
    return CodedText{code, words.term(group, code)};
}

/// Nothing where the figure is not known.
Value knownCount(bool known, qint64 count)
{
    if (!known)
        return {};
    return count;
}

/// A small one is hidden whether it agrees with the recorded one or not: nobody sees that.
Value reportedCount(const desk::SiteOccupancy& site, const HiddenCounts& hidden)
{
    return site.reported ? hidden.told(site.reported->count) : Value();
}

Value requiredMode(const desk::SiteStaffing& site, const Vocabulary& words)
{
    if (!site.requiredMode)
        return {};
    return coded(words, "deployment-mode", *site.requiredMode);
}

/// Place → task → heads, on-site places by name, then mobile ones.
using HeadsByPlace = std::map<std::pair<bool, QString>, std::map<domain::StaffTask, int>>;

HeadsByPlace headsByPlace(const desk::Staffing& staffing)
{
    HeadsByPlace places;
    for (const auto& entry : staffing.tasks)
        places[{!entry.site.has_value(), entry.place}][entry.task] += entry.heads;
    return places;
}

Row headsRow(RowRole role, const Value& place, qint64 heads, const desk::Staffing& staffing,
             const std::map<domain::StaffTask, int>& byTask)
{
    Row row{role, {place, heads}};
    for (const auto& total : staffing.taskTotals) {
        const auto at = byTask.find(total.task);
        row.values.emplace_back(qint64(at == byTask.end() ? 0 : at->second));
    }
    return row;
}

/// Residents per places that can be used, over the sites whose capacity is known.
struct Load {
    qint64 residents = 0;
    qint64 places = 0;

    void add(const desk::SiteOccupancy& site)
    {
        if (!site.capacityKnown)
            return;
        residents += site.counts.residents;
        places += site.counts.places - site.counts.blocked;
    }
    [[nodiscard]] Value value() const
    {
        if (places <= 0)
            return {};
        return (residents * 200 + places) / (places * 2);
    }
};

/// A row of the table of residents and places.
struct Place {
    RowRole role;
    Value name;
    const desk::PlaceCounts& counts;
    bool capacityKnown;
    bool isHidden;
};

Row occupancyRow(const Place& place, const Load& load)
{
    const desk::PlaceCounts& counts = place.counts;
    // What the number of persons could be worked out from is hidden with it.
    const auto told = [&](const Value& value) {
        return place.isHidden && !std::holds_alternative<std::monostate>(value) ? Value(Hidden{}) : value;
    };
    return {place.role,
            {place.name, personCount(counts.residents, place.isHidden),
             knownCount(place.capacityKnown, counts.places), qint64(counts.blocked), qint64(counts.reserved),
             told(knownCount(place.capacityKnown, counts.free)),
             told(knownCount(place.capacityKnown, counts.usable)), told(qint64(counts.overOccupied)),
             told(load.value()), Value()}};
}

Row siteRow(const desk::SiteOccupancy& site, const HiddenCounts& hidden)
{
    Load load;
    load.add(site);
    Row row = occupancyRow(
        {RowRole::Item, site.name, site.counts, site.capacityKnown, hidden.sites.contains(site.id)}, load);
    row.values.back() = reportedCount(site, hidden);
    return row;
}

template <class Accept>
Load loadOf(const desk::Occupancy& occupancy, Accept accept)
{
    Load load;
    for (const auto& site : occupancy.sites)
        if (accept(site))
            load.add(site);
    return load;
}

} // namespace

Table headsTable(const desk::Staffing& staffing, const Vocabulary& words)
{
    Table table{QStringLiteral("heads"), words.text("heads-title"), {}, {}, {}, words.text("heads-empty")};
    table.columns = {column(words, "place", ValueType::Text), column(words, "heads")};
    std::map<domain::StaffTask, int> mobile;
    std::map<domain::StaffTask, int> all;
    for (const auto& total : staffing.taskTotals) {
        const QString code = domain::codeOf(total.task);
        table.columns.push_back({code, words.term("staff-task", code), ValueType::Count});
        mobile[total.task] = total.mobile;
        all[total.task] = total.heads;
    }
    auto places = headsByPlace(staffing);
    for (const auto& site : staffing.sites)
        if (site.workersOnSite > 0)
            table.rows.push_back(
                headsRow(RowRole::Item, site.name, site.workersOnSite, staffing, places[{false, site.name}]));
    if (staffing.mobile > 0)
        table.rows.push_back(
            headsRow(RowRole::Item, words.text("heads-mobile"), staffing.mobile, staffing, mobile));
    if (staffing.leads > 0)
        table.rows.push_back(
            headsRow(RowRole::Item, words.text("heads-leads"), staffing.leads, staffing, {}));
    if (!table.rows.empty()) {
        table.rows.push_back(headsRow(RowRole::Total, words.text("sum"), staffing.workers, staffing, all));
        table.note = words.text("heads-note");
    }
    return table;
}

Table thresholdTable(const desk::Staffing& staffing, const Vocabulary& words, const HiddenCounts& hidden)
{
    Table table{QStringLiteral("threshold"), words.text("threshold-title"), {}, {}, {}, {}};
    table.columns = {column(words, "site", ValueType::Text),
                     column(words, "residents"),
                     column(words, "required-mode", ValueType::Text),
                     column(words, "actual-mode", ValueType::Text),
                     column(words, "workers-on-site"),
                     column(words, "followed", ValueType::Text)};
    if (!staffing.thresholdResidents) {
        table.empty = words.text("threshold-none");
        return table;
    }
    table.empty = words.text("threshold-empty");
    table.note =
        words.text("threshold-note", {words.format(qint64(*staffing.thresholdResidents), ValueType::Count),
                                      staffing.thresholdSource});
    for (const auto& site : staffing.sites) {
        const bool worthNaming = !site.followsThreshold() ||
                                 site.actualMode == domain::DeploymentMode::OnSite ||
                                 site.requiredMode == domain::DeploymentMode::OnSite;
        if (!worthNaming)
            continue;
        const bool followed = site.followsThreshold();
        table.rows.push_back({RowRole::Item,
                              {site.name, personCount(site.residents, hidden.sites.contains(site.id)),
                               requiredMode(site, words), coded(words, "deployment-mode", site.actualMode),
                               qint64(site.workersOnSite),
                               CodedText{followed ? QStringLiteral("yes") : QStringLiteral("no"),
                                         words.text(followed ? "yes" : "no")}}});
    }
    return table;
}

Table postsTable(const desk::Staffing& staffing, const Vocabulary& words)
{
    Table table{QStringLiteral("posts"), words.text("posts-title"), {}, {}, {}, {}};
    table.columns = {column(words, "posts", ValueType::Text), column(words, "count")};
    const auto add = [&](const char* key, int count) {
        table.rows.push_back(
            {RowRole::Item, {CodedText{QLatin1String(key), words.text(key)}, qint64(count)}});
    };
    add("posts-approved", staffing.postsApproved);
    add("posts-vacant", staffing.postsVacant);
    add("posts-intended", staffing.postsIntended);
    return table;
}

Table occupancyTable(const desk::Occupancy& occupancy, const Vocabulary& words, const HiddenCounts& hidden)
{
    Table table{QStringLiteral("occupancy"),  words.text("occupancy-title"), {}, {}, {},
                words.text("occupancy-empty")};
    table.columns = {column(words, "site", ValueType::Text),
                     column(words, "residents"),
                     column(words, "places"),
                     column(words, "blocked"),
                     column(words, "reserved"),
                     column(words, "free"),
                     column(words, "usable"),
                     column(words, "over-occupied"),
                     column(words, "load", ValueType::Percent),
                     column(words, "reported")};
    for (const auto& pillar : occupancy.pillars) {
        const auto belongs = [&](const auto& site) { return site.pillar == pillar.pillar; };
        const QString code = domain::codeOf(pillar.pillar);
        table.rows.push_back(occupancyRow({RowRole::Group, CodedText{code, words.term("pillar-long", code)},
                                           pillar.counts, true, hidden.pillars.contains(pillar.pillar)},
                                          loadOf(occupancy, belongs)));
        for (const auto& site : occupancy.sites)
            if (belongs(site))
                table.rows.push_back(siteRow(site, hidden));
    }
    table.rows.push_back(
        occupancyRow({RowRole::Total, words.text("sum"), occupancy.total, true, hidden.total},
                     loadOf(occupancy, [](const auto&) { return true; })));
    table.note = words.text("occupancy-note");
    return table;
}

} // namespace report
