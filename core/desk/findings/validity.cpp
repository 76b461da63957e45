// SPDX-License-Identifier: GPL-3.0-or-later
// What runs out: residence status, benefit regime, and next steps whose day has come.
#include "core/domain/household/validity.h"
#include "core/desk/findings/rules.h"
#include "core/desk/validitywarning.h"

#include <algorithm>
#include <map>

namespace desk {

int daysByRule(std::span<const stats::LayeredRule<domain::ValueRule>> rules, QLatin1String code,
               base::DayNumber on)
{
    std::vector<stats::LayeredRule<domain::ValueRule>> general;
    for (const auto& rule : rules)
        if (!rule.rule.scope.accommodation && !rule.rule.scope.pillar)
            general.push_back(rule);
    const auto* rule = stats::valueRuleFor({}, general, code, on);
    return rule ? static_cast<int>(std::clamp<qint64>(rule->value, 0, 3650)) : 0;
}

int validityWarnDays(std::span<const stats::LayeredRule<domain::ValueRule>> rules, base::DayNumber on)
{
    return daysByRule(rules, QLatin1String(domain::ValidityWarningRule), on);
}

} // namespace desk

namespace desk::rules {

namespace {

using State = domain::Validity::State;

/// The persons of one household to whom the same happens: one finding for all of them.
struct Concerned {
    std::vector<Index> persons;
    QDate lastDay; ///< the earliest
};

std::vector<RecordRef> recordsConcerned(const Facts& facts, Index household, const Concerned& concerned)
{
    std::vector<RecordRef> records;
    if (household != NoIndex)
        records.push_back(refTo<domain::Household>(facts.householdIds().at(household)));
    for (const Index person : concerned.persons)
        records.push_back(refTo<domain::Person>(facts.personIds().at(person)));
    return records;
}

void validity(const FindingRule& rule, const FindingCheck& input, const PersonTimeline& timeline, State state,
              Found& found)
{
    const Facts& facts = input.facts;
    const base::DayNumber on = input.day.on;
    const int warnDays = validityWarnDays(facts.valueRules, on);
    const PersonsOfTheDay ofTheDay(input);
    std::map<std::pair<Index, Index>, Concerned> byHousehold; // a person without one stands alone
    std::vector<base::Period> periods;
    for (Index person = 0; person < facts.persons(); ++person) {
        periods.clear();
        timeline.visitPerson(person, [&](const PersonTimeline::Row& row) {
            if (const auto period = base::Period::ofDays(row.from, row.to))
                periods.push_back(*period);
        });
        if (periods.empty())
            continue;
        const auto validity = domain::validityOn(periods, on, warnDays);
        if (validity.state != state || !ofTheDay.contain(person))
            continue;
        const Index household = facts.householdOn(person, on);
        auto& concerned = byHousehold[{household, household == NoIndex ? person : NoIndex}];
        concerned.persons.push_back(person);
        if (!concerned.lastDay.isValid() || *validity.lastDay < concerned.lastDay)
            concerned.lastDay = *validity.lastDay;
    }
    for (const auto& [key, concerned] : byHousehold) {
        const QString& name =
            key.first == NoIndex ? facts.shownPerson(key.second).name : facts.household(key.first).reference;
        found.push_back(rule.make(
            {name, QString::number(concerned.persons.size()), concerned.lastDay.toString(Qt::ISODate)},
            recordsConcerned(facts, key.first, concerned)));
    }
}

} // namespace

void statusEnded(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    validity(rule, input, input.facts.statuses(), State::Ended, found);
}

void statusEndsSoon(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    validity(rule, input, input.facts.statuses(), State::EndsSoon, found);
}

void regimeEnded(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    validity(rule, input, input.facts.regimes(), State::Ended, found);
}

void regimeEndsSoon(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    validity(rule, input, input.facts.regimes(), State::EndsSoon, found);
}

void followUpDue(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (const auto& [id, followUp] : input.facts.followUps())
        if (followUp.due <= input.day.on)
            found.push_back(
                rule.make({input.facts.household(followUp.household).reference, followUp.step,
                           base::dateOf(followUp.due).toString(Qt::ISODate)},
                          {refTo<domain::Household>(input.facts.householdIds().at(followUp.household)),
                           refTo(followUp.contact)}));
}

} // namespace desk::rules
