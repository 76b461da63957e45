// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/contact.h"
#include "core/domain/household/status.h"
#include "core/domain/household/validity.h"
#include "core/domain/stay/stay.h"

#include <QDate>

#include <optional>
#include <vector>

namespace desk {

class Book;
class Facts;
struct KeyDay;

/// A household in the list of households, as it is on the key date.
struct HouseholdRow {
    base::Id<domain::Household> id;
    QString reference;
    QString name;    ///< family name of its eldest member; empty without members
    int persons = 0; ///< members on the day
    QString site;    ///< where most of its members live; empty: nowhere in the city's accommodation
    QString rooms;   ///< "3.07, 3.08"
    std::optional<base::Id<domain::Accommodation>> siteId;
    int placed = 0; ///< members with a stay on the day
};

/// Every household, by name and number.
[[nodiscard]] std::vector<HouseholdRow> householdsOf(const Facts& facts, const KeyDay& day);

/// A member of a household on the key date.
struct MemberRow {
    domain::Person person;
    domain::HouseholdRole role = domain::HouseholdRole::Other;
    base::DatedPeriod membership;
    std::optional<domain::ResidenceStatus> status; ///< that holds on the day
    std::optional<domain::BenefitRegime> regime;
    domain::Validity statusValidity;
    domain::Validity regimeValidity;
    int needs = 0; ///< that hold on the day
    bool hasRestriction = false;
    std::optional<QDate> absentSince; ///< found absent and not seen again up to the day
};

/// A need of a member of a household.
struct HouseholdNeed {
    domain::Need need;
    QString person;
    bool holds = false; ///< on the day
};

/// A stay of members of a household who came and went together.
struct HouseholdStay {
    base::Id<domain::Accommodation> site;
    QString siteName;
    std::optional<base::Id<domain::Room>> room;
    QString roomName;
    std::optional<domain::Pillar> pillar; ///< of the site on the first day
    base::DatedPeriod period;
    domain::StayKind kind = domain::StayKind::Actual;
    domain::EndReason endReason = domain::EndReason::None;
    std::vector<base::Id<domain::Stay>> stays;
    QStringList persons;
};

/// Everything the window shows of one household.
struct HouseholdDetail {
    domain::Household household;
    std::vector<MemberRow> members;    ///< reference person first, then by age
    std::vector<MemberRow> formerOnes; ///< members on other days only
    std::vector<HouseholdNeed>
        needs; ///< of the members: those of the day first, what must be before what should
    std::vector<base::Id<domain::Contact>> contacts;
    std::vector<HouseholdStay> stays; ///< of all who ever belonged to it, latest first
};
/// nullopt: the household is gone.
[[nodiscard]] std::optional<HouseholdDetail> householdDetail(const Book& book,
                                                             const base::Id<domain::Household>& id, QDate on);

/// The household a person belongs to on the day, else the one of the latest membership; nullopt: never any.
[[nodiscard]] std::optional<base::Id<domain::Household>>
householdOf(const Book& book, const base::Id<domain::Person>& person, QDate on);

} // namespace desk
