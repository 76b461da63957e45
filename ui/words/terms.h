// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/imprecisedate.h"
#include "core/domain/household/contact.h"
#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/record/codes.h"
#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "core/domain/stay/stay.h"

#include <span>

/// Codes into words. English source texts stand in tables by group; German comes from
/// resources/translations/lotsenbuch_words_de.ts. Everything here uses the language in use (ui/lang).
namespace words {

/// One code and its English text, marked for translation in the context of its group.
struct Term {
    const char* code;
    const char* text;
};

/// The words for one enum or one list of codes. The name is also the translation context.
struct Group {
    const char* name;
    std::span<const Term> terms;
};

/// Every group there is; a test walks them in both languages.
[[nodiscard]] std::span<const Group> allGroups();
/// nullptr for a group that does not exist.
[[nodiscard]] const Group* findGroup(const QString& name);

/// The word for a code of a group. A code this program does not know is returned as it is: better a
/// strange word than none.
[[nodiscard]] QString term(const QString& group, const QString& code);
/// Whether the group has a text for the code.
[[nodiscard]] bool hasTerm(const QString& group, const QString& code);

/// The group of an enum's codes.
constexpr const char* groupOf(domain::Pillar)
{
    return "pillar";
}
constexpr const char* groupOf(domain::SiteStatus)
{
    return "site-status";
}
constexpr const char* groupOf(domain::CountPrecision)
{
    return "count-precision";
}
constexpr const char* groupOf(domain::ReportedMeasure)
{
    return "measure";
}
constexpr const char* groupOf(domain::Designation)
{
    return "designation";
}
constexpr const char* groupOf(domain::Sex)
{
    return "sex";
}
constexpr const char* groupOf(domain::HouseholdRole)
{
    return "household-role";
}
constexpr const char* groupOf(domain::StatusKind)
{
    return "residence-status";
}
constexpr const char* groupOf(domain::Regime)
{
    return "regime";
}
constexpr const char* groupOf(domain::NeedStrength)
{
    return "need-strength";
}
constexpr const char* groupOf(domain::RestrictionKind)
{
    return "restriction-kind";
}
constexpr const char* groupOf(domain::ContactKind)
{
    return "contact-kind";
}
constexpr const char* groupOf(domain::StayKind)
{
    return "stay-kind";
}
constexpr const char* groupOf(domain::EndReason)
{
    return "end-reason";
}
constexpr const char* groupOf(domain::StaffFunction)
{
    return "staff-function";
}
constexpr const char* groupOf(domain::PostStatus)
{
    return "post-status";
}
constexpr const char* groupOf(domain::DeploymentMode)
{
    return "deployment-mode";
}
constexpr const char* groupOf(domain::StaffTask)
{
    return "staff-task";
}
constexpr const char* groupOf(domain::RuleStanding)
{
    return "rule-standing";
}
constexpr const char* groupOf(domain::RatioBase)
{
    return "ratio-base";
}

/// `Pillar::Hostel → "Wohnheim"`.
template <domain::Coded E>
[[nodiscard]] QString text(E value)
{
    return term(QLatin1String(groupOf(value)), domain::codeOf(value));
}

/// `Pillar::Hostel → "S 1"`, the short name in charts and dense tables.
[[nodiscard]] QString shortName(domain::Pillar pillar);
/// `Pillar::Hostel → "Säule 1 Wohnheim"`.
[[nodiscard]] QString longName(domain::Pillar pillar);

} // namespace words
