// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/membership.h"

#include "core/actions/dated.h"
#include "core/store/records.h"

namespace actions {

using domain::Household;
using domain::Membership;

std::optional<Membership> membershipOn(store::View view, const base::Id<domain::Person>& person, QDate on)
{
    std::optional<Membership> best;
    for (const Membership& membership : store::Records<Membership>(view).listWhere("person", person)) {
        if (!membership.period.holdsOn(on))
            continue;
        if (!best || best->period.period().fromDay() <= membership.period.period().fromDay())
            best = membership;
    }
    return best;
}

std::vector<Membership> membersOn(store::View view, const base::Id<Household>& household, QDate on)
{
    std::vector<Membership> members;
    for (const Membership& membership : store::Records<Membership>(view).listWhere("household", household))
        if (membership.period.holdsOn(on))
            members.push_back(membership);
    return members;
}

QString nextReference(store::View view)
{
    int largest = 0;
    store::Records<Household>(view).forEach([&](const Household& household) {
        bool isNumber = false;
        if (household.reference.startsWith(QLatin1String("H-")))
            if (const int number = household.reference.mid(2).toInt(&isNumber); isNumber)
                largest = std::max(largest, number);
    });
    return QStringLiteral("H-%1").arg(largest + 1, 4, 10, QLatin1Char('0'));
}

} // namespace actions
