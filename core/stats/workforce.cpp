// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/workforce.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace stats {

std::vector<WorkerDay> workersOn(const StaffView& staff, base::DayNumber on)
{
    std::vector<WorkerDay> days(staff.workers.size());
    std::unordered_map<base::Id<domain::Worker>, WorkerDay*> byId;
    byId.reserve(days.size());
    for (std::size_t i = 0; i < days.size(); ++i)
        byId.emplace(staff.workers[i].id, &days[i]);
    const auto dayOf = [&](const base::Id<domain::Worker>& id) {
        const auto at = byId.find(id);
        return at == byId.end() ? nullptr : at->second;
    };

    for (std::size_t i = 0; i < staff.contracts.size(); ++i) {
        const domain::Contract& contract = staff.contracts[i];
        if (WorkerDay* day = contract.period.holdsOn(on) ? dayOf(contract.worker) : nullptr) {
            day->underContract = true;
            day->contractFteHundredths += contract.fteHundredths;
            day->contracts.push_back(static_cast<Index>(i));
        }
    }
    for (const domain::Absence& absence : staff.absences)
        if (WorkerDay* day = absence.period.holdsOn(on) ? dayOf(absence.worker) : nullptr)
            day->absent = true;
    for (std::size_t i = 0; i < staff.deployments.size(); ++i) {
        const domain::Deployment& deployment = staff.deployments[i];
        if (WorkerDay* day = deployment.period.holdsOn(on) ? dayOf(deployment.worker) : nullptr) {
            day->deployedHundredths += deployment.shareHundredths;
            day->deployments.push_back(static_cast<Index>(i));
        }
    }
    return days;
}

std::vector<SiteStaff> staffBySite(const StaffView& staff, std::span<const WorkerDay> days)
{
    std::map<std::pair<base::Id<domain::Accommodation>, domain::StaffFunction>, SiteStaff> sites;
    for (std::size_t worker = 0; worker < days.size(); ++worker) {
        if (!days[worker].underContract)
            continue;
        std::vector<base::Id<domain::Accommodation>> counted;
        const domain::StaffFunction function = staff.workers[worker].function;
        for (const Index row : days[worker].deployments) {
            const domain::Deployment& deployment = staff.deployments[row];
            if (deployment.mode != domain::DeploymentMode::OnSite || !deployment.place.accommodation)
                continue;
            const auto site = *deployment.place.accommodation;
            SiteStaff& entry = sites[{site, function}];
            entry.site = site;
            entry.function = function;
            entry.fteHundredths += days[worker].absent ? 0 : deployment.shareHundredths;
            if (std::find(counted.begin(), counted.end(), site) == counted.end()) {
                counted.push_back(site);
                ++entry.heads;
            }
        }
    }
    std::vector<SiteStaff> result;
    result.reserve(sites.size());
    for (auto& [key, entry] : sites)
        result.push_back(entry);
    return result;
}

HeadCount headsOn(const StaffView& staff, std::span<const WorkerDay> days)
{
    HeadCount heads;
    for (std::size_t worker = 0; worker < days.size(); ++worker) {
        const domain::StaffFunction function = staff.workers[worker].function;
        if (!days[worker].underContract || !domain::isIntegrationManagement(function))
            continue;
        ++heads.workers;
        if (function == domain::StaffFunction::Lead) {
            ++heads.leads;
            continue;
        }
        const auto& rows = days[worker].deployments;
        const bool onSite = std::any_of(rows.begin(), rows.end(), [&](Index row) {
            return staff.deployments[row].mode == domain::DeploymentMode::OnSite;
        });
        heads.onSite += onSite ? 1 : 0;
        heads.mobile += !onSite && !rows.empty() ? 1 : 0;
    }
    return heads;
}

} // namespace stats
