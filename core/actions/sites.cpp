// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sites.h"

#include "core/actions/dated.h"
#include "core/actions/endrecord.h"
#include "core/actions/references.h"
#include "core/store/records.h"
#include "core/store/write.h"

namespace actions {

namespace {

using domain::Accommodation;
using domain::OperatingPeriod;

std::vector<OperatingPeriod> periodsOf(store::File& file, const SiteId& site)
{
    return store::Records<OperatingPeriod>(file).listWhere("accommodation", site);
}

bool overlapsAny(const OperatingPeriod& operation, const std::vector<OperatingPeriod>& others)
{
    const auto period = operation.period.toPeriod();
    for (const OperatingPeriod& other : others)
        if (other.id != operation.id && period && period->overlaps(other.period.period()))
            return true;
    return false;
}

int residentsOn(store::File& file, const SiteId& site, QDate on)
{
    std::set<base::Id<domain::Person>> persons;
    for (const domain::Stay& stay : store::Records<domain::Stay>(file).listWhere("accommodation", site))
        if (stay.kind == domain::StayKind::Actual && stay.period.holdsOn(on))
            persons.insert(stay.person);
    return static_cast<int>(persons.size());
}

void setStatus(store::File& file, store::Write& write, const SiteId& id, domain::SiteStatus status)
{
    if (auto site = store::Records<Accommodation>(file).find(id)) {
        site->status = status;
        write.update(*site);
    }
}

void apply(const OperationChange& change, OperatingPeriod& operation)
{
    operation.pillar = change.pillar.value_or(operation.pillar);
    operation.targetGroup = change.targetGroup.value_or(operation.targetGroup);
    operation.capacity = change.capacity.value_or(operation.capacity);
    operation.note = change.note.value_or(operation.note);
    operation.source = change.source.value_or(operation.source);
    if (change.operatedBy)
        operation.operatedBy = change.operatedBy->isNull() ? std::nullopt : change.operatedBy;
}

} // namespace

Made<Accommodation> createSite(store::File& file, Accommodation site,
                               std::optional<OperatingPeriod> operation)
{
    Made<Accommodation> made;
    if (site.id.isNull())
        site.id = file.ids().next<Accommodation>();
    made.problems = allProblemsOf(file, site);
    if (operation) {
        operation->accommodation = site.id;
        const auto more = allProblemsOf(file, *operation, {site.id.uuid()});
        made.problems.insert(made.problems.end(), more.begin(), more.end());
    }
    if (!made.ok())
        return made;
    const auto label = operation ? QStringLiteral("open-site") : QStringLiteral("create-accommodation");
    store::Write write(file, label, store::Subject::of(site.id));
    made.id = write.insert(site);
    if (operation)
        write.insert(*operation);
    made.action = write.commit();
    return made;
}

Outcome changeOperation(store::File& file, const SiteId& site, QDate from, const OperationChange& change)
{
    Outcome outcome;
    const auto periods = periodsOf(file, site);
    const OperatingPeriod* holding = domain::operationOn(periods, from);
    if (!holding)
        outcome.problems.push_back(error("not-in-operation", "period"));
    if (!outcome.ok())
        return outcome;
    OperatingPeriod current = *holding;
    OperatingPeriod later = current;
    apply(change, later);
    outcome.problems = allProblemsOf(file, later);
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("change-operation"), store::Subject::of(site));
    if (current.period.period().from() == from) {
        write.update(later);
    } else {
        current.period.to = exactDay(from);
        later.period.from = exactDay(from);
        later.id = {};
        write.update(current);
        write.insert(later);
    }
    outcome.action = write.commit();
    return outcome;
}

Outcome closeSite(store::File& file, const SiteId& site, QDate from)
{
    Outcome outcome;
    std::optional<OperatingPeriod> current;
    for (const OperatingPeriod& period : periodsOf(file, site)) {
        if (period.period.period().fromDay() >= base::dayNumber(from))
            outcome.problems.push_back(error("later-periods", "period"));
        else if (reachesInto(period.period, from))
            current = period;
    }
    if (!current && outcome.ok())
        outcome.problems.push_back(error("not-in-operation", "period"));
    if (!outcome.ok())
        return outcome;
    if (const int remaining = residentsOn(file, site, from); remaining > 0)
        outcome.problems.push_back(warning("residents-remain", "period", {QString::number(remaining)}));
    store::Write write(file, QStringLiteral("close-site"), store::Subject::of(site));
    current->period.to = exactDay(from);
    write.update(*current);
    if (from <= file.clock().today())
        setStatus(file, write, site, domain::SiteStatus::Closed);
    outcome.action = write.commit();
    return outcome;
}

Made<OperatingPeriod> reopenSite(store::File& file, OperatingPeriod operation)
{
    Made<OperatingPeriod> made;
    made.problems = allProblemsOf(file, operation);
    if (overlapsAny(operation, periodsOf(file, operation.accommodation)))
        made.problems.push_back(error("periods-overlap", "period"));
    if (!made.ok())
        return made;
    store::Write write(file, QStringLiteral("reopen-site"), store::Subject::of(operation.accommodation));
    made.id = write.insert(operation);
    if (operation.period.period().fromDay() <= base::dayNumber(file.clock().today()))
        setStatus(file, write, operation.accommodation, domain::SiteStatus::InOperation);
    made.action = write.commit();
    return made;
}

RoomsMade createRooms(store::File& file, const QString& names, const domain::Room& pattern)
{
    RoomsMade made;
    const auto expanded = expandRoomNames(names);
    if (!expanded) {
        made.problems.push_back(error("bad-room-names", "name"));
        return made;
    }
    domain::Room room = pattern;
    room.name = expanded->value(0);
    made.problems = allProblemsOf(file, room);
    for (const domain::Room& known :
         store::Records<domain::Room>(file).listWhere("accommodation", pattern.accommodation))
        if (expanded->contains(known.name))
            made.problems.push_back(error("name-taken", "name", {known.name}));
    if (!made.ok())
        return made;
    store::Write write(file, QStringLiteral("create-rooms"), store::Subject::of(pattern.accommodation));
    for (const QString& name : *expanded) {
        room.id = {};
        room.name = name;
        made.ids.push_back(write.insert(room));
    }
    write.setCount(static_cast<int>(expanded->size()));
    made.action = write.commit();
    return made;
}

Outcome endBlock(store::File& file, const base::Id<domain::Block>& id, QDate to)
{
    return endRecord(file, id, to, "end-block", [&](const auto&) { return store::Subject::of(id); });
}

Outcome endReservation(store::File& file, const base::Id<domain::Reservation>& id, QDate to)
{
    return endRecord(file, id, to, "end-reservation", [&](const auto&) { return store::Subject::of(id); });
}

} // namespace actions
