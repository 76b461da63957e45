// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"

#include <algorithm>
#include <map>

namespace desk::rules {

namespace {

std::optional<base::Period> sharedDays(const domain::OperatingPeriod& one,
                                       const domain::OperatingPeriod& other)
{
    return one.period.period().intersected(other.period.period());
}

bool operateTogether(const Facts& facts, Index one, Index other)
{
    for (const auto* a : facts.periodsOf(one))
        for (const auto* b : facts.periodsOf(other))
            if (sharedDays(*a, *b))
                return true;
    return false;
}

/// An address that is missing may be any.
bool mayBeOneAddress(const domain::Address& one, const domain::Address& other)
{
    const auto agree = [](const QString& a, const QString& b) {
        return a.isEmpty() || b.isEmpty() || base::foldForSearch(a) == base::foldForSearch(b);
    };
    return agree(one.street, other.street) && agree(one.postcode, other.postcode) &&
           agree(one.municipality, other.municipality);
}

/// The sites of a name that may be the same as the first of them; they leave the list.
std::vector<Index> takeAlike(const Facts& facts, std::vector<Index>& sites)
{
    std::vector<Index> alike{sites.front()};
    sites.erase(sites.begin());
    for (std::size_t at = 0; at < alike.size(); ++at)
        std::erase_if(sites, [&](Index other) {
            const bool isAlike =
                mayBeOneAddress(facts.site(alike[at])->address, facts.site(other)->address) &&
                operateTogether(facts, alike[at], other);
            if (isAlike)
                alike.push_back(other);
            return isAlike;
        });
    return alike;
}

} // namespace

void periodsOverlap(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const Facts& facts = input.facts;
    for (Index site = 0; site < facts.sites(); ++site) {
        const auto periods = facts.periodsOf(site);
        for (std::size_t b = 1; b < periods.size(); ++b)
            for (std::size_t a = 0; a < b; ++a) {
                const auto days = sharedDays(*periods[a], *periods[b]);
                if (!days)
                    continue;
                const auto last = days->to() ? std::optional(days->to()->addDays(-1)) : std::nullopt;
                const auto text = [](const std::optional<QDate>& day) {
                    return day ? day->toString(Qt::ISODate) : QString();
                };
                found.push_back(rule.make({siteName(facts, site), text(days->from()), text(last)},
                                          {refTo<domain::Accommodation>(facts.siteIds().at(site)),
                                           refTo(periods[a]->id), refTo(periods[b]->id)}));
                found.back().from = days->from();
                found.back().to = last;
            }
    }
}

void siteTwice(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const Facts& facts = input.facts;
    std::map<QString, std::vector<Index>> byName;
    for (Index site = 0; site < facts.sites(); ++site)
        if (const auto* known = facts.site(site); known && !known->name.isEmpty())
            byName[base::foldForSearch(known->name)].push_back(site);
    for (auto& [name, sites] : byName)
        while (sites.size() > 1) {
            std::vector<Index> alike = takeAlike(facts, sites);
            if (alike.size() < 2)
                continue;
            std::sort(alike.begin(), alike.end(),
                      [&](Index a, Index b) { return facts.siteIds().at(a) < facts.siteIds().at(b); });
            std::vector<RecordRef> records;
            for (const Index site : alike)
                records.push_back(refTo<domain::Accommodation>(facts.siteIds().at(site)));
            found.push_back(rule.make({siteName(facts, alike.front()), QString::number(alike.size())},
                                      std::move(records)));
        }
}

} // namespace desk::rules
