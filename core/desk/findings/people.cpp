// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"

#include <algorithm>

namespace desk::rules {

void personTwice(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const Facts& facts = input.facts;
    using Key = std::tuple<base::ImpreciseDate, QString, Index>;
    std::vector<Key> keys;
    keys.reserve(facts.persons());
    for (Index person = 0; person < facts.persons(); ++person) {
        const PackedPerson& packed = facts.person(person);
        if (packed.known && packed.born && !packed.name.isEmpty())
            keys.emplace_back(*packed.born, base::foldForSearch(packed.name), person);
    }
    std::sort(keys.begin(), keys.end());
    const auto isSame = [](const Key& a, const Key& b) {
        return std::get<0>(a) == std::get<0>(b) && std::get<1>(a) == std::get<1>(b);
    };
    for (auto first = keys.begin(); first != keys.end();) {
        const auto end =
            std::find_if(first, keys.end(), [&](const Key& key) { return !isSame(*first, key); });
        if (std::distance(first, end) > 1) {
            std::vector<RecordRef> records;
            for (auto at = first; at != end; ++at)
                records.push_back(refTo<domain::Person>(facts.personIds().at(std::get<2>(*at))));
            found.push_back(
                rule.make({facts.person(std::get<2>(*first)).name, std::get<0>(*first).toString()},
                          std::move(records)));
        }
        first = end;
    }
}

} // namespace desk::rules
