// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staffing/staffing.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace desk {

/// A post on the key date (Stellenplan). FTE in hundredths; what counts as what: stats::PostDay.
struct PostRow {
    base::Id<domain::Post> id;
    QString name;
    domain::StaffFunction function = domain::StaffFunction::IntegrationManagement;
    domain::PostStatus status = domain::PostStatus::Approved;
    int fteHundredths = 0; ///< as the post is recorded, funded on the day or not
    int fundedFteHundredths = 0;
    int filledFteHundredths = 0;
    int vacantFteHundredths = 0;
    int overFteHundredths = 0;
    base::DatedPeriod funded;
    bool isFunded = false;
    std::optional<int> daysLeft; ///< 0 on the last day of the funding
    bool endsSoon = false;       ///< within PostPlan::warnDays
    QStringList holders;         ///< names of those with a contract on it
};

/// The sums count posts whose funding holds on the day, and contracts on any post.
struct PostPlan {
    QDate on;
    std::vector<PostRow> rows; ///< by name
    int fundedFteHundredths = 0;
    int filledFteHundredths = 0;
    int vacantFteHundredths = 0;
    int overFteHundredths = 0;
    int intendedFteHundredths = 0;
    int intended = 0;   ///< posts that are not approved yet
    int vacant = 0;     ///< approved posts with any share vacant
    int endingSoon = 0; ///< approved posts whose funding ends soon
    int warnDays = 0;   ///< by the rule domain::FundingWarningRule; without one 0
};

} // namespace desk
