// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/placement.h"

#include "core/actions/dated.h"
#include "core/actions/membership.h"
#include "core/actions/placementcheck.h"
#include "core/actions/samepersons.h"
#include "core/store/records.h"
#include "core/store/write.h"

#include <set>

namespace actions {

namespace {

using domain::Stay;
using domain::StayKind;

base::Problems allProblems(const Placement& placement, PlacementCheck& check)
{
    base::Problems problems = check.impossible();
    if (!problems.empty())
        return problems;
    const bool refuses = placement.kind == StayKind::Planned && placement.overrideReason.trimmed().isEmpty();
    for (base::Problem problem : check.forbidden()) {
        if (!refuses)
            problem.severity = base::Severity::Warning;
        problems.push_back(std::move(problem));
    }
    return problems;
}

/// Writes one placement; lives for one call.
class Placing {
public:
    Placing(store::Write& write, const Placement& placement)
        : m_write(write)
        , m_placement(placement)
        , m_groups(personGroups(write.file()))
        , m_from(placement.period.from->earliest())
    {}

    base::Id<Stay> place(const base::Id<domain::Person>& person,
                         const std::optional<base::Id<domain::Room>>& room)
    {
        Stay stay;
        stay.person = person;
        for (Stay& other : ofAllRows<Stay>(m_write.file(), m_groups, person)) {
            if (m_placement.kind == StayKind::Actual && other.kind == StayKind::Actual)
                leave(other);
            else if (other.kind == StayKind::Planned && other.accommodation == m_placement.site &&
                     overlaps(other.period, m_placement.period.period())) {
                stay.id = other.id; // the plan comes true, or is planned anew
                stay.person = other.person;
            }
        }
        stay.accommodation = m_placement.site;
        stay.room = room;
        stay.period = m_placement.period;
        stay.kind = m_placement.kind;
        stay.source = m_placement.overrideReason.trimmed().isEmpty() ? m_placement.source
                                                                     : m_placement.overrideReason.trimmed();
        if (m_placement.kind == StayKind::Actual)
            notePresent(person);
        if (stay.id.isNull())
            return m_write.insert(stay);
        m_write.update(stay);
        return stay.id;
    }

private:
    void leave(Stay& other)
    {
        if (!other.period.holdsOn(m_from))
            return;
        other.period.to = exactDay(m_from); // "in March" as an end would mean its last day
        other.endReason = domain::EndReason::MovedWithin;
        m_write.update(other);
    }
    void notePresent(const base::Id<domain::Person>& person)
    {
        std::optional<domain::Presence> last;
        for (const auto& entry : ofAllRows<domain::Presence>(m_write.file(), m_groups, person))
            if (entry.day <= m_from && (!last || last->day <= entry.day))
                last = entry;
        if (!last || last->present)
            return;
        if (last->day == m_from) {
            last->present = true;
            m_write.update(*last);
        } else {
            m_write.insert(domain::Presence{{}, person, m_from, true});
        }
    }

