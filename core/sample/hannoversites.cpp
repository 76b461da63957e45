// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hannoversites.h"

#include "core/base/errors.h"
#include "core/exchange/importplan.h"
#include "core/sample/layout.h"
#include "core/sample/sheet.h"

#include <algorithm>
#include <map>

namespace sample {

namespace {

using base::DayNumber;
using domain::Accommodation;
using domain::OperatingPeriod;

template <domain::Coded E>
E codeIn(const QString& text)
{
    const auto value = domain::fromCode<E>(text);
    if (!value)
        throw base::FormatError(QStringLiteral("sample"), 0, text);
    return *value;
}

std::optional<base::ImpreciseDate> dateIn(const QString& text)
{
    const auto value = exchange::parseDate(text);
    if (!text.isEmpty() && !value)
        throw base::FormatError(QStringLiteral("sample"), 0, text);
    return value;
}

DayNumber dayIn(const QString& text)
{
    return dateIn(text).value().day();
}

class SitesBuilder {
public:
    SitesBuilder(const HannoverData& data, const base::IdSource& ids, SampleCity& city)
        : m_data(data)
        , m_ids(ids)
        , m_city(city)
    {}

    HistoryPlan build();

private:
    void importTable(const QByteArray& csv, const QString& name);
    void addPlanned();
    void settle();
    void settlePeriods(const Accommodation& site, const Sheet::Row& row);
    void addFigures();
    void addQuotas();
    void planSites();
    void readCurves();
    void addRooms();
    void addReservations();
    [[nodiscard]] Accommodation& siteNamed(const QString& start);
    [[nodiscard]] SitePlan& planOf(const base::Id<Accommodation>& id);

