// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staffing/staffing.h"
#include "core/stats/staycolumns.h"

#include <span>

namespace stats {

/// The staff records a key date is answered from, borrowed. Any order.
struct StaffView {
    std::span<const domain::Worker> workers;
    std::span<const domain::Contract> contracts;
    std::span<const domain::Absence> absences;
    std::span<const domain::Deployment> deployments;
};

/// A worker on the key date.
struct WorkerDay {
    int contractFteHundredths = 0; ///< sum over contracts of the day; 0 with underContract: unpaid contract
    bool underContract = false;
    bool absent = false;
    int deployedHundredths = 0;     ///< sum of shares of the day's deployments
    std::vector<Index> deployments; ///< rows of StaffView::deployments that hold on the day
    std::vector<Index> contracts;   ///< rows of StaffView::contracts that hold on the day

    /// Contracts of more than one whole post together: each may be right in its copy.
    [[nodiscard]] bool overFullTime() const { return contractFteHundredths > 100; }
    [[nodiscard]] bool overCommitted() const
    {
        return underContract && deployedHundredths > contractFteHundredths;
    }
};

/// The state of every worker on the day, in the order of StaffView::workers. Rows that name an unknown
/// worker are left out.
[[nodiscard]] std::vector<WorkerDay> workersOn(const StaffView& staff, base::DayNumber on);

/// Actual staff of one function at one site. Workers count who are under contract; absent ones count as
/// heads and give no FTE.
struct SiteStaff {
    base::Id<domain::Accommodation> site;
    domain::StaffFunction function = domain::StaffFunction::IntegrationManagement;
    int fteHundredths = 0;
    int heads = 0;

    bool operator==(const SiteStaff&) const = default;
};

/// On-site deployments of the day by site and function, ascending. A worker with two deployments at one
/// site is one head there.
[[nodiscard]] std::vector<SiteStaff> staffBySite(const StaffView& staff, std::span<const WorkerDay> days);

/// Heads of the integration management on the day: 44 = 20 on site + 22 mobile + 2 leads.
struct HeadCount {
    int workers = 0; ///< functions integration management and lead, under contract
    int leads = 0;
    int onSite = 0; ///< no lead, with an on-site deployment
    int mobile = 0; ///< no lead, with mobile deployments only

    bool operator==(const HeadCount&) const = default;
};

[[nodiscard]] HeadCount headsOn(const StaffView& staff, std::span<const WorkerDay> days);

} // namespace stats
