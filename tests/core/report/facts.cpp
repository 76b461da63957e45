// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/facts.h"

#include "core/desk/overview.h"

namespace report {

namespace {

desk::PlaceCounts counts(int residents, int places, int free, int usable)
{
    desk::PlaceCounts c;
    c.residents = residents;
    c.present = residents;
    c.places = places;
    c.free = free;
    c.usable = usable;
    c.overOccupied = places > 0 ? std::max(0, residents - places) : 0;
    return c;
}

desk::SiteOccupancy site(const char16_t* name, domain::Pillar pillar, const desk::PlaceCounts& c)
{
    desk::SiteOccupancy s;
    s.name = QString::fromUtf16(name);
    s.pillar = pillar;
    s.capacityKnown = c.places > 0;
    s.counts = c;
    return s;
}

desk::ReportedCount reported(int count, bool joint)
{
    return {{},
            count,
            domain::CountPrecision::AtMost,
            *base::ImpreciseDate::of(QDate(2016, 1, 1), base::Precision::Month),
            QStringLiteral("HAZ 05.01.2017 'Sleep-in'"),
            joint};
}

desk::Occupancy occupancy()
{
    using domain::Pillar;
    desk::Occupancy o;
    o.on = QDate(2016, 3, 1);
    o.sites = {site(u"Oststadtkrankenhaus", Pillar::Emergency, counts(812, 500, 0, 0)),
               site(u"Bült <Süd> \u0645\u0631\u0643\u0632", Pillar::Hostel, counts(48, 50, 2, 1)),
               site(u"Stadtwohnungen", Pillar::Flat, counts(480, 0, 0, 0)),
               site(u"Hebbelstraße", Pillar::Project, counts(60, 78, 18, 14))};
    o.sites[0].reported = reported(850, false);
    o.sites[1].reported = reported(270, true);
    o.pillars = {{Pillar::Hostel, counts(48, 50, 2, 1)},
                 {Pillar::Project, counts(60, 78, 18, 14)},
                 {Pillar::Flat, counts(480, 0, 0, 0)},
                 {Pillar::Emergency, counts(812, 500, 0, 0)}};
    o.total = counts(1400, 628, 20, 15);
    return o;
}

desk::SiteStaffing staffed(const char16_t* name, int residents, domain::DeploymentMode required,
                           domain::DeploymentMode actual, int workers)
{
    desk::SiteStaffing s;
    s.name = QString::fromUtf16(name);
    s.residents = residents;
    s.requiredMode = required;
    s.actualMode = actual;
    s.workersOnSite = workers;
    return s;
}

desk::Staffing staffing()
{
    using domain::DeploymentMode;
    using domain::StaffTask;
    desk::Staffing s;
    s.on = QDate(2016, 3, 1);
    s.workers = 11;
    s.leads = 1;
    s.onSite = 8;
    s.mobile = 2;
    s.postsApproved = 12;
    s.postsVacant = 1;
    s.postsIntended = 10;
    s.thresholdResidents = 200;
    s.thresholdSource = QStringLiteral("DS 0558/2016 F1");
    s.sites = {staffed(u"Oststadtkrankenhaus", 812, DeploymentMode::OnSite, DeploymentMode::OnSite, 8),
               staffed(u"Stadtwohnungen", 480, DeploymentMode::OnSite, DeploymentMode::Mobile, 0),
               staffed(u"Hebbelstraße", 60, DeploymentMode::Mobile, DeploymentMode::Mobile, 0)};
    desk::FunctionStaffing function;
    function.rule.emplace();
    function.standing = domain::RuleStanding::Derived;
    s.sites[0].functions.push_back(function);
    const std::optional<base::Id<domain::Accommodation>> there(std::in_place);
    s.tasks = {{StaffTask::Work, there, QStringLiteral("Oststadtkrankenhaus"), 5},
               {StaffTask::MoveOut, there, QStringLiteral("Oststadtkrankenhaus"), 3},
               {StaffTask::Work, std::nullopt, QStringLiteral("Linden"), 1},
               {StaffTask::MoveOut, std::nullopt, QStringLiteral("Mitte"), 2}};
    s.taskTotals = {{StaffTask::Work, 6, 1}, {StaffTask::MoveOut, 5, 2}};
    return s;
}

} // namespace

KeyDateFacts smallCity()
{
    KeyDateFacts facts;
    desk::Finding finding;
    finding.code = QStringLiteral("reported-differs");
    finding.arguments =
        QString::fromUtf8("Oststadtkrankenhaus|residents|850|at-most|812|2016-01").split(QLatin1Char('|'));
    facts.findings.findings = {finding};
    facts.occupancy = occupancy();
    facts.staffing = staffing();
    int residents = 100;
    for (const QDate day : desk::monthEnds(facts.occupancy.on, 12)) {
        residents += 20;
        facts.series.push_back({day, {48, 60, residents, residents * 2}, 600});
    }
    facts.sources = {QStringLiteral("HAZ 05.01.2017 'Sleep-in'"), QStringLiteral("DS 0558/2016 F1")};
    return facts;
}

} // namespace report
