// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "ui/records/recordkinds.h"
#include "ui/records/typedkind.h"

namespace ui {

std::vector<RecordKind> housingKinds()
{
    return {kindFormOf<domain::Operator>(),
            kindFormOf<domain::Accommodation>(),
            kindFormOf<domain::OperatingPeriod>(),
            kindFormOf<domain::ReportedFigure>(),
            kindFormOf<domain::Section>(),
            kindFormOf<domain::Room>(),
            kindFormOf<domain::Block>(),
            kindFormOf<domain::Reservation>(),
            kindFormOf<domain::InspectionFinding>()};
}

} // namespace ui
