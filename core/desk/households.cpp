// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/households.h"

#include "core/desk/book.h"
#include "core/desk/layered.h"
#include "core/desk/personrows.h"
#include "core/desk/validitywarning.h"
#include "core/domain/rules/rules.h"
#include "core/store/file.h"
#include "core/store/records.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace desk {

namespace {

using domain::Person;

template <class R>
std::optional<R> holdingOn(std::vector<R> records, QDate on)
{
    std::optional<R> holding;
    for (R& record : records)
        if (record.period.holdsOn(on) &&
            (!holding || holding->period.period().fromDay() <= record.period.period().fromDay()))
            holding = std::move(record);
    return holding;
}

/// The days of warning by the rules of the file.
int warnDaysOf(store::View view, QDate on)
{
    return validityWarnDays(layered(view, store::Records<domain::ValueRule>(view).list()),
                            base::dayNumber(on));
}

template <class R>
domain::Validity validityOf(const std::vector<R>& records, QDate on, int warnDays)
{
    std::vector<base::Period> periods;
    for (const R& record : records)
        if (const auto period = record.period.toPeriod())
            periods.push_back(*period);
    return domain::validityOn(periods, base::dayNumber(on), warnDays);
}

/// The first of the days up to `on` on which a person was found absent and since then never seen.
std::optional<QDate> absentSince(std::vector<domain::Presence> entries, QDate on)
{
    std::erase_if(entries, [on](const domain::Presence& entry) { return entry.day > on; });
    std::ranges::sort(entries, std::ranges::greater(), &domain::Presence::day);
    std::optional<QDate> since;
    for (const domain::Presence& entry : entries) {
        if (entry.present)
            break;
        since = entry.day;
    }
    return since;
}

/// What is recorded of persons, by all rows that are one person.
class PersonRecords {
public:
    explicit PersonRecords(store::View view) : m_view(view), m_groups(personGroups(view)) {}

    template <domain::Record R>
    [[nodiscard]] std::vector<R> list(const base::Id<Person>& person) const
    {
        std::vector<R> all;
        for (const auto& row : m_groups.membersOf(person))
            std::ranges::move(store::Records<R>(m_view).listWhere("person", row), std::back_inserter(all));
        return all;
    }
    /// True the first time that any row of the person is asked for.
    [[nodiscard]] bool isFirst(const base::Id<Person>& person)
    {
        return m_seen.insert(m_groups.rootOf(person)).second;
    }

private:
    store::View m_view;
    domain::PersonGroups m_groups;
    std::set<base::Id<Person>> m_seen;
};

/// What a person is called among the own household.
QString shortName(const Person& person)
{
    return person.givenName.isEmpty() ? person.familyName : person.givenName;
}

MemberRow memberRow(const PersonRecords& records, const domain::Membership& membership, Person person,
                    QDate on, int warnDays)
{
    MemberRow row{std::move(person), membership.role, membership.period, {}, {}, {}, {}, 0, false, {}};
    auto statuses = records.list<domain::ResidenceStatus>(row.person.id);
    auto regimes = records.list<domain::BenefitRegime>(row.person.id);
    row.statusValidity = validityOf(statuses, on, warnDays);
    row.regimeValidity = validityOf(regimes, on, warnDays);
    row.status = holdingOn(std::move(statuses), on);
    row.regime = holdingOn(std::move(regimes), on);
    for (const domain::Restriction& restriction : records.list<domain::Restriction>(row.person.id))
        row.hasRestriction |= restriction.period.holdsOn(on);
    row.absentSince = absentSince(records.list<domain::Presence>(row.person.id), on);
    return row;
}

/// The stays of a person put to those of others in the same room at the same time.
class StayGroups {
public:
    explicit StayGroups(store::View view) : m_view(view) {}

    void add(const domain::Stay& stay, const QString& person)
    {
        const Key key{stay.accommodation.uuid(), stay.room ? stay.room->uuid() : base::Uuid(),
                      stay.period.period().fromDay(), stay.period.period().toDay(), stay.kind};
        HouseholdStay& group = m_groups[key];
        if (group.stays.empty())
            fill(group, stay);
        group.stays.push_back(stay.id);
        group.persons << person;
    }
    [[nodiscard]] std::vector<HouseholdStay> take()
    {
        std::vector<HouseholdStay> all;
        for (auto& [key, group] : m_groups)
            all.push_back(std::move(group));
        std::ranges::stable_sort(all, std::ranges::greater(), [](const HouseholdStay& stay) {
            return std::pair(stay.period.period().fromDay(), stay.period.period().toDay());
        });
        return all;
    }

private:
    using Key = std::tuple<base::Uuid, base::Uuid, base::DayNumber, base::DayNumber, domain::StayKind>;

