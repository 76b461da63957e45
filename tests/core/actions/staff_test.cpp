// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/staff.h"
#include "tests/core/actions/city.h"

using namespace actiontest;

namespace {

struct Employment {
    City city;
    base::Id<Worker> worker;
    base::Id<Contract> contract;

    Employment()
    {
        Worker person;
        person.name = QStringLiteral("Test, Toni");
        Contract first;
        first.fteHundredths = 50;
        first.period = base::DatedPeriod::of(QDate(2016, 3, 1), {});
        worker = *actions::hireWorker(city.file, person, first).id;
        contract = city.list<Contract>().at(0).id;
    }
    base::Id<Deployment> deploy()
    {
        Deployment deployment;
        deployment.worker = worker;
        deployment.place.accommodation = city.site(10);
        deployment.shareHundredths = 25;
        deployment.period = base::DatedPeriod::of(QDate(2016, 3, 1), {});
        return *actions::deployWorker(city.file, deployment).id;
    }
};

} // namespace

TEST_CASE("A contract cannot end before it begins", "[actions]")
{
    Employment staff;
    CHECK(codesOf(actions::endContract(staff.city.file, staff.contract, QDate(2016, 2, 1)).problems) ==
          QStringList{QStringLiteral("ends-before-start")});
    CHECK_FALSE(staff.city.list<Contract>().at(0).period.to);
}

TEST_CASE("Deployments go on under another contract, and that is said", "[actions]")
{
    Employment staff;
    staff.deploy();
    Contract other;
    other.worker = staff.worker;
    other.fteHundredths = 50;
    other.period = base::DatedPeriod::of(QDate(2016, 4, 1), {});
    REQUIRE(actions::create(staff.city.file, other).id);
    const auto ended = actions::endContract(staff.city.file, staff.contract, QDate(2016, 6, 1));
    REQUIRE(ended.action);
    CHECK(codesOf(ended.problems, base::Severity::Warning) ==
          QStringList{QStringLiteral("contract-goes-on")});
    CHECK_FALSE(staff.city.list<Deployment>().at(0).period.to);
}

TEST_CASE("A deployment that ends keeps the contract", "[actions]")
{
    Employment staff;
    const auto deployment = staff.deploy();
    CHECK(codesOf(actions::endDeployment(staff.city.file, deployment, QDate(2016, 2, 1)).problems) ==
          QStringList{QStringLiteral("ends-before-start")});
    REQUIRE(actions::endDeployment(staff.city.file, deployment, QDate(2016, 6, 1)).action);
    CHECK(staff.city.list<Deployment>().at(0).period.period().to() == QDate(2016, 6, 1));
    CHECK_FALSE(staff.city.list<Contract>().at(0).period.to);
}
