// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/postplan.h"

#include "core/desk/answers.h"
#include "core/desk/order.h"
#include "core/desk/validitywarning.h"
#include "core/stats/posts.h"

#include <algorithm>

namespace desk {

namespace {

QStringList holdersOf(const Facts& facts, const stats::PostDay& day)
{
    QStringList names;
    for (const Index contract : day.contracts)
        if (const auto* worker = facts.workers.find(facts.contracts.rows()[contract].worker))
            names << worker->name;
    names.removeDuplicates();
    names.sort();
    return names;
}

PostRow rowOf(const domain::Post& post, const stats::PostDay& day, int warnDays)
{
    PostRow row;
    row.id = post.id;
    row.name = post.name;
    row.function = post.function;
    row.status = post.status;
    row.fteHundredths = post.fteHundredths;
    row.fundedFteHundredths = day.fundedFteHundredths;
    row.filledFteHundredths = day.filledFteHundredths;
    row.vacantFteHundredths = day.vacantFteHundredths;
    row.overFteHundredths = day.overFteHundredths;
    row.funded = post.funded;
    row.isFunded = day.isFunded;
    row.daysLeft = day.daysLeft;
    row.endsSoon = post.status == domain::PostStatus::Approved && day.daysLeft && *day.daysLeft <= warnDays;
    return row;
}

void addToSums(PostPlan& plan, const PostRow& row)
{
    plan.fundedFteHundredths += row.fundedFteHundredths;
    plan.filledFteHundredths += row.filledFteHundredths;
    plan.vacantFteHundredths += row.vacantFteHundredths;
    plan.overFteHundredths += row.overFteHundredths;
    plan.vacant += row.vacantFteHundredths > 0 ? 1 : 0;
    plan.endingSoon += row.endsSoon ? 1 : 0;
    if (row.isFunded && row.status == domain::PostStatus::Intended) {
        plan.intendedFteHundredths += row.fteHundredths;
        ++plan.intended;
    }
}

} // namespace

PostPlan postPlanOf(const Facts& facts, base::DayNumber on)
{
    PostPlan plan;
    plan.on = base::dateOf(on);
    plan.warnDays = daysByRule(facts.valueRules, QLatin1String(domain::FundingWarningRule), on);
    const auto& posts = facts.posts.rows();
    const auto days = stats::postsOn(posts, facts.contracts.rows(), on);
    for (std::size_t i = 0; i < posts.size(); ++i) {
        plan.rows.push_back(rowOf(posts[i], days[i], plan.warnDays));
        plan.rows.back().holders = holdersOf(facts, days[i]);
        addToSums(plan, plan.rows.back());
    }
    sortBy(plan.rows, [](const PostRow& row) { return std::pair(orderKey(row.name), row.id); });
    return plan;
}

} // namespace desk
