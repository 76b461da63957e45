// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record/kinds.h"

#include "core/domain/findings/keptfinding.h"
#include "core/domain/household/contact.h"
#include "core/domain/household/personalias.h"
#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/record/log.h"
#include "core/domain/record/references.h"
#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "core/domain/stay/stay.h"

#include <algorithm>
#include <map>

namespace domain {

namespace {

template <class... R>
std::vector<const KindInfo*> collect()
{
    std::vector<const KindInfo*> kinds{&kindOf<R>()...};
    std::sort(kinds.begin(), kinds.end(), [](const auto* a, const auto* b) { return a->number < b->number; });
    return kinds;
}

/// What one cell of a value names; the kind's number or none.
template <class V>
struct Named {
    static constexpr bool isList = false;
    static std::optional<std::uint16_t> kind() { return detail::Reference<V>::kind(); }
};
template <class R>
struct Named<std::vector<base::Id<R>>> {
    static constexpr bool isList = true;
    static std::optional<std::uint16_t> kind() { return R::describe().kind; }
};

template <class V>
void addReferences(std::vector<ReferenceColumn>& found, const RegisterInfo& reg)
{
    if constexpr (Composite<V>) {
        std::size_t column = reg.firstColumn;
        const auto look = [&]<class P>(const Part<V, P>&) {
            if (const auto kind = Named<P>::kind())
                found.push_back({column, &reg, *kind, Named<P>::isList, false});
            ++column;
        };
        std::apply([&](const auto&... part) { (look(part), ...); }, V::parts());
    } else if (const auto kind = Named<V>::kind()) {
        found.push_back({reg.firstColumn, &reg, *kind, Named<V>::isList, !Named<V>::isList});
    }
}

template <class R>
std::vector<ReferenceColumn> referencesIn()
{
    std::vector<ReferenceColumn> found;
    std::size_t index = 0;
    const auto look = [&]<class V>(const Field<R, V>&) {
        addReferences<V>(found, kindOf<R>().registers[index++]);
    };
    std::apply([&](const auto&... field) { (look(field), ...); }, R::describe().fields);
    return found;
}

using References = std::map<std::uint16_t, std::vector<ReferenceColumn>>;

template <class... R>
struct Kinds {
    static std::vector<const KindInfo*> all() { return collect<R...>(); }
    static References references() { return {{kindOf<R>().number, referencesIn<R>()}...}; }
};

using Known = Kinds<Action, Device, ToolUser, Setting, Erasure, Operator, Accommodation, OperatingPeriod,
                    ReportedFigure, Section, Room, Block, Reservation, InspectionFinding, Household, Person,
                    Membership, ExpectedMember, ResidenceStatus, BenefitRegime, Need, Consent, Restriction,
                    PersonAlias, Stay, Presence, Quota, Team, Post, Worker, Contract, Absence, Deployment,
                    RatioRule, ValueRule, KeptFinding, Contact>;

} // namespace

std::span<const KindInfo* const> allKinds()
{
    static const std::vector<const KindInfo*> kinds = Known::all();
    return kinds;
}

std::span<const ReferenceColumn> referencesOf(const KindInfo& kind)
{
    static const References all = Known::references();
    const auto found = all.find(kind.number);
    return found == all.end() ? std::span<const ReferenceColumn>() : std::span(found->second);
}

const KindInfo* findKind(std::uint16_t number)
{
    const auto all = allKinds();
    const auto at =
        std::find_if(all.begin(), all.end(), [=](const KindInfo* kind) { return kind->number == number; });
    return at == all.end() ? nullptr : *at;
}

const KindInfo* findKind(std::string_view name)
{
    const auto all = allKinds();
    const auto at =
        std::find_if(all.begin(), all.end(), [=](const KindInfo* kind) { return kind->name == name; });
    return at == all.end() ? nullptr : *at;
}

} // namespace domain
