// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/rules.h"

#include <QDate>

namespace desk {

/// One function at one site: required by which rule from which count, and actual. FTE in hundredths.
struct FunctionStaffing {
    domain::StaffFunction function = domain::StaffFunction::IntegrationManagement;
    std::optional<base::Id<domain::RatioRule>> rule; ///< absent: no rule asks for it, somebody works there
    QString ruleCode;
    QString ruleSource;
    domain::RuleStanding standing = domain::RuleStanding::Standard;
    domain::RatioBase base = domain::RatioBase::Residents;
    int baseCount = 0;
    domain::Ratio ratio;
    int requiredFteHundredths = 0; ///< rounded half up per site and function; totals add the rounded values
    int actualFteHundredths =
        0;         ///< shares of on-site deployments of workers who are under contract and not absent
    int heads = 0; ///< workers deployed on site
};

struct SiteStaffing {
    base::Id<domain::Accommodation> id;
    QString name;
    domain::Pillar pillar = domain::Pillar::Hostel;
    int residents = 0;
    int places = 0;
    bool capacityKnown = false; ///< false: no source names the places, and nothing follows from them
    std::optional<domain::DeploymentMode>
        requiredMode; ///< by the threshold rule; absent when no rule is valid
    domain::DeploymentMode actualMode = domain::DeploymentMode::Mobile;
    int workersOnSite = 0;
    std::vector<FunctionStaffing> functions;

    [[nodiscard]] bool followsThreshold() const { return !requiredMode || *requiredMode == actualMode; }
};

/// Heads by task and site, the council's question of 17.03.2016.
struct TaskHeads {
    domain::StaffTask task = domain::StaffTask::Work;
    std::optional<base::Id<domain::Accommodation>> site; ///< absent: mobile
    QString place;                                       ///< site name or district
    int heads = 0;
};

/// Heads of one task in the whole city, each head once however many places it serves.
struct TaskTotal {
    domain::StaffTask task = domain::StaffTask::Work;
    int heads = 0;
    int mobile = 0; ///< of these, those who do it on mobile deployments
};

/// The answer to "who works where on the key date".
struct Staffing {
    QDate on;
    int workers = 0; ///< of the integration management, under contract on the day, leads included
    int leads = 0;
    int onSite = 0;
    int mobile = 0;
    int postsApproved = 0;
    int postsVacant = 0;
    int postsIntended = 0;
    int requiredFteHundredths = 0;
    int actualFteHundredths = 0;
    std::optional<int> thresholdResidents;
    QString thresholdSource;
    std::vector<SiteStaffing> sites;
    std::vector<TaskHeads> tasks;
    std::vector<TaskTotal> taskTotals; ///< by task; only tasks that somebody has
};

/// A worker in a list behind a figure.
struct WorkerRow {
    base::Id<domain::Worker> worker;
    QString name;
    domain::StaffFunction function = domain::StaffFunction::IntegrationManagement;
    int contractFteHundredths = 0;
    std::optional<domain::DeploymentMode> mode;
    QString place;
    int shareHundredths = 0;
    bool absent = false;
};

} // namespace desk
