// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/housingimport.h"

#include "core/actions/batch.h"
#include "core/store/backup.h"
#include "core/store/records.h"

#include <algorithm>

namespace exchange {

namespace {

template <class R>
int addAll(actions::RecordBatch& batch, const std::vector<R>& records)
{
    for (const R& record : records)
        batch.add(record);
    return static_cast<int>(records.size());
}

template <class R>
void append(std::vector<R>& all, const std::vector<R>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

void append(HousingRecords& all, const HousingRecords& more)
{
    append(all.operators, more.operators);
    append(all.accommodations, more.accommodations);
    append(all.periods, more.periods);
    append(all.figures, more.figures);
}

} // namespace

bool HousingImport::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const auto& list) { return base::hasErrors(list); });
}

HousingImport planHousingImport(store::File& file, const std::vector<QByteArray>& tables)
{
    HousingRecords known{store::Records<domain::Operator>(file).list(),
                         store::Records<domain::Accommodation>(file).list(),
                         store::Records<domain::OperatingPeriod>(file).list(),
                         store::Records<domain::ReportedFigure>(file).list()};
    HousingImport all;
    for (const QByteArray& table : tables) {
        ImportPlan plan = planImport(known, parseHousing(readCsv(table)), file.ids());
        append(known, plan.added);
        append(all.added, plan.added);
        all.known += plan.known;
        all.problems.push_back(std::move(plan.problems));
    }
    return all;
}

ImportResult importHousing(store::File& file, const HousingImport& plan, const base::Progress& progress)
{
    ImportResult result;
    for (const auto& problems : plan.problems)
        result.problems.insert(result.problems.end(), problems.begin(), problems.end());
    result.known = plan.known;
    if (!result.ok() || plan.added == HousingRecords())
        return result;
    actions::RecordBatch batch;
    result.operators = addAll(batch, plan.added.operators);
    result.sites = addAll(batch, plan.added.accommodations);
    result.periods = addAll(batch, plan.added.periods);
    result.figures = addAll(batch, plan.added.figures);
    store::backUpBeforeImport(file, progress);
    auto written =
        actions::writeBatch(file, QStringLiteral("import-housing"), batch, result.records(), progress);
    result.problems.insert(result.problems.end(), written.problems.begin(), written.problems.end());
    result.action = written.action;
    return result;
}

} // namespace exchange
