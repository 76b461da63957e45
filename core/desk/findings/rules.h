// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "core/desk/keyday.h"
#include "core/stats/workforce.h"

#include <iterator>

namespace desk {

/// What a rule may look at: the facts, the key date computed from them, and what the store keeps as trouble.
struct FindingCheck {
    const Facts& facts;
    const KeyDay& day;
    stats::StaffView staff;
    std::vector<stats::WorkerDay> workers; ///< in the order of staff.workers
    std::span<const Finding> fromStore;    ///< broken rows, conflicts, quarantine, awaiting
};

/// Up to three codes of actions that solve a finding, the usual one first.
struct RemedyCodes {
    const char* codes[3] = {};

    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }
    [[nodiscard]] constexpr const char* const* begin() const { return codes; }
    [[nodiscard]] constexpr const char* const* end() const
    {
        const char* const* at = codes;
        while (at != std::end(codes) && *at)
            ++at;
        return at;
    }
};

/// One rule over the data: what it is called and how it looks for what does not agree. Pure.
///
/// Arguments are plain text in the order given here: names as written, figures in decimal, dates as ISO days,
/// codes of enums. ui/words has a sentence per code and a label per remedy.
struct FindingRule {
    const char* code;
    FindingSeverity severity;
    const char* arguments; ///< names of the arguments, comma-separated; documentation and test of ui/words
    RemedyCodes remedies;
    void (*check)(const FindingRule& rule, const FindingCheck& input, std::vector<Finding>& found);

    [[nodiscard]] Finding make(QStringList values, std::vector<RecordRef> records) const;
};

/// Every rule, in the order in which findings are listed.
[[nodiscard]] std::span<const FindingRule> findingRules();
/// The rule of a code; nullptr if there is none.
[[nodiscard]] const FindingRule* findFindingRule(QStringView code);

/// All findings of a key date, by rule and within it by arguments.
[[nodiscard]] std::vector<Finding> findingsOf(const Facts& facts, const KeyDay& day,
                                              std::span<const Finding> fromStore = {});

template <domain::Record R>
[[nodiscard]] RecordRef refTo(const base::Uuid& id)
{
    return {R::describe().kind, id};
}
template <domain::Record R>
[[nodiscard]] RecordRef refTo(const base::Id<R>& id)
{
    return {R::describe().kind, id.uuid()};
}

namespace rules {
using Found = std::vector<Finding>;
void overOccupied(const FindingRule&, const FindingCheck&, Found&);
void jointCapacity(const FindingRule&, const FindingCheck&, Found&);
void doubleBooked(const FindingRule&, const FindingCheck&, Found&);
void designation(const FindingRule&, const FindingCheck&, Found&);
void overlappingStays(const FindingRule&, const FindingCheck&, Found&);
void closedSite(const FindingRule&, const FindingCheck&, Found&);
void blockedRoom(const FindingRule&, const FindingCheck&, Found&);
void blockedSite(const FindingRule&, const FindingCheck&, Found&);
void unknownRoom(const FindingRule&, const FindingCheck&, Found&);
void withoutCapacity(const FindingRule&, const FindingCheck&, Found&);
void reportedDiffers(const FindingRule&, const FindingCheck&, Found&);
void workerOver(const FindingRule&, const FindingCheck&, Found&);
void contractsOver(const FindingRule&, const FindingCheck&, Found&);
void contractEnded(const FindingRule&, const FindingCheck&, Found&);
void threshold(const FindingRule&, const FindingCheck&, Found&);
void personTwice(const FindingRule&, const FindingCheck&, Found&);
void fromStore(const FindingRule&, const FindingCheck&, Found&);
} // namespace rules

} // namespace desk