    void fill(HouseholdStay& group, const domain::Stay& stay)
    {
        group.site = stay.accommodation;
        group.room = stay.room;
        group.period = stay.period;
        group.kind = stay.kind;
        group.endReason = stay.endReason;
        if (const auto site = store::Records<domain::Accommodation>(m_view).find(stay.accommodation))
            group.siteName = site->name;
        if (const auto room =
                stay.room ? store::Records<domain::Room>(m_view).find(*stay.room) : std::nullopt)
            group.roomName = room->name;
        const auto periods =
            store::Records<domain::OperatingPeriod>(m_view).listWhere("accommodation", stay.accommodation);
        if (const auto first = stay.period.period().fromDay(); first != base::OpenPast)
            if (const auto* operation = domain::operationOn(periods, base::dateOf(first)))
                group.pillar = operation->pillar;
    }

    store::View m_view;
    std::map<Key, HouseholdStay> m_groups;
};

/// Counts them for each member, too.
std::vector<HouseholdNeed> needsOf(const PersonRecords& records, std::vector<MemberRow>& members, QDate on)
{
    std::vector<HouseholdNeed> all;
    for (MemberRow& member : members)
        for (domain::Need& need : records.list<domain::Need>(member.person.id)) {
            const bool holds = need.period.holdsOn(on);
            member.needs += holds ? 1 : 0;
            all.push_back({std::move(need), shortName(member.person), holds});
        }
    std::ranges::stable_sort(all, {}, [](const HouseholdNeed& one) {
        return std::tuple(!one.holds, one.need.strength != domain::NeedStrength::Must, one.need.what);
    });
    return all;
}

} // namespace

std::optional<HouseholdDetail> householdDetail(const Book& book, const base::Id<domain::Household>& id,
                                               QDate on)
{
    const store::View view = book.file();
    auto household = store::Records<domain::Household>(view).find(id);
    if (!household)
        return std::nullopt;
    HouseholdDetail detail{std::move(*household), {}, {}, {}, {}, {}};
    const int warnDays = warnDaysOf(view, on);
    PersonRecords records(view);
    StayGroups stays(view);
    for (const auto& membership : store::Records<domain::Membership>(view).listWhere("household", id)) {
        auto person = store::Records<Person>(view).find(membership.person);
        if (!person)
            continue;
        if (records.isFirst(person->id))
            for (const auto& stay : records.list<domain::Stay>(person->id))
                stays.add(stay, shortName(*person));
        auto& members = membership.period.holdsOn(on) ? detail.members : detail.formerOnes;
        members.push_back(memberRow(records, membership, std::move(*person), on, warnDays));
    }
    const auto rank = [](const MemberRow& row) {
        return std::pair(row.role != domain::HouseholdRole::Reference,
                         row.person.born ? row.person.born->day() : base::OpenFuture);
    };
    std::ranges::stable_sort(detail.members, {}, rank);
    std::ranges::stable_sort(detail.formerOnes, {}, rank);
    detail.needs = needsOf(records, detail.members, on);
    for (const auto& contact : store::Records<domain::Contact>(view).listWhere("household", id))
        detail.contacts.push_back(contact.id);
    detail.stays = stays.take();
    return detail;
}

std::optional<base::Id<domain::Household>> householdOf(const Book& book, const base::Id<Person>& person,
                                                       QDate on)
{
    std::optional<domain::Membership> best;
    const auto rank = [on](const domain::Membership& membership) {
        return std::pair(membership.period.holdsOn(on), membership.period.period().fromDay());
    };
    for (const auto& membership : store::Records<domain::Membership>(book.file()).listWhere("person", person))
        if (!best || rank(*best) <= rank(membership))
            best = membership;
    return best ? std::optional(best->household) : std::nullopt;
}

} // namespace desk