    store::Write& m_write;
    const Placement& m_placement;
    domain::PersonGroups m_groups;
    QDate m_from;
};

bool anybodyMoves(store::File& file, const std::vector<RoomShare>& shares, QDate from)
{
    const domain::PersonGroups groups = personGroups(file);
    for (const RoomShare& share : shares)
        for (const auto& person : share.persons)
            for (const Stay& stay : ofAllRows<Stay>(file, groups, person))
                if (stay.kind == StayKind::Actual && stay.period.holdsOn(from))
                    return true;
    return false;
}

QString placementLabel(store::File& file, const Placement& placement, const std::vector<RoomShare>& shares)
{
    if (placement.kind == StayKind::Planned)
        return QStringLiteral("plan-placement");
    return anybodyMoves(file, shares, placement.period.from->earliest()) ? QStringLiteral("move-household")
                                                                         : QStringLiteral("place-household");
}

std::optional<store::Subject> subjectOf(store::File& file, const std::vector<Stay>& stays, QDate on)
{
    if (stays.empty())
        return std::nullopt;
    const auto membership = membershipOn(file, stays.front().person, on);
    return membership ? store::Subject::of(membership->household) : store::Subject::of(stays.front().person);
}

Outcome endAll(store::File& file, std::vector<Stay> stays, base::Problems problems, QDate to,
               domain::EndReason reason)
{
    Outcome outcome{std::move(problems), {}};
    if (stays.empty())
        outcome.problems.push_back(error("not-living-there", "period"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("end-stay"), subjectOf(file, stays, to.addDays(-1)));
    for (Stay& stay : stays) {
        stay.period.to = exactDay(to);
        stay.endReason = reason;
        write.update(stay);
    }
    write.setCount(static_cast<int>(stays.size()));
    outcome.action = write.commit();
    return outcome;
}

/// A stay that goes on at `to` or ends there can be ended on that day.
bool canEndOn(const Stay& stay, QDate to)
{
    const auto period = stay.period.toPeriod();
    return stay.kind == StayKind::Actual && period && period->fromDay() <= base::dayNumber(to) &&
           base::dayNumber(to) <= period->toDay();
}

} // namespace

base::Problems checkPlacement(store::File& file, const Placement& placement)
{
    PlacementCheck check(file, placement);
    return allProblems(placement, check);
}

Placed placeHousehold(store::File& file, const Placement& placement)
{
    Placed placed;
    PlacementCheck check(file, placement);
    placed.problems = allProblems(placement, check);
    if (!placed.ok())
        return placed;
    store::Write write(file, placementLabel(file, placement, check.shares()),
                       store::Subject::of(placement.household));
    Placing placing(write, placement);
    for (const RoomShare& share : check.shares())
        for (const auto& person : share.persons)
            placed.stays.push_back(placing.place(person, share.room));
    write.setCount(static_cast<int>(placed.stays.size()));
    placed.action = write.commit();
    return placed;
}

Outcome endStays(store::File& file, const std::vector<base::Id<Stay>>& ids, QDate to,
                 domain::EndReason reason)
{
    std::vector<Stay> stays;
    base::Problems problems;
    for (const auto& id : ids) {
        const auto stay = store::Records<Stay>(file).find(id);
        if (stay && canEndOn(*stay, to))
            stays.push_back(*stay);
        else
            problems.push_back(warning(stay ? "not-living-there" : "record-gone", "period"));
    }
    return endAll(file, std::move(stays), std::move(problems), to, reason);
}

Outcome moveOut(store::File& file, const base::Id<domain::Household>& household, QDate to,
                domain::EndReason reason)
{
    std::vector<Stay> stays;
    const domain::PersonGroups groups = personGroups(file);
    std::set<base::Id<domain::Person>> leaving;
    for (const auto& member : membersOn(file, household, to.addDays(-1)))
        if (leaving.insert(groups.rootOf(member.person)).second)
            for (const Stay& stay : ofAllRows<Stay>(file, groups, member.person))
                if (canEndOn(stay, to) && reachesInto(stay.period, to.addDays(-1)))
                    stays.push_back(stay);
    return endAll(file, std::move(stays), {}, to, reason);
}

Outcome undoStayEnd(store::File& file, const std::vector<base::Id<Stay>>& ids)
{
    Outcome outcome;
    std::vector<Stay> stays;
    for (const auto& id : ids)
        if (const auto stay = store::Records<Stay>(file).find(id); stay && stay->period.to)
            stays.push_back(*stay);
    if (stays.empty())
        outcome.problems.push_back(error("not-ended", "period"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("undo-stay-end"),
                       subjectOf(file, stays, stays.front().period.to->earliest().addDays(-1)));
    for (Stay& stay : stays) {
        stay.period.to.reset();
        stay.endReason = domain::EndReason::None;
        write.update(stay);
    }
    outcome.action = write.commit();
    return outcome;
}

} // namespace actions
