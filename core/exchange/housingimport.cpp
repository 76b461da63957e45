// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/housingimport.h"

#include "core/store/records.h"

namespace exchange {

namespace {

template <class R>
int insertAll(store::Write& action, std::vector<R>& records)
{
    for (R& record : records)
        action.insertRow(domain::kindOf<R>().number, record.id.uuid(), domain::toCells(record), true);
    return static_cast<int>(records.size());
}

} // namespace

ImportPlan planHousingImport(store::File& file, const QByteArray& csv)
{
    const HousingRecords existing{store::Records<domain::Operator>(file).list(),
                                  store::Records<domain::Accommodation>(file).list(),
                                  store::Records<domain::OperatingPeriod>(file).list(),
                                  store::Records<domain::ReportedFigure>(file).list()};
    return planImport(existing, parseHousing(readCsv(csv)), file.ids());
}

ImportResult importHousing(store::File& file, const QByteArray& csv)
{
    ImportPlan plan = planHousingImport(file, csv);
    ImportResult result;
    result.problems = plan.problems;
    result.known = plan.known;
    if (base::hasErrors(plan.problems) || plan.isEmpty())
        return result;
    store::Write action(file, QStringLiteral("import"));
    action.setCount(static_cast<int>(plan.added.accommodations.size() + plan.added.figures.size()));
    insertAll(action, plan.added.operators);
    result.sites = insertAll(action, plan.added.accommodations);
    result.periods = insertAll(action, plan.added.periods);
    result.figures = insertAll(action, plan.added.figures);
    result.action = action.commit();
    return result;
}

} // namespace exchange
