// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/soundkey.h"
#include "core/base/textfold.h"
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace desk {

PersonsOfTheDay::PersonsOfTheDay(const FindingCheck& input) : m_input(input)
{
    for (const auto& [row, planned] : input.facts.stays().planned()) {
        m_planned.insert(planned.person);
        if (planned.to > input.day.on)
            m_expected.insert(planned.person);
    }
}

bool PersonsOfTheDay::contain(Index root) const
{
    if (m_input.scope == FindingScope::Everybody || m_expected.contains(root))
        return true;
    const stats::StayView stays = m_input.facts.stays().actual();
    bool hasStay = m_planned.contains(root);
    bool livesHere = false;
    m_input.facts.stays().visitPerson(root, [&](Index row) {
        hasStay = true;
        livesHere = livesHere || (stays.from[row] <= m_input.day.on && m_input.day.on < stays.to[row]);
    });
    return livesHere || !hasStay;
}

} // namespace desk

namespace desk::rules {

namespace {

/// The keys of names as numbers; each name is read once however many people bear it.
class NameKeys {
public:
    /// As it is written, spelling aside, and as it sounds; a name in other letters has no sound.
    const std::vector<quint32>& of(QStringView name)
    {
        const auto [at, isNew] = m_names.try_emplace(name.toString());
        if (isNew) {
            at->second.push_back(numberOf(QLatin1Char('=') + base::foldForSearch(at->first)));
            for (const QString& key : base::wholeSoundKeys(at->first))
                at->second.push_back(numberOf(key));
        }
        return at->second;
    }

private:
    quint32 numberOf(const QString& key)
    {
        return m_numbers.try_emplace(key, static_cast<quint32>(m_numbers.size())).first->second;
    }
    std::map<QString, std::vector<quint32>> m_names;
    std::map<QString, quint32> m_numbers;
};

/// A row of a person under one key of both names.
struct Entry {
    quint64 key = 0;
    base::DayNumber first = 0; ///< the days the birth date may mean
    base::DayNumber last = 0;
    Index person = NoIndex; ///< the root
    auto operator<=>(const Entry&) const = default;
};

std::vector<Entry> entriesOf(const Facts& facts)
{
    NameKeys names;
    std::vector<Entry> entries;
    for (Index person = 0; person < facts.persons(); ++person) {
        const PackedPerson& packed = facts.person(person);
        if (!packed.known || !packed.born || packed.name.isEmpty())
            continue;
        const Index root = facts.rootOf(person);
        const QStringView name(packed.name);
        const qsizetype comma = name.indexOf(QLatin1String(", "));
        const auto& family = names.of(comma < 0 ? name : name.first(comma));
        const auto& given = names.of(comma < 0 ? QStringView() : name.sliced(comma + 2));
        for (const quint32 one : family)
            for (const quint32 other : given)
                entries.push_back({quint64{one} << 32 | other, packed.born->day(),
                                   base::dayNumber(packed.born->latest()), root});
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// Which of the persons are one, as far as one can tell: each names the first of its group.
class Groups {
public:
    explicit Groups(std::size_t persons) : m_first(persons) { std::iota(m_first.begin(), m_first.end(), 0); }
    Index firstOf(Index person)
    {
        while (m_first[person] != person)
            person = m_first[person] = m_first[m_first[person]];
        return person;
    }
    void join(Index one, Index other)
    {
        one = firstOf(one);
        other = firstOf(other);
        m_first[std::max(one, other)] = std::min(one, other);
    }

private:
    std::vector<Index> m_first;
};

/// Told by the one with the smallest id, so that copies say the same.
Finding twiceFinding(const FindingRule& rule, const Facts& facts, std::vector<Index> persons)
{
    std::sort(persons.begin(), persons.end(),
              [&](Index a, Index b) { return facts.personIds().at(a) < facts.personIds().at(b); });
    std::vector<RecordRef> records;
    records.reserve(persons.size());
    for (const Index person : persons)
        records.push_back(refTo<domain::Person>(facts.personIds().at(person)));
    const PackedPerson& first = facts.shownPerson(persons.front());
    return rule.make({first.name, first.born ? first.born->toString() : QString()}, std::move(records));
}

} // namespace

void personTwice(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const Facts& facts = input.facts;
    const std::vector<Entry> entries = entriesOf(facts);
    Groups groups(facts.persons());
    for (std::size_t i = 1, longest = 0; i < entries.size(); ++i) {
        if (entries[i].key != entries[longest].key)
            longest = i;
        else if (entries[i].first <= entries[longest].last)
            groups.join(entries[longest].person, entries[i].person);
        if (entries[i].last >= entries[longest].last)
            longest = i;
    }
    std::map<Index, std::vector<Index>> suspects;
    for (Index person = 0; person < facts.persons(); ++person)
        if (const Index first = groups.firstOf(person); first != person)
            suspects.try_emplace(first, 1, first).first->second.push_back(person);
    const PersonsOfTheDay ofTheDay(input);
    for (auto& [first, persons] : suspects)
        if (std::any_of(persons.begin(), persons.end(),
                        [&](Index person) { return ofTheDay.contain(person); }))
            found.push_back(twiceFinding(rule, facts, std::move(persons)));
}

} // namespace desk::rules
