// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/household/contact.h"
#include "core/domain/household/status.h"
#include "core/domain/stay/stay.h"
#include "ui/records/recordkinds.h"
#include "ui/records/typedkind.h"

namespace ui {

std::vector<RecordKind> peopleKinds()
{
    return {kindFormOf<domain::Household>(),
            kindFormOf<domain::Person>(),
            kindFormOf<domain::Membership>(),
            kindFormOf<domain::ExpectedMember>(),
            kindFormOf<domain::ResidenceStatus>(),
            kindFormOf<domain::BenefitRegime>(),
            kindFormOf<domain::Need>(),
            kindFormOf<domain::Consent>(),
            kindFormOf<domain::Restriction>(),
            kindFormOf<domain::Contact>(),
            kindFormOf<domain::Stay>(),
            kindFormOf<domain::Presence>(),
            kindFormOf<domain::Quota>()};
}

} // namespace ui
