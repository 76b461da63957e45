// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record/kinds.h"

#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/record/log.h"
#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "core/domain/stay/stay.h"

#include <algorithm>

namespace domain {

namespace {

template <class... R>
std::vector<const KindInfo*> collect()
{
    std::vector<const KindInfo*> kinds{&kindOf<R>()...};
    std::sort(kinds.begin(), kinds.end(), [](const auto* a, const auto* b) { return a->number < b->number; });
    return kinds;
}

} // namespace

std::span<const KindInfo* const> allKinds()
{
    static const std::vector<const KindInfo*> kinds =
        collect<Action, Device, ToolUser, Setting, Operator, Accommodation, OperatingPeriod, ReportedFigure,
                Section, Room, Block, Reservation, InspectionFinding, Household, Person, Membership,
                ExpectedMember, ResidenceStatus, BenefitRegime, Need, Consent, Restriction, Stay, Presence,
                Quota, Team, Post, Worker, Contract, Absence, Deployment, RatioRule, ValueRule>();
    return kinds;
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
