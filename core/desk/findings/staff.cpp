// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"

namespace desk::rules {

namespace {

QString placeOf(const Facts& facts, const domain::Deployment& deployment)
{
    if (!deployment.place.accommodation)
        return deployment.place.district;
    const Index site = facts.siteIds().find(deployment.place.accommodation->uuid());
    return site == NoIndex ? deployment.place.accommodation->toString() : siteName(facts, site);
}

/// Last day of the worker's latest contract that ended on or before the key date.
std::optional<QDate> lastContractDay(const FindingCheck& input, const base::Id<domain::Worker>& worker)
{
    std::optional<QDate> last;
    for (const domain::Contract& contract : input.staff.contracts) {
        const auto period = contract.period.toPeriod();
        if (contract.worker != worker || !period || !period->to() || period->toDay() > input.day.on)
            continue;
        const QDate day = period->to()->addDays(-1);
        last = last ? std::max(*last, day) : day;
    }
    return last;
}

} // namespace

void workerOver(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (std::size_t i = 0; i < input.workers.size(); ++i) {
        const stats::WorkerDay& day = input.workers[i];
        if (!day.overCommitted())
            continue;
        const domain::Worker& worker = input.staff.workers[i];
        std::vector<RecordRef> records{refTo(worker.id)};
        for (const Index row : day.deployments)
            records.push_back(refTo(input.staff.deployments[row].id));
        found.push_back(rule.make({worker.name, QString::number(day.deployedHundredths),
                                   QString::number(day.contractFteHundredths)},
                                  std::move(records)));
    }
}

void contractsOver(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (std::size_t i = 0; i < input.workers.size(); ++i) {
        const stats::WorkerDay& day = input.workers[i];
        if (!day.overFullTime())
            continue;
        const domain::Worker& worker = input.staff.workers[i];
        std::vector<RecordRef> records{refTo(worker.id)};
        for (const Index row : day.contracts)
            records.push_back(refTo(input.staff.contracts[row].id));
        found.push_back(
            rule.make({worker.name, QString::number(day.contractFteHundredths)}, std::move(records)));
    }
}

void contractEnded(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (std::size_t i = 0; i < input.workers.size(); ++i) {
        const stats::WorkerDay& day = input.workers[i];
        const domain::Worker& worker = input.staff.workers[i];
        if (day.underContract || day.deployments.empty())
            continue;
        const auto last = lastContractDay(input, worker.id);
        for (const Index row : day.deployments) {
            const domain::Deployment& deployment = input.staff.deployments[row];
            found.push_back(rule.make({worker.name, placeOf(input.facts, deployment),
                                       last ? last->toString(Qt::ISODate) : QString()},
                                      {refTo(worker.id), refTo(deployment.id)}));
        }
    }
}

void threshold(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const Staffing staffing = staffingOf(input.facts, input.day);
    if (staffing.workers == 0)
        return; // a file without staff says nothing about how staff are deployed
    for (const SiteStaffing& site : staffing.sites) {
        if (site.followsThreshold())
            continue;
        const Index index = input.facts.siteIds().find(site.id.uuid());
        const auto* value =
            stats::valueRuleFor(ratioCountsOf(input.facts, input.day, index), input.facts.valueRules,
                                QLatin1String(domain::OnSiteThresholdRule), input.day.on);
        found.push_back(
            rule.make({site.name, QString::number(site.residents), QString::number(value ? value->value : 0),
                       QString(domain::codeOf(*site.requiredMode)), QString(domain::codeOf(site.actualMode))},
                      {refTo(site.id)}));
    }
}

} // namespace desk::rules
