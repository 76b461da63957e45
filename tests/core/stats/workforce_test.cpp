// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/workforce.h"

#include "tests/support/ids.h"

#include <catch2/catch_test_macros.hpp>

using namespace stats;
using testing::id;
using namespace domain;

namespace {

const base::DayNumber CountedDay = base::dayNumber(QDate(2016, 3, 1));

struct Staff {
    std::vector<Worker> workers;
    std::vector<Contract> contracts;
    std::vector<Absence> absences;
    std::vector<Deployment> deployments;

    base::Id<Worker> worker(StaffFunction function, int fte)
    {
        Worker person;
        person.id = id<Worker>(static_cast<quint8>(workers.size() + 1));
        person.function = function;
        workers.push_back(person);
        Contract contract;
        contract.worker = person.id;
        contract.fteHundredths = fte;
        contracts.push_back(contract);
        return person.id;
    }
    void deploy(const base::Id<Worker>& worker, DeploymentMode mode, quint8 site, int share)
    {
        Deployment deployment;
        deployment.worker = worker;
        deployment.mode = mode;
        if (site)
            deployment.place.accommodation = id<Accommodation>(site);
        deployment.shareHundredths = share;
        deployments.push_back(deployment);
    }
    [[nodiscard]] StaffView view() const { return {workers, contracts, absences, deployments}; }
};

} // namespace

TEST_CASE("Heads split into on site, mobile and leads", "[stats]")
{
    Staff staff;
    const auto lead = staff.worker(StaffFunction::Lead, 100);
    const auto both = staff.worker(StaffFunction::IntegrationManagement, 100);
    const auto mobile = staff.worker(StaffFunction::IntegrationManagement, 50);
    staff.worker(StaffFunction::IntegrationManagement, 100);
    staff.worker(StaffFunction::Social, 100);
    staff.deploy(lead, DeploymentMode::OnSite, 1, 10);
    staff.deploy(both, DeploymentMode::OnSite, 1, 60);
    staff.deploy(both, DeploymentMode::Mobile, 0, 40);
    staff.deploy(mobile, DeploymentMode::Mobile, 0, 50);
    const auto days = workersOn(staff.view(), CountedDay);
    CHECK(headsOn(staff.view(), days) == HeadCount{4, 1, 1, 1});
}

TEST_CASE("Actual posts are the shares of present staff; heads are all who are deployed", "[stats]")
{
    Staff staff;
    const auto a = staff.worker(StaffFunction::IntegrationManagement, 100);
    const auto b = staff.worker(StaffFunction::IntegrationManagement, 100);
    const auto gone = staff.worker(StaffFunction::IntegrationManagement, 100);
    staff.contracts.back().period = base::DatedPeriod::of({}, QDate(2016, 3, 1));
    staff.deploy(a, DeploymentMode::OnSite, 1, 60);
    staff.deploy(a, DeploymentMode::OnSite, 1, 40);
    staff.deploy(b, DeploymentMode::OnSite, 1, 100);
    staff.deploy(gone, DeploymentMode::OnSite, 1, 100);
    Absence absence;
    absence.worker = b;
    absence.period = base::DatedPeriod::of(QDate(2016, 2, 1), QDate(2016, 3, 15));
    staff.absences.push_back(absence);

    const auto days = workersOn(staff.view(), CountedDay);
    const auto sites = staffBySite(staff.view(), days);
    REQUIRE(sites.size() == 1);
    CHECK(sites[0].fteHundredths == 100);
    CHECK(sites[0].heads == 2);
    CHECK(days[1].absent);
    CHECK_FALSE(days[2].underContract);
}

TEST_CASE("A worker with more shares than contract is over-committed", "[stats]")
{
    Staff staff;
    const auto a = staff.worker(StaffFunction::IntegrationManagement, 75);
    staff.deploy(a, DeploymentMode::OnSite, 1, 50);
    staff.deploy(a, DeploymentMode::Mobile, 0, 25);
    CHECK_FALSE(workersOn(staff.view(), CountedDay)[0].overCommitted());
    staff.deploy(a, DeploymentMode::Mobile, 0, 1);
    CHECK(workersOn(staff.view(), CountedDay)[0].overCommitted());
}
