// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/housing/accommodation.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace desk {

/// An operator (Träger, Betreiber) with the sites it runs on the key date.
struct OperatorRow {
    base::Id<domain::Operator> id;
    QString name;
    QStringList sites; ///< names of those in operation on the day, by name
    int places = 0;    ///< of the sites whose capacity is known
    int residents = 0;
    int unknownCapacity = 0; ///< sites whose places no source names
};

/// Every operator, by name; the sites that name none count towards nobody.
struct Operators {
    QDate on;
    std::vector<OperatorRow> rows;
    int sitesWithoutOperator = 0; ///< in operation on the day
};

} // namespace desk
