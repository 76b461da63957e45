// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/desk/facts.h"

namespace desktest {

using namespace domain;

/// Builds facts record by record with new ids.
class FactBuilder {
public:
    desk::Facts facts;

    template <class R>
    base::Id<R> id()
    {
        return m_ids.next<R>();
    }

    base::Id<Accommodation> site(const QString& name, std::optional<int> places,
                                 Pillar pillar = Pillar::Hostel, const base::DatedPeriod& period = {})
    {
        Accommodation site;
        site.id = id<Accommodation>();
        site.name = name;
        facts.set(site);
        operate(site.id, places, pillar, period);
        return site.id;
    }
    void operate(const base::Id<Accommodation>& site, std::optional<int> places, Pillar pillar,
                 const base::DatedPeriod& period)
    {
        OperatingPeriod operating;
        operating.id = id<OperatingPeriod>();
        operating.accommodation = site;
        operating.pillar = pillar;
        operating.period = period;
        operating.capacity.regularPlaces = places;
        facts.periods.set(operating);
        facts.periodsChanged();
    }
    base::Id<Room> room(const base::Id<Accommodation>& site, int beds,
                        Designation designation = Designation::None)
    {
        Room room;
        room.id = id<Room>();
        room.accommodation = site;
        room.name = QString::number(facts.rooms() + 1);
        room.beds = beds;
        room.designation = designation;
        facts.set(room);
        return room.id;
    }
    base::Id<Person> person(Sex sex = Sex::Unknown, const QString& name = QStringLiteral("Test"))
    {
        Person person;
        person.id = id<Person>();
        person.familyName = name;
        person.sex = sex;
        facts.set(person);
        return person.id;
    }
    base::Id<Household> household(const std::vector<base::Id<Person>>& members)
    {
        Household household;
        household.id = id<Household>();
        household.reference = QStringLiteral("H-%1").arg(facts.households() + 1);
        facts.set(household);
        for (const auto& member : members) {
            Membership membership;
            membership.id = id<Membership>();
            membership.household = household.id;
            membership.person = member;
            facts.set(membership);
        }
        return household.id;
    }
    base::Id<Stay> stay(const base::Id<Person>& person, const base::Id<Accommodation>& site,
                        std::optional<base::Id<Room>> room = {}, const base::DatedPeriod& period = {},
                        StayKind kind = StayKind::Actual)
    {
        Stay stay;
        stay.id = id<Stay>();
        stay.person = person;
        stay.accommodation = site;
        stay.room = room;
        stay.period = period;
        stay.kind = kind;
        facts.set(stay);
        return stay.id;
    }

private:
    base::SeededRandom m_random{7};
    base::FixedClock m_clock{QDate(2016, 1, 1)};
    base::IdSource m_ids{m_clock, m_random};
};

inline base::DatedPeriod days(QDate from, std::optional<QDate> to = {})
{
    return base::DatedPeriod::of(from, to);
}

inline const QDate KeyDate(2016, 3, 1);

} // namespace desktest
