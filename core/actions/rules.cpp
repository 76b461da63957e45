// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/rules.h"

#include "core/actions/dated.h"
#include "core/actions/references.h"
#include "core/store/records.h"
#include "core/store/write.h"

namespace actions {

namespace {

template <class R>
Outcome changeFrom(store::File& file, R rule, QDate from)
{
    Outcome outcome;
    const auto current = store::Records<R>(file).find(rule.id);
    if (!current) {
        outcome.problems.push_back(error("record-gone", ""));
        return outcome;
    }
    const bool isWhole = current->validity.isValid() && current->validity.period().from() == from;
    if (!isWhole)
        rule.validity = {exactDay(from), current->validity.to};
    outcome.problems = allProblemsOf(file, rule);
    if (rule.source.trimmed().isEmpty())
        outcome.problems.push_back(error("required", "source"));
    if (!current->validity.holdsOn(from))
        outcome.problems.push_back(error("not-valid-then", "validity"));
    R same = rule;
    if (!isWhole)
        same.validity = current->validity;
    if (same == *current)
        outcome.problems.push_back(error("rule-unchanged", ""));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("change-rule"), store::Subject::of(rule.id));
    if (isWhole) {
        write.update(rule);
    } else {
        R former = *current;
        former.validity.to = exactDay(from);
        write.update(former);
        rule.id = {};
        write.insert(rule);
    }
    outcome.action = write.commit();
    return outcome;
}

template <class R>
Outcome endOn(store::File& file, const base::Id<R>& id, QDate to)
{
    Outcome outcome;
    auto rule = store::Records<R>(file).find(id);
    if (!rule)
        outcome.problems.push_back(error("record-gone", ""));
    else if (!rule->validity.holdsOn(to.addDays(-1)))
        outcome.problems.push_back(error("not-valid-then", "validity"));
    if (!outcome.ok())
        return outcome;
    rule->validity.to = exactDay(to);
    store::Write write(file, QStringLiteral("end-rule"), store::Subject::of(id));
    write.update(*rule);
    outcome.action = write.commit();
    return outcome;
}

} // namespace

Outcome changeRule(store::File& file, domain::RatioRule rule, QDate from)
{
    return changeFrom(file, std::move(rule), from);
}

Outcome changeRule(store::File& file, domain::ValueRule rule, QDate from)
{
    return changeFrom(file, std::move(rule), from);
}

Outcome endRule(store::File& file, const base::Id<domain::RatioRule>& id, QDate to)
{
    return endOn(file, id, to);
}

Outcome endRule(store::File& file, const base::Id<domain::ValueRule>& id, QDate to)
{
    return endOn(file, id, to);
}

} // namespace actions
