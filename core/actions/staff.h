// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/domain/staffing/staffing.h"

namespace actions {

/// A worker with a first contract in one step. "create-worker".
[[nodiscard]] Made<domain::Worker> hireWorker(store::File& file, domain::Worker worker,
                                              std::optional<domain::Contract> contract);

/// A worker works somewhere from a day on. Warnings: "over-contract" (shares of the first day exceed the
/// contracts; arguments: deployed and contract in hundredths), "no-contract". "deploy-worker".
[[nodiscard]] Made<domain::Deployment> deployWorker(store::File& file, domain::Deployment deployment);

/// The deployment ends: `to` is the first day without it. "end-deployment".
[[nodiscard]] Outcome endDeployment(store::File& file, const base::Id<domain::Deployment>& id, QDate to);

/// The contract ends; deployments of the day are ended with it unless another contract holds then (warning
/// "contract-goes-on"). "end-contract".
[[nodiscard]] Outcome endContract(store::File& file, const base::Id<domain::Contract>& id, QDate to);

} // namespace actions
