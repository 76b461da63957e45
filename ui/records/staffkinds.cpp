// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "ui/records/recordkinds.h"
#include "ui/records/typedkind.h"

namespace ui {

std::vector<RecordKind> staffKinds()
{
    return {kindFormOf<domain::Team>(),      kindFormOf<domain::Post>(),     kindFormOf<domain::Worker>(),
            kindFormOf<domain::Contract>(),  kindFormOf<domain::Absence>(),  kindFormOf<domain::Deployment>(),
            kindFormOf<domain::RatioRule>(), kindFormOf<domain::ValueRule>()};
}

} // namespace ui
