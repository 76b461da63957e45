// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/order.h"
#include "core/stats/workforce.h"

#include <algorithm>
#include <map>
#include <set>

namespace desk {

namespace {

using domain::DeploymentMode;
using domain::StaffFunction;

/// Answers the staffing question step by step; lives for one call.
class StaffingBuilder {
public:
    StaffingBuilder(const Facts& facts, const KeyDay& day)
        : m_facts(facts)
        , m_day(day)
        , m_staff{facts.workers.rows(), facts.contracts.rows(), facts.absences.rows(),
                  facts.deployments.rows()}
        , m_workers(stats::workersOn(m_staff, day.on))
    {}

    Staffing build()
    {
        m_result.on = base::dateOf(m_day.on);
        const stats::HeadCount heads = stats::headsOn(m_staff, m_workers);
        m_result.workers = heads.workers;
        m_result.leads = heads.leads;
        m_result.onSite = heads.onSite;
        m_result.mobile = heads.mobile;
        countPosts();
        findThreshold();
        for (const stats::SiteStaff& entry : stats::staffBySite(m_staff, m_workers))
            m_actual[entry.site].push_back(entry);
        for (Index site = 0; site < m_facts.sites(); ++site)
            addSite(site);
        sortBy(m_result.sites, [](const auto& site) { return std::pair(orderKey(site.name), site.id); });
        countTasks();
        return std::move(m_result);
    }

private:
    void countPosts();
    void findThreshold();
    void addSite(Index site);
    void addRequired(SiteStaffing& site, const stats::RatioCounts& counts);
    void addActual(SiteStaffing& site);
    void countTasks();

