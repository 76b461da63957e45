// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "core/desk/keyday.h"
#include "core/stats/workforce.h"

#include <iterator>
#include <set>

namespace desk {

/// What a rule may look at: the facts, the key date computed from them, and what the store keeps as trouble.
struct FindingCheck {
    const Facts& facts;
    const KeyDay& day;
    stats::StaffView staff;
    std::vector<stats::WorkerDay> workers; ///< in the order of staff.workers
    std::span<const Finding> fromStore;    ///< broken rows, conflicts, quarantine, awaiting
    FindingScope scope = FindingScope::OfTheDay;
};

/// Which persons a key date's findings are about: who lives in the city on the day, who is planned to from
/// the day on, and who has no stay at all, such as somebody being entered. Who has left by then or comes
/// later is no matter of that day.
class PersonsOfTheDay {
public:
    explicit PersonsOfTheDay(const FindingCheck& input);
    [[nodiscard]] bool contain(Index root) const;

private:
    const FindingCheck& m_input;
    std::set<Index> m_planned;  ///< have a plan of whatever day
    std::set<Index> m_expected; ///< have one that is not over
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
    /// Those of them that a person accepts who keeps the finding: when one changes, it is open again. Never
    /// names: they are recorded.
    const char* acceptedWith;
    RemedyCodes remedies;
    void (*check)(const FindingRule& rule, const FindingCheck& input, std::vector<Finding>& found);

    [[nodiscard]] Finding make(QStringList values, std::vector<RecordRef> records) const;
};

/// Every rule; of one severity, findings are listed in this order.
[[nodiscard]] std::span<const FindingRule> findingRules();
/// The rule of a code; nullptr if there is none.
[[nodiscard]] const FindingRule* findFindingRule(QStringView code);

/// All findings of a key date, kept ones among them: the pressing ones first, then by rule and within it by
/// arguments.
[[nodiscard]] std::vector<Finding> findingsOf(const Facts& facts, const KeyDay& day,
                                              std::span<const Finding> fromStore = {},
                                              FindingScope scope = FindingScope::OfTheDay);

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
void periodsOverlap(const FindingRule&, const FindingCheck&, Found&);
void siteTwice(const FindingRule&, const FindingCheck&, Found&);
void withoutCapacity(const FindingRule&, const FindingCheck&, Found&);
void reportedDiffers(const FindingRule&, const FindingCheck&, Found&);
void workerOver(const FindingRule&, const FindingCheck&, Found&);
void contractsOver(const FindingRule&, const FindingCheck&, Found&);
void contractEnded(const FindingRule&, const FindingCheck&, Found&);
void threshold(const FindingRule&, const FindingCheck&, Found&);
void followUpDue(const FindingRule&, const FindingCheck&, Found&);
void statusEnded(const FindingRule&, const FindingCheck&, Found&);
void statusEndsSoon(const FindingRule&, const FindingCheck&, Found&);
void regimeEnded(const FindingRule&, const FindingCheck&, Found&);
void regimeEndsSoon(const FindingRule&, const FindingCheck&, Found&);
void personTwice(const FindingRule&, const FindingCheck&, Found&);
void fromStore(const FindingRule&, const FindingCheck&, Found&);
} // namespace rules

} // namespace desk
