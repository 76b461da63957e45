// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recordname.h"

#include "core/domain/findings/keptfinding.h"
#include "core/domain/household/contact.h"
#include "core/domain/household/personalias.h"
#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/record/log.h"
#include "core/domain/rules/rules.h"
#include "core/domain/stay/stay.h"
#include "core/store/records.h"

namespace desk {

namespace {

template <class R>
QString find(store::View view, const base::Id<R>& id);

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QStringLiteral(" · ") + second;
}

template <class R>
QString textOf(store::View view, const R& record)
{
    if constexpr (requires { record.familyName; }) {
        const bool isWhole = !record.familyName.isEmpty() && !record.givenName.isEmpty();
        return record.familyName + (isWhole ? QStringLiteral(", ") : QString()) + record.givenName;
    } else if constexpr (requires { record.persons.one; }) {
        return joined(find(view, record.persons.one), find(view, record.persons.other));
    } else if constexpr (requires {
                             record.person;
                             record.accommodation;
                             record.kind;
                             record.room;
                         }) {
        return joined(find(view, record.person), find(view, record.accommodation));
    } else if constexpr (requires {
                             record.name;
                             record.beds;
                         }) {
        return joined(record.name, find(view, record.accommodation));
    } else if constexpr (requires { record.name; }) {
        return record.name;
    } else if constexpr (requires { record.reference; }) {
        return record.reference;
    } else if constexpr (requires { record.code; }) {
        return record.code;
    } else if constexpr (requires { record.finding.code; }) {
        return record.finding.code;
    } else if constexpr (requires { record.key; }) {
        return record.key;
    } else if constexpr (requires {
                             record.household;
                             record.nextStep;
                         }) {
        return find(view, record.household);
    } else if constexpr (requires { record.worker; }) {
        return find(view, record.worker);
    } else if constexpr (requires { record.person; }) {
        return find(view, record.person);
    } else if constexpr (requires { record.household; }) {
        if constexpr (requires { record.household.uuid(); })
            return find(view, record.household);
        else
            return find(view, record.accommodation);
    } else if constexpr (requires { record.accommodation; }) {
        return find(view, record.accommodation);
    } else {
        return {};
    }
}

template <class R>
QString find(store::View view, const base::Id<R>& id)
{
    // What was deleted keeps its name where undo and the history speak of it.
    const auto record = store::Records<R>(view).findDeletedToo(id);
    return record ? textOf(view, *record) : QString();
}

template <class... R>
QString findAny(store::View view, const RecordRef& ref)
{
    QString name;
    const auto look = [&]<class K>(const K*) {
        if (ref.kind == K::describe().kind)
            name = find(view, base::Id<K>(ref.id));
    };
    (look(static_cast<const R*>(nullptr)), ...);
    return name;
}

} // namespace

QString nameOf(store::View view, const RecordRef& record)
{
    using namespace domain;
    return findAny<Device, ToolUser, Setting, Operator, Accommodation, OperatingPeriod, Section, Room, Block,
                   Reservation, InspectionFinding, Household, Person, Membership, ExpectedMember,
                   ResidenceStatus, BenefitRegime, Need, Consent, Restriction, PersonAlias, Stay, Presence,
                   Team, Post, Worker, Contract, Absence, Deployment, RatioRule, ValueRule, KeptFinding,
                   Contact>(view, record);
}

} // namespace desk
