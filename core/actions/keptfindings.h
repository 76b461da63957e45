// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/domain/findings/keptfinding.h"

namespace actions {

/// A finding stays as it is, for a reason: it counts as open no more while its figures are those given. Kept
/// again, it takes the new reason and figures. "required" without a reason, "cannot-be-kept" for damage and
/// for what copies must decide, "invalid-value" without records. Label "keep-finding", about the first
/// record.
[[nodiscard]] Outcome keepFinding(store::File& file, domain::KeptFinding kept);

/// It counts as open again. "not-kept" when it does so already. Label "reopen-finding".
[[nodiscard]] Outcome reopenFinding(store::File& file, const domain::FindingIdentity& finding);

} // namespace actions