    const Facts& m_facts;
    const KeyDay& m_day;
    stats::StaffView m_staff;
    std::vector<stats::WorkerDay> m_workers;
    std::map<base::Id<domain::Accommodation>, std::vector<stats::SiteStaff>> m_actual;
    Staffing m_result;
};

void StaffingBuilder::countPosts()
{
    std::set<base::Id<domain::Post>> filled;
    for (const stats::WorkerDay& worker : m_workers)
        for (const Index contract : worker.contracts)
            if (m_staff.contracts[contract].post)
                filled.insert(*m_staff.contracts[contract].post);
    for (const domain::Post& post : m_facts.posts.rows()) {
        if (!domain::isIntegrationManagement(post.function) || !post.funded.holdsOn(m_day.on))
            continue;
        if (post.status == domain::PostStatus::Intended)
            ++m_result.postsIntended;
        if (post.status != domain::PostStatus::Approved)
            continue;
        ++m_result.postsApproved;
        m_result.postsVacant += filled.count(post.id) ? 0 : 1;
    }
}

void StaffingBuilder::findThreshold()
{
    stats::RatioCounts city;
    city.place = m_facts.cityName;
    std::vector<stats::LayeredRule<domain::ValueRule>> general;
    for (const auto& rule : m_facts.valueRules)
        if (!rule.rule.scope.accommodation && !rule.rule.scope.pillar)
            general.push_back(rule);
    const auto* rule =
        stats::valueRuleFor(city, general, QLatin1String(domain::OnSiteThresholdRule), m_day.on);
    if (!rule)
        return;
    m_result.thresholdResidents = static_cast<int>(rule->value);
    m_result.thresholdSource = rule->source;
}

void StaffingBuilder::addSite(Index index)
{
    const SiteDay& day = m_day.sites[index];
    SiteStaffing site;
    site.id = base::Id<domain::Accommodation>(m_facts.siteIds().at(index));
    if (!day.isShown() && !m_actual.count(site.id))
        return;
    site.name = siteName(m_facts, index);
    site.pillar = day.pillar;
    site.residents = day.residents;
    site.places = day.places.places;
    site.capacityKnown = day.load.places.has_value();
    const stats::RatioCounts counts = ratioCountsOf(m_facts, m_day, index);
    if (day.isShown()) {
        const auto* threshold = stats::valueRuleFor(counts, m_facts.valueRules,
                                                    QLatin1String(domain::OnSiteThresholdRule), m_day.on);
        if (threshold)
            site.requiredMode = stats::modeFor(day.residents, threshold->value);
        addRequired(site, counts);
    }
    addActual(site);
    for (const FunctionStaffing& function : site.functions) {
        m_result.requiredFteHundredths += function.requiredFteHundredths;
        m_result.actualFteHundredths += function.actualFteHundredths;
    }
    m_result.sites.push_back(std::move(site));
}

void StaffingBuilder::addRequired(SiteStaffing& site, const stats::RatioCounts& counts)
{
    for (const stats::Requirement& requirement :
         stats::requirementsOf(counts, m_facts.ratioRules, m_day.on)) {
        FunctionStaffing entry;
        entry.function = requirement.rule->function;
        entry.rule = requirement.rule->id;
        entry.ruleCode = requirement.rule->code;
        entry.ruleSource = requirement.rule->source;
        entry.standing = requirement.rule->standing;
        entry.base = requirement.rule->countedBase;
        entry.baseCount = requirement.baseCount;
        entry.ratio = requirement.rule->ratio;
        entry.requiredFteHundredths = requirement.fteHundredths;
        site.functions.push_back(std::move(entry));
    }
}

void StaffingBuilder::addActual(SiteStaffing& site)
{
    const auto found = m_actual.find(site.id);
    if (found == m_actual.end())
        return;
    for (const stats::SiteStaff& staff : found->second) {
        auto at = std::find_if(site.functions.begin(), site.functions.end(),
                               [&](const auto& entry) { return entry.function == staff.function; });
        if (at == site.functions.end()) {
            site.functions.emplace_back();
            at = std::prev(site.functions.end());
            at->function = staff.function;
        }
        at->actualFteHundredths = staff.fteHundredths;
        at->heads = staff.heads;
        if (domain::isIntegrationManagement(staff.function)) {
            site.actualMode = DeploymentMode::OnSite;
            site.workersOnSite += staff.heads;
        }
    }
    std::sort(site.functions.begin(), site.functions.end(),
              [](const auto& a, const auto& b) { return a.function < b.function; });
}

void StaffingBuilder::countTasks()
{
    using Key =
        std::tuple<bool, QString, QString, std::optional<base::Id<domain::Accommodation>>, domain::StaffTask>;
    std::map<Key, std::set<std::size_t>> heads;
    std::map<domain::StaffTask, std::set<std::size_t>> everybody;
    std::map<domain::StaffTask, std::set<std::size_t>> mobileOnes;
    for (std::size_t worker = 0; worker < m_workers.size(); ++worker) {
        if (!m_workers[worker].underContract)
            continue;
        for (const Index row : m_workers[worker].deployments) {
            const domain::Deployment& deployment = m_staff.deployments[row];
            const bool mobile = deployment.mode == DeploymentMode::Mobile;
            QString place = deployment.place.district;
            if (deployment.place.accommodation) {
                const Index site = m_facts.siteIds().find(deployment.place.accommodation->uuid());
                place = site == NoIndex ? QString() : siteName(m_facts, site);
            }
            const auto site = mobile ? std::nullopt : deployment.place.accommodation;
            for (const domain::StaffTask task : deployment.tasks) {
                heads[{mobile, orderKey(place), place, site, task}].insert(worker);
                everybody[task].insert(worker);
                if (mobile)
                    mobileOnes[task].insert(worker);
            }
        }
    }
    for (const auto& [key, workers] : heads)
        m_result.tasks.push_back(
            {std::get<4>(key), std::get<3>(key), std::get<2>(key), static_cast<int>(workers.size())});
    for (const auto& [task, workers] : everybody)
        m_result.taskTotals.push_back(
            {task, static_cast<int>(workers.size()), static_cast<int>(mobileOnes[task].size())});
}

} // namespace

bool needsRegimes(const Facts& facts)
{
    return std::any_of(facts.ratioRules.begin(), facts.ratioRules.end(), [](const auto& layered) {
        return layered.rule.active && layered.rule.countedBase == domain::RatioBase::ResidentsOfRegime;
    });
}

stats::RatioCounts ratioCountsOf(const Facts& facts, const KeyDay& day, Index index)
{
    const SiteDay& site = day.sites[index];
    stats::RatioCounts counts;
    counts.site = base::Id<domain::Accommodation>(facts.siteIds().at(index));
    counts.pillar = site.pillar;
    if (const auto* record = facts.site(index))
        counts.place = record->address.municipality;
    if (counts.place.isEmpty())
        counts.place = facts.cityName;
    counts.places = site.places.places;
    counts.residents = site.residents;
    counts.households = site.households;
    counts.residentsOfRegime = site.residentsOfRegime;
    return counts;
}

Staffing staffingOf(const Facts& facts, const KeyDay& day)
{
    return StaffingBuilder(facts, day).build();
}

} // namespace desk
