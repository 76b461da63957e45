// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/staff.h"

#include "core/actions/dated.h"
#include "core/actions/references.h"
#include "core/store/records.h"
#include "core/store/write.h"

namespace actions {

namespace {

using domain::Contract;
using domain::Deployment;
using domain::Worker;

/// What the contracts of the worker leave on the first day of the deployment.
base::Problems loadProblems(store::File& file, const Deployment& deployment)
{
    const QDate day = deployment.period.from ? deployment.period.from->earliest() : file.clock().today();
    int contracted = 0;
    bool underContract = false;
    for (const Contract& contract : store::Records<Contract>(file).listWhere("worker", deployment.worker))
        if (holdsOn(contract.period, day)) {
            underContract = true;
            contracted += contract.fteHundredths;
        }
    int deployed = deployment.shareHundredths;
    for (const Deployment& other : store::Records<Deployment>(file).listWhere("worker", deployment.worker))
        if (other.id != deployment.id && holdsOn(other.period, day))
            deployed += other.shareHundredths;
    if (!underContract)
        return {warning("no-contract", "worker")};
    if (deployed > contracted)
        return {warning("over-contract", "share", {QString::number(deployed), QString::number(contracted)})};
    return {};
}

template <class R>
Outcome changeFrom(store::File& file, R rule, QDate from)
{
    Outcome outcome;
    outcome.problems = allProblemsOf(file, rule);
    const auto current = store::Records<R>(file).find(rule.id);
    if (!current)
        outcome.problems.push_back(error("record-gone", ""));
    else if (!holdsOn(current->validity, from))
        outcome.problems.push_back(error("not-valid-then", "validity"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("change-rule"), store::Subject::of(rule.id));
    if (current->validity.period().from() == from) {
        write.update(rule);
    } else {
        R former = *current;
        former.validity.to = exactDay(from);
        write.update(former);
        rule.id = {};
        rule.validity = {exactDay(from), current->validity.to};
        write.insert(rule);
    }
    outcome.action = write.commit();
    return outcome;
}

} // namespace

Made<Worker> hireWorker(store::File& file, Worker worker, std::optional<Contract> contract)
{
    Made<Worker> made;
    if (worker.id.isNull())
        worker.id = file.ids().next<Worker>();
    made.problems = allProblemsOf(file, worker);
    if (contract) {
        contract->worker = worker.id;
        base::append(made.problems, allProblemsOf(file, *contract, {worker.id.uuid()}));
    }
    if (!made.ok())
        return made;
    store::Write write(file, QStringLiteral("create-worker"), store::Subject::of(worker.id));
    made.id = write.insert(worker);
    if (contract)
        write.insert(*contract);
    made.action = write.commit();
    return made;
}

Made<Deployment> deployWorker(store::File& file, Deployment deployment)
{
    Made<Deployment> made;
    made.problems = allProblemsOf(file, deployment);
    const auto& site = deployment.place.accommodation;
    if (site && !store::Records<domain::Accommodation>(file).find(*site))
        made.problems.push_back(error("unknown-record", "place", {QStringLiteral("accommodation")}));
    if (!made.ok())
        return made;
    base::append(made.problems, loadProblems(file, deployment));
    store::Write write(file, QStringLiteral("deploy-worker"), store::Subject::of(deployment.worker));
    made.id = write.insert(deployment);
    made.action = write.commit();
    return made;
}

Outcome endDeployment(store::File& file, const base::Id<Deployment>& id, QDate to)
{
    Outcome outcome;
    auto deployment = store::Records<Deployment>(file).find(id);
    if (!deployment)
        outcome.problems.push_back(error("record-gone", ""));
    if (!outcome.ok())
        return outcome;
    deployment->period.to = exactDay(to);
    outcome.problems = problemsOf(*deployment);
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("end-deployment"), store::Subject::of(deployment->worker));
    write.update(*deployment);
    outcome.action = write.commit();
    return outcome;
}

Outcome endContract(store::File& file, const base::Id<Contract>& id, QDate to)
{
    Outcome outcome;
    auto contract = store::Records<Contract>(file).find(id);
    if (!contract) {
        outcome.problems.push_back(error("record-gone", ""));
        return outcome;
    }
    contract->period.to = exactDay(to);
    outcome.problems = problemsOf(*contract);
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("end-contract"), store::Subject::of(contract->worker));
    write.update(*contract);
    for (Deployment& deployment : store::Records<Deployment>(file).listWhere("worker", contract->worker)) {
        if (!holdsOn(deployment.period, to))
            continue;
        deployment.period.to = exactDay(to);
        write.update(deployment);
    }
    outcome.action = write.commit();
    return outcome;
}

Outcome changeRule(store::File& file, domain::RatioRule rule, QDate from)
{
    return changeFrom(file, std::move(rule), from);
}

Outcome changeRule(store::File& file, domain::ValueRule rule, QDate from)
{
    return changeFrom(file, std::move(rule), from);
}

} // namespace actions
