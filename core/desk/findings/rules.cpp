// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/findings/rules.h"

#include "core/desk/findings/kept.h"
#include "core/desk/order.h"

#include <algorithm>

namespace desk {

namespace {

using S = FindingSeverity;

constexpr FindingRule Rules[] = {
    {"over-occupied",
     S::Critical,
     "site,present,places,over",
     "present,places",
     {"move-residents", "open-overload-places", "correct-stays"},
     rules::overOccupied},
    {"double-booked",
     S::Critical,
     "room,site,persons,beds",
     "persons,beds",
     {"move-residents", "correct-beds", "correct-stays"},
     rules::doubleBooked},
    {"designation-not-followed",
     S::Check,
     "room,site,designation,persons",
     "designation,persons",
     {"move-residents", "change-designation"},
     rules::designation},
    {"overlapping-stays",
     S::Critical,
     "person,site,other-site,from,last-day",
     "from,last-day",
     {"end-stay", "remove-stay"},
     rules::overlappingStays},
    {"stay-in-closed-site",
     S::Critical,
     "site,persons",
     "persons",
     {"move-residents", "reopen-site", "end-stays"},
     rules::closedSite},
    {"stay-in-blocked-room",
     S::Critical,
     "room,site,persons",
     "persons",
     {"move-residents", "end-block"},
     rules::blockedRoom},
    {"stay-in-blocked-site",
     S::Critical,
     "site,persons",
     "persons",
     {"move-residents", "end-block"},
     rules::blockedSite},
    {"unknown-room", S::Check, "person,site", "", {"choose-room", "create-room"}, rules::unknownRoom},
    {"period-without-capacity", S::Hint, "site,from", "", {"set-capacity"}, rules::withoutCapacity},
    {"capacity-published-jointly", S::Hint, "sites,places", "places", {"set-capacity"}, rules::jointCapacity},
    {"reported-differs",
     S::Check,
     "place,measure,reported,precision,recorded,day",
     "measure,reported,precision,recorded,day",
     {"correct-stays", "correct-figure", "keep-both"},
     rules::reportedDiffers},
    {"operating-periods-overlap",
     S::Check,
     "site,from,last-day",
     "from,last-day",
     {"correct-period", "remove-period"},
     rules::periodsOverlap},
    {"site-twice",
     S::Check,
     "site,count",
     "count",
     {"rename-site", "close-double-site", "keep-finding"},
     rules::siteTwice},
    {"worker-over-100",
     S::Check,
     "worker,deployed-hundredths,contract-hundredths",
     "deployed-hundredths,contract-hundredths",
     {"change-deployment", "change-contract"},
     rules::workerOver},
    {"contracts-over-100",
     S::Check,
     "worker,contract-hundredths",
     "contract-hundredths",
     {"change-contract"},
     rules::contractsOver},
    {"contract-ended",
     S::Critical,
     "worker,place,last-day",
     "last-day",
     {"end-deployment", "extend-contract"},
     rules::contractEnded},
    {"threshold-not-followed",
     S::Check,
     "site,residents,threshold,required-mode,actual-mode",
     "threshold,required-mode,actual-mode",
     {"change-deployment", "override-rule"},
     rules::threshold},
    {"person-twice", S::Check, "name,born", "", {"merge-persons", "not-the-same"}, rules::personTwice},
    {"status-ended",
     S::Check,
     "household,persons,last-day",
     "persons,last-day",
     {"record-status"},
     rules::statusEnded},
    {"regime-ended",
     S::Check,
     "household,persons,last-day",
     "persons,last-day",
     {"record-regime"},
     rules::regimeEnded},
    {"follow-up-due", S::Hint, "household,step,due", "due", {"take-next-step"}, rules::followUpDue},
    {"status-ends-soon",
     S::Hint,
     "household,persons,last-day",
     "persons,last-day",
     {"record-status"},
     rules::statusEndsSoon},
    {"regime-ends-soon",
     S::Hint,
     "household,persons,last-day",
     "persons,last-day",
     {"record-regime"},
     rules::regimeEndsSoon},
    {"broken-row", S::Critical, "kind,id", "", {"correct-values", "delete-record"}, rules::fromStore},
    {"conflict", S::Critical, "kind,id,register", "", {"resolve-conflict"}, rules::fromStore},
    {"deleted-with-conflict", S::Critical, "kind,id", "", {"keep-record", "delete-record"}, rules::fromStore},
    {"dangling-reference",
     S::Check,
     "kind,id,register,missing-kind",
     "register,missing-kind",
     {"restore-record", "delete-naming-record"},
     rules::fromStore},
    {"chain-broken", S::Critical, "device,count", "", {"compare-copies"}, rules::fromStore},
    {"quarantine", S::Critical, "device,count", "", {"ask-sender"}, rules::fromStore},
    {"clock-drift", S::Hint, "device,minutes", "", {"set-clock"}, rules::fromStore},
    {"awaiting", S::Hint, "kind,id", "", {"import-missing"}, rules::fromStore},
};

} // namespace

Finding FindingRule::make(QStringList values, std::vector<RecordRef> records) const
{
    Finding finding;
    finding.code = QString::fromLatin1(code);
    finding.severity = severity;
    finding.arguments = std::move(values);
    finding.records = std::move(records);
    for (const char* remedy : remedies)
        finding.remedies.append(QString::fromLatin1(remedy));
    return finding;
}

std::span<const FindingRule> findingRules()
{
    return Rules;
}

const FindingRule* findFindingRule(QStringView code)
{
    const auto all = findingRules();
    const auto at = std::find_if(all.begin(), all.end(),
                                 [=](const FindingRule& rule) { return code == QLatin1String(rule.code); });
    return at == all.end() ? nullptr : &*at;
}

std::vector<Finding> findingsOf(const Facts& facts, const KeyDay& day, std::span<const Finding> fromStore,
                                FindingScope scope)
{
    FindingCheck input{
        facts,
        day,
        {facts.workers.rows(), facts.contracts.rows(), facts.absences.rows(), facts.deployments.rows()},
        {},
        fromStore,
        scope};
    input.workers = stats::workersOn(input.staff, day.on);
    std::vector<Finding> all;
    for (const FindingRule& rule : findingRules()) {
        std::vector<Finding> found;
        rule.check(rule, input, found);
        sortBy(found, [](const Finding& finding) {
            QStringList keys;
            for (const QString& argument : finding.arguments)
                keys.append(orderKey(argument));
            return std::pair(keys, finding.key());
        });
        all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    markKept(all, facts.keptFindings.rows());
    std::ranges::stable_sort(all, {}, &Finding::severity); // what is pressing first
    return all;
}

namespace rules {

void fromStore(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (const Finding& trouble : input.fromStore) {
        if (trouble.code != QLatin1String(rule.code))
            continue;
        found.push_back(rule.make(trouble.arguments, trouble.records));
        found.back().from = trouble.from;
        found.back().to = trouble.to;
    }
}

} // namespace rules

} // namespace desk
