// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/posts.h"

#include <algorithm>
#include <unordered_map>

namespace stats {

std::vector<PostDay> postsOn(std::span<const domain::Post> posts, std::span<const domain::Contract> contracts,
                             base::DayNumber on)
{
    std::vector<PostDay> days(posts.size());
    std::unordered_map<base::Id<domain::Post>, PostDay*> byId;
    byId.reserve(posts.size());
    for (std::size_t i = 0; i < posts.size(); ++i)
        byId.emplace(posts[i].id, &days[i]);
    for (std::size_t i = 0; i < contracts.size(); ++i) {
        const auto at = contracts[i].post ? byId.find(*contracts[i].post) : byId.end();
        if (at == byId.end() || !contracts[i].period.holdsOn(on))
            continue;
        at->second->filledFteHundredths += contracts[i].fteHundredths;
        at->second->contracts.push_back(static_cast<Index>(i));
    }
    for (std::size_t i = 0; i < posts.size(); ++i) {
        PostDay& day = days[i];
        day.isFunded = posts[i].funded.holdsOn(on);
        const auto end = day.isFunded ? posts[i].funded.period().to() : std::nullopt;
        if (end)
            day.daysLeft = static_cast<int>(base::dayNumber(*end) - on) - 1;
        if (day.isFunded && posts[i].status == domain::PostStatus::Approved)
            day.fundedFteHundredths = posts[i].fteHundredths;
        const int rest = day.fundedFteHundredths - day.filledFteHundredths;
        day.vacantFteHundredths = std::max(0, rest);
        day.overFteHundredths = std::max(0, -rest);
    }
    return days;
}

} // namespace stats
