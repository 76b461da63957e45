// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewkpis.h"

#include "ui/charts/coveragetone.h"
#include "ui/lang/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct KpiTr {
    Q_DECLARE_TR_FUNCTIONS(ui::OverviewPage)
};

QString coverageNote(const desk::Overview& shown)
{
    if (!shown.percent)
        return KpiTr::tr("nothing is required");
    const QString covered = KpiTr::tr("%1 covered").arg(percent(*shown.percent));
    const int missing = shown.requiredFteHundredths - shown.actualFteHundredths;
    return missing > 0 ? covered + QStringLiteral(", ") + KpiTr::tr("%1 FTE short").arg(hundredths(missing))
                       : covered;
}

} // namespace

std::vector<Kpi> overviewKpis(const desk::Overview& shown)
{
    const desk::PlaceCounts& total = shown.occupancy.total;
    std::vector<Kpi> kpis(FindingsKpi + 1);
    kpis[ResidentsKpi] = {
        KpiTr::tr("Housed"),
        number(total.residents),
        QString(),
        KpiTr::tr("%Ln household(s)", nullptr, total.households) + QStringLiteral(" · ") +
            KpiTr::tr("%1 in %Ln day(s)", nullptr, desk::OverviewDays).arg(difference(shown.residentsChange)),
        Tone::Neutral,
        KpiTr::tr("List the residents"),
        difference(shown.residentsChange)};
    kpis[FreePlacesKpi] = {KpiTr::tr("Free places"),
                           number(total.free),
                           QString(),
                           (total.blocked > 0 ? KpiTr::tr("%1 blocked").arg(number(total.blocked))
                                              : KpiTr::tr("%1 usable").arg(number(total.usable))) +
                               QStringLiteral(" · ") + KpiTr::tr("%1 in all").arg(number(total.places)),
                           Tone::Neutral,
                           KpiTr::tr("List the rooms with free beds")};
    kpis[DepartedKpi] = {
        KpiTr::tr("Moved out, last %Ln day(s)", nullptr, desk::OverviewDays),
        number(shown.departures.households),
        KpiTr::tr("household(s)", "after a number that stands by itself", shown.departures.households),
        KpiTr::tr("%Ln person(s)", nullptr, shown.departures.persons) + QStringLiteral(" · ") +
            KpiTr::tr("before that %1").arg(number(shown.departuresBefore.households)),
        Tone::Neutral,
        KpiTr::tr("List who moved out")};
    kpis[StaffKpi] = {KpiTr::tr("Staff on site, actual : required"),
                      hundredths(shown.actualFteHundredths) + QStringLiteral(" : ") +
                          hundredths(shown.requiredFteHundredths),
                      KpiTr::tr("FTE"),
                      coverageNote(shown),
                      toneOf(shown.percent),
                      KpiTr::tr("List staff and deployments")};
    const auto& findings = shown.findings.findings;
    const auto critical = std::count_if(findings.begin(), findings.end(), [](const desk::Finding& f) {
        return f.severity == desk::FindingSeverity::Critical;
    });
    kpis[FindingsKpi] = {KpiTr::tr("Findings"),
                         number(static_cast<qint64>(findings.size())),
                         QString(),
                         critical > 0 ? KpiTr::tr("%Ln critical", nullptr, static_cast<int>(critical))
                                      : KpiTr::tr("none critical"),
                         critical > 0       ? Tone::Crit
                         : findings.empty() ? Tone::Ok
                                            : Tone::Warn,
                         KpiTr::tr("Go to the findings")};
    return kpis;
}

std::vector<Kpi> unknownKpis()
{
    std::vector<Kpi> none = overviewKpis({});
    for (Kpi& kpi : none) {
        kpi.value = QStringLiteral("–");
        kpi.unit.clear();
        kpi.note.clear();
        kpi.strong.clear();
        kpi.tone = Tone::Neutral;
    }
    return none;
}

} // namespace ui
