// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/codes.h"
#include "core/actions/households.h"
#include "core/actions/records.h"
#include "core/actions/sites.h"
#include "core/store/file.h"
#include "core/store/records.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace actiontest {

using namespace domain;

/// Goes on a millisecond at each look, so that ids are in the order in which they were made.
class TickingClock final : public base::Clock {
public:
    explicit TickingClock(QDate day) : m_ms(base::FixedClock(day).nowMs()) {}
    [[nodiscard]] qint64 nowMs() const override { return ++m_ms; }

private:
    mutable qint64 m_ms;
};

/// Holds that every label and problem a test meets stands in the tables that are translated.
inline bool isListed(const QString& problemCode)
{
    const auto& codes = actions::problemCodes();
    return std::any_of(codes.begin(), codes.end(),
                       [&](const auto& entry) { return problemCode == QLatin1String(entry.code); });
}

/// A memory file in which a test acts.
struct City {
    explicit City(quint64 seed = 21) : random(seed), owned(store::File::inMemory({clock, random})) {}

    TickingClock clock{QDate(2016, 3, 1)};
    base::SeededRandom random;
    std::unique_ptr<store::File> owned;
    store::File& file = *owned;

    ~City()
    {
        const QStringList labels = actions::actionCodes();
        for (const Action& action : list<Action>())
            CHECK(labels.contains(action.code));
    }

    base::Id<Accommodation> site(int places, const base::DatedPeriod& period = {})
    {
        Accommodation record;
        record.name = QStringLiteral("Haus");
        OperatingPeriod operation;
        operation.capacity.regularPlaces = places;
        operation.period = period;
        return *actions::createSite(file, record, operation).id;
    }
    base::Id<Room> room(const base::Id<Accommodation>& site, int beds,
                        Designation designation = Designation::None)
    {
        Room record;
        record.accommodation = site;
        record.name = QStringLiteral("Z%1").arg(++m_rooms);
        record.beds = beds;
        record.designation = designation;
        return *actions::create(file, record).id;
    }
    actions::HouseholdMade household(const std::vector<Sex>& members)
    {
        std::vector<actions::NewMember> persons;
        for (const Sex sex : members) {
            actions::NewMember member;
            member.person.familyName = QStringLiteral("Test");
            member.person.givenName = QString::number(persons.size());
            member.person.sex = sex;
            persons.push_back(member);
        }
        return actions::createHousehold(file, {}, persons);
    }
    template <class R>
    std::vector<R> list()
    {
        return store::Records<R>(file).list();
    }

private:
    int m_rooms = 0;
};

inline QStringList codesOf(const base::Problems& problems, base::Severity severity = base::Severity::Error)
{
    QStringList codes;
    for (const base::Problem& problem : problems) {
        CHECK(isListed(problem.code));
        if (problem.severity == severity)
            codes.append(problem.code);
    }
    codes.sort();
    return codes;
}

} // namespace actiontest
