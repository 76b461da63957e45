// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/loader.h"

#include "core/desk/layered.h"
#include "core/store/records.h"

#include <algorithm>
#include <tuple>

namespace desk {

namespace {

template <class... R>
struct Kinds {};

using LargeKinds = Kinds<domain::Accommodation, domain::Room, domain::Person, domain::Household, domain::Stay,
                         domain::Membership, domain::ResidenceStatus, domain::BenefitRegime, domain::Presence,
                         domain::Contact>;
using SmallKinds =
    Kinds<domain::Operator, domain::OperatingPeriod, domain::ReportedFigure, domain::Section, domain::Block,
          domain::Reservation, domain::Post, domain::Worker, domain::Contract, domain::Absence,
          domain::Deployment, domain::RatioRule, domain::ValueRule, domain::Setting, domain::KeptFinding>;
/// What counts for the person whom it names.
using PersonalKinds =
    Kinds<domain::Stay, domain::Membership, domain::ResidenceStatus, domain::BenefitRegime, domain::Presence>;
using OtherKinds = Kinds<domain::InspectionFinding, domain::ExpectedMember, domain::Need, domain::Consent,
                         domain::Restriction, domain::Quota, domain::Team>;

template <class... R, class Call>
void forKinds(Kinds<R...>, Call call)
{
    (call(static_cast<const R*>(nullptr)), ...);
}

template <domain::Record R>
constexpr quint16 numberOf = R::describe().kind;

template <class... R>
bool contains(Kinds<R...>, quint16 kind)
{
    return ((kind == numberOf<R>) || ...);
}

} // namespace

template <domain::Record R, class Take>
void FactLoader::readAll(store::View view, Take take)
{
    store::Records<R> records(view);
    records.forEach(take);
    auto& broken = m_broken[numberOf<R>];
    broken.clear();
    for (const store::BrokenRow& row : records.broken())
        broken.insert(row.id);
}

template <domain::Record R>
void FactLoader::loadLarge(store::View view, Facts& facts, const base::Progress& progress)
{
    constexpr qint64 ProgressStep = 4096;
    qint64 done = 0;
    readAll<R>(view, [&](const R& record) {
        facts.set(record);
        if (++done % ProgressStep == 0)
            progress.step(done, 0);
    });
}

template <domain::Record R>
void FactLoader::loadSmall(store::View view, RecordTable<R>& table)
{
    std::vector<R> rows;
    readAll<R>(view, [&](const R& record) { rows.push_back(record); });
    table.replaceAll(std::move(rows));
}

template <domain::Record R>
void FactLoader::relink(store::View view, Facts& facts, const base::Id<domain::Person>& person)
{
    for (const R& record : store::Records<R>(view).listWhere("person", person))
        facts.set(record);
}

void FactLoader::loadAliases(store::View view, Facts& facts, bool isRefresh)
{
    std::vector<domain::PersonAlias> aliases;
    readAll<domain::PersonAlias>(view, [&](const auto& alias) { aliases.push_back(alias); });
    const auto changed = facts.setAliases(aliases);
    if (!isRefresh)
        return;
    for (const auto& person : changed)
        forKinds(PersonalKinds(), [&]<class R>(const R*) { relink<R>(view, facts, person); });
}

void FactLoader::loadSmallKind(store::View view, Facts& facts, quint16 kind)
{
    const auto take = [&]<domain::Record R>(RecordTable<R>& table) {
        if (kind == numberOf<R>)
            loadSmall(view, table);
    };
    take(facts.operators);
    take(facts.periods);
    take(facts.figures);
    take(facts.sections);
    take(facts.blocks);
    take(facts.reservations);
    take(facts.posts);
    take(facts.workers);
    take(facts.contracts);
    take(facts.absences);
    take(facts.deployments);
    take(facts.keptFindings);
    if (kind == numberOf<domain::OperatingPeriod>)
        facts.periodsChanged();
    if (kind == numberOf<domain::RatioRule>) {
        std::vector<domain::RatioRule> rules;
        readAll<domain::RatioRule>(view, [&](const auto& rule) { rules.push_back(rule); });
        facts.ratioRules = layered(view, rules);
    }
    if (kind == numberOf<domain::ValueRule>) {
        std::vector<domain::ValueRule> rules;
        readAll<domain::ValueRule>(view, [&](const auto& rule) { rules.push_back(rule); });
        facts.valueRules = layered(view, rules);
    }
    if (kind == numberOf<domain::Setting>) {
        facts.cityName.clear();
        readAll<domain::Setting>(view, [&](const domain::Setting& setting) {
            if (setting.key == QLatin1String(domain::CityNameSetting))
                facts.cityName = setting.value;
        });
    }
}

void FactLoader::loadAll(store::View view, Facts& facts, const base::Progress& progress)
{
    facts.reserveStays(static_cast<std::size_t>(store::Records<domain::Stay>(view).count()));
    facts.reservePersons(static_cast<std::size_t>(store::Records<domain::Person>(view).count()));
    loadAliases(view, facts, false); // first: they say under whom the rest stands
    forKinds(LargeKinds(), [&]<class R>(const R*) { loadLarge<R>(view, facts, progress); });
    forKinds(SmallKinds(), [&]<class R>(const R*) { loadSmallKind(view, facts, numberOf<R>); });
    m_checkedOthers.clear();
}

template <domain::Record R>
void FactLoader::refreshRow(store::View view, Facts& facts, const base::Uuid& id)
{
    store::Records<R> records(view);
    const base::Id<R> recordId(id);
    if (const auto record = records.find(recordId))
        facts.set(*record);
    else
        facts.remove(recordId);
    if (records.broken().empty())
        m_broken[numberOf<R>].erase(id);
    else
        m_broken[numberOf<R>].insert(id);
}

void FactLoader::refreshLargeRow(store::View view, Facts& facts, quint16 kind, const base::Uuid& id)
{
    forKinds(LargeKinds(), [&]<class R>(const R*) {
        if (kind == numberOf<R>)
            refreshRow<R>(view, facts, id);
    });
}

void FactLoader::refresh(store::View view, Facts& facts, const store::ChangeSet& changes)
{
    Q_ASSERT(changes.isComplete);
    if (std::binary_search(changes.kinds.begin(), changes.kinds.end(), numberOf<domain::PersonAlias>))
        loadAliases(view, facts, true);
    for (const quint16 kind : changes.kinds) {
        if (contains(SmallKinds(), kind))
            loadSmallKind(view, facts, kind);
        m_checkedOthers.erase(kind);
    }
    const std::set<std::pair<quint16, base::Uuid>> rows(changes.rows.begin(), changes.rows.end());
    for (const auto& [kind, id] : rows)
        refreshLargeRow(view, facts, kind, id);
}

template <domain::Record R>
void FactLoader::checkOther(store::View view)
{
    if (m_checkedOthers.insert(numberOf<R>).second)
        readAll<R>(view, [](const R&) {});
}

const std::map<quint16, std::set<base::Uuid>>& FactLoader::brokenRows(store::View view)
{
    forKinds(OtherKinds(), [&]<class R>(const R*) { checkOther<R>(view); });
    return m_broken;
}

} // namespace desk
