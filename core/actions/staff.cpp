// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/staff.h"

#include "core/actions/endrecord.h"
#include "core/actions/references.h"

#include <algorithm>

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
        if (contract.period.holdsOn(day)) {
            underContract = true;
            contracted += contract.fteHundredths;
        }
    int deployed = deployment.shareHundredths;
    for (const Deployment& other : store::Records<Deployment>(file).listWhere("worker", deployment.worker))
        if (other.id != deployment.id && other.period.holdsOn(day))
            deployed += other.shareHundredths;
    if (!underContract)
        return {warning("no-contract", "worker")};
    if (deployed > contracted)
        return {warning("over-contract", "share", {QString::number(deployed), QString::number(contracted)})};
    return {};
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
    return endRecord(file, id, to, "end-deployment",
                     [](const Deployment& deployment) { return store::Subject::of(deployment.worker); });
}

Outcome endContract(store::File& file, const base::Id<Contract>& id, QDate to)
{
    base::Id<Worker> worker;
    const auto subject = [&](const Contract& contract) {
        worker = contract.worker;
        return store::Subject::of(worker);
    };
    return endRecord(file, id, to, "end-contract", subject, [&](store::Write& write, Outcome& outcome) {
        const auto contracts = store::Records<Contract>(file).listWhere("worker", worker);
        const bool goesOn = std::any_of(contracts.begin(), contracts.end(), [&](const Contract& contract) {
            return contract.id != id && contract.period.holdsOn(to);
        });
        for (Deployment& deployment : store::Records<Deployment>(file).listWhere("worker", worker)) {
            if (!deployment.period.holdsOn(to))
                continue;
            if (goesOn) {
                outcome.problems.push_back(warning("contract-goes-on", "worker"));
                return;
            }
            deployment.period.to = exactDay(to);
            write.update(deployment);
        }
    });
}

} // namespace actions