    const HannoverData& m_data;
    const base::IdSource& m_ids;
    SampleCity& m_city;
    HistoryPlan m_plan;
    std::map<base::Id<Accommodation>, Audience> m_audiences;
};

Accommodation& SitesBuilder::siteNamed(const QString& start)
{
    const auto at = std::find_if(m_city.accommodations.begin(), m_city.accommodations.end(),
                                 [&](const Accommodation& site) { return site.name.startsWith(start); });
    if (at == m_city.accommodations.end())
        throw base::FormatError(QStringLiteral("sample"), 0, start);
    return *at;
}

SitePlan& SitesBuilder::planOf(const base::Id<Accommodation>& id)
{
    const auto at = std::find_if(m_plan.sites.begin(), m_plan.sites.end(),
                                 [&](const SitePlan& plan) { return plan.id == id; });
    Q_ASSERT(at != m_plan.sites.end());
    return *at;
}

void SitesBuilder::importTable(const QByteArray& csv, const QString& name)
{
    const exchange::HousingRecords existing{m_city.operators, m_city.accommodations, m_city.periods,
                                            m_city.figures};
    const auto plan = planImport(existing, exchange::parseHousing(exchange::readCsv(csv)), m_ids);
    if (base::hasErrors(plan.problems))
        throw base::FormatError(name, plan.problems.front().line, plan.problems.front().code);
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(m_city.operators, plan.added.operators);
    append(m_city.accommodations, plan.added.accommodations);
    append(m_city.periods, plan.added.periods);
    append(m_city.figures, plan.added.figures);
}

void SitesBuilder::addPlanned()
{
    Sheet(m_data.planned, QStringLiteral("planned")).forEachRow([&](const Sheet::Row& row) {
        Accommodation site;
        site.id = m_ids.next<Accommodation>();
        site.name = row("name");
        site.district = row("district");
        site.status = codeIn<domain::SiteStatus>(row("status"));
        site.note = row("note");
        site.source = row("source");
        m_city.accommodations.push_back(site);
    });
}

void SitesBuilder::settlePeriods(const Accommodation& site, const Sheet::Row& row)
{
    for (OperatingPeriod& period : m_city.periods) {
        if (period.accommodation != site.id)
            continue;
        if (const auto opened = dateIn(row("opened")); opened && !period.period.from) {
            period.period.from = opened;
            period.source += QStringLiteral("; Beginn angenommen");
        }
        if (const auto closed = dateIn(row("closed")); closed && !period.period.to)
            period.period.to = closed;
        if (!row("target_group").isEmpty())
            period.targetGroup = row("target_group");
        if (const int overload = row("overload").toInt(); overload > 0 && period.capacity.regularPlaces > 300)
            period.capacity.overloadPlaces = overload;
    }
}

void SitesBuilder::settle()
{
    Sheet(m_data.settled, QStringLiteral("settled")).forEachRow([&](const Sheet::Row& row) {
        Accommodation& site = siteNamed(row("site"));
        if (!row("status").isEmpty())
            site.status = codeIn<domain::SiteStatus>(row("status"));
        site.note = row("note");
        m_audiences[site.id] = row("audience") == QLatin1String("men") ? Audience::Men : Audience::Mixed;
        settlePeriods(site, row);
    });
    for (Accommodation& site : m_city.accommodations)
        site.address.municipality = QStringLiteral("Hannover");
}

void SitesBuilder::addFigures()
{
    Sheet(m_data.figures, QStringLiteral("figures")).forEachRow([&](const Sheet::Row& row) {
        domain::ReportedFigure figure;
        figure.id = m_ids.next<domain::ReportedFigure>();
        figure.measure = codeIn<domain::ReportedMeasure>(row("measure"));
        if (!row("sites").isEmpty())
            for (const QString& name : row("sites").split(QStringLiteral(" + ")))
                figure.accommodations.push_back(siteNamed(name).id);
        if (!row("pillar").isEmpty())
            figure.pillar = codeIn<domain::Pillar>(row("pillar"));
        figure.day = dateIn(row("day"));
        figure.count = row("count").toInt();
        figure.precision = codeIn<domain::CountPrecision>(row("precision"));
        figure.note = row("note");
        figure.source = row("source");
        m_city.figures.push_back(figure);
    });
}

void SitesBuilder::addQuotas()
{
    Sheet(m_data.quotas, QStringLiteral("quotas")).forEachRow([&](const Sheet::Row& row) {
        m_city.quotas.push_back({m_ids.next<domain::Quota>(),
                                 {dateIn(row("from")), dateIn(row("to"))},
                                 row("persons").toInt(),
                                 row("note"),
                                 row("source")});
    });
}

void SitesBuilder::planSites()
{
    for (const Accommodation& site : m_city.accommodations) {
        SitePlan plan;
        plan.id = site.id;
        plan.name = site.name;
        if (const auto audience = m_audiences.find(site.id); audience != m_audiences.end())
            plan.audience = audience->second;
        bool operates = false;
        for (const OperatingPeriod& period : m_city.periods) {
            if (period.accommodation != site.id)
                continue;
            const base::Period days = period.period.period();
            plan.pillar = period.pillar;
            plan.opens = operates ? std::min(plan.opens, days.fromDay()) : days.fromDay();
            plan.closes = operates ? std::max(plan.closes, days.toDay()) : days.toDay();
            plan.beds = std::max(plan.beds, period.capacity.regularPlaces.value_or(0));
            operates = true;
        }
        if (operates)
            m_plan.sites.push_back(std::move(plan));
    }
}

void SitesBuilder::readCurves()
{
    Sheet(m_data.pillars, QStringLiteral("pillars")).forEachRow([&](const Sheet::Row& row) {
        for (const domain::Pillar pillar : domain::AllPillars)
            m_plan.pillars[static_cast<std::size_t>(pillar)].add(dayIn(row("day")),
                                                                 row(domain::codeOf(pillar).data()).toInt());
    });
    Sheet(m_data.occupancy, QStringLiteral("occupancy")).forEachRow([&](const Sheet::Row& row) {
        planOf(siteNamed(row("site")).id).curve.add(dayIn(row("day")), row("residents").toInt());
    });
}

void SitesBuilder::addRooms()
{
    std::map<base::Id<Accommodation>, std::vector<RoomLayout>> layouts;
    Sheet(m_data.rooms, QStringLiteral("rooms")).forEachRow([&](const Sheet::Row& row) {
        RoomLayout layout;
        layout.section = row("section");
        layout.copies = row("copies").toInt();
        layout.rooms = row("rooms").toInt();
        layout.beds = row("beds").toInt();
        layout.existence = {dateIn(row("from")), dateIn(row("to"))};
        layout.designation = codeIn<domain::Designation>(row("designation"));
        layout.stepFree = row("step_free") == QLatin1String("yes");
        layout.source = row("source");
        layouts[siteNamed(row("site")).id].push_back(layout);
    });
    for (SitePlan& plan : m_plan.sites) {
        const auto own = layouts.find(plan.id);
        const auto layout = own == layouts.end() ? usualLayout(plan.pillar, plan.beds) : own->second;
        plan.rooms = buildRooms(layout, plan.id, plan.pillar, m_ids, m_city);
        plan.beds = 0;
        for (const RoomSlot& slot : plan.rooms)
            plan.beds += slot.beds;
    }
}

void SitesBuilder::addReservations()
{
    domain::Reservation sleepIn;
    sleepIn.id = m_ids.next<domain::Reservation>();
    sleepIn.accommodation = siteNamed(QStringLiteral("Waterlooplatz")).id;
    sleepIn.period = {base::ImpreciseDate::of(QDate(2017, 1, 5)),
                      base::ImpreciseDate::of(QDate(2017, 4, 1), base::Precision::About)};
    sleepIn.places = 30;
    sleepIn.forWhom = QStringLiteral("Sleep-in");
    sleepIn.source = QStringLiteral("HAZ 05.01.2017 (etwa 30 Plätze; Ende angenommen)");
    m_city.reservations.push_back(sleepIn);

    domain::Block renovation;
    renovation.id = m_ids.next<domain::Block>();
    renovation.accommodation = siteNamed(QStringLiteral("Feodor-Lynen")).id;
    renovation.period = base::DatedPeriod::of(QDate(2018, 2, 5), QDate(2018, 4, 3));
    renovation.places = 8;
    renovation.reason = QStringLiteral("Wasserschaden");
    renovation.source = QStringLiteral("erfunden (Beispielstadt)");
    m_city.blocks.push_back(renovation);
}

HistoryPlan SitesBuilder::build()
{
    importTable(m_data.accommodations, QStringLiteral("accommodations"));
    importTable(m_data.series, QStringLiteral("series"));
    const std::size_t published = m_city.accommodations.size();
    const std::size_t publishedFigures = m_city.figures.size();
    importTable(m_data.assumed, QStringLiteral("assumed"));
    for (std::size_t i = published; i < m_city.accommodations.size(); ++i)
        m_city.accommodations[i].source = QStringLiteral("angenommen (nicht einzeln veröffentlicht)");
    for (OperatingPeriod& period : m_city.periods)
        if (period.source.isEmpty())
            period.source = QStringLiteral("angenommen (nicht einzeln veröffentlicht)");
    m_city.figures.resize(publishedFigures); // what is assumed is nobody's figure
    addPlanned();
    settle();
    addFigures();
    addQuotas();
    planSites();
    readCurves();
    addRooms();
    addReservations();
    return std::move(m_plan);
}

} // namespace

HistoryPlan buildHannoverSites(const HannoverData& data, const base::IdSource& ids, SampleCity& city)
{
    return SitesBuilder(data, ids, city).build();
}

} // namespace sample
